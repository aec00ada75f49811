import Content
import Intake
import TestSupport
import Werkafspraken

/// The walk of a long conversation over its answers: what happens after each answer.
struct WalkFigure: Figure {
  let name = "walk"
  let about = "one walk of a conversation over 100 and 1,000 answered questions, 50 times each"

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    var rows: [FigureTable.Row] = []
    for count in [100, 1_000] {
      let files = Self.files(questions: count)
      guard let inhoud = Inhoud.load("lang", from: files).inhoud else {
        throw ProgramFailure("the generated regeling does not compile")
      }
      let velden = (1...count).map { VeldNaam("v\($0)") }
      let antwoorden = Antwoorden(beurten: [
        Antwoorden.Beurt(
          gesprek: inhoud.regeling.gesprekken[0],
          antwoorden: Dictionary(uniqueKeysWithValues: velden.map { ($0, .jaNee(true)) }))
      ])
      var row = FigureTable.Row(name: "\(count) questions", samples: Samples())
      for _ in 0..<50 {
        let start = ContinuousClock.now
        let walk = Wandeling(inhoud, antwoorden, vandaag: Dag(nummer: 20_000))
        row.samples.add((ContinuousClock.now - start).milliseconds)
        guard walk.opPad.count == count, walk.open == nil else {
          throw ProgramFailure("the walk did not come to its end")
        }
      }
      rows.append(row)
    }
    return FigureTable(unit: "ms", rows: rows)
  }

  private static func files(questions count: Int) -> [ScriptFile] {
    var texts = Proefregeling.texts.filter { !$0.key.hasPrefix("proef/") }
    for (path, text) in Proefregeling.texts where path.hasPrefix("proef/") {
      texts["lang/\(path.dropFirst(6))"] = text
    }
    texts["lang/regeling.yaml"] = """
      id: lang
      titel: Lang
      kort: Lang
      versie: "1"
      gesprekken:
        - {id: lang, titel: Lang, bestand: gesprekken/geld.yarn, start: Lang, fase: wonen}
      """
    var velden = texts["lang/velden.yaml"] ?? ""
    var script = "title: Lang\nfase: wonen\n---\n"
    for number in 1...count {
      velden += "\nv\(number): {soort: ja_nee, label: Vraag \(number), doel: meten, bron: [P-1]}"
      script += "Is dit vraag \(number)? #line:lang-\(number)\n<<vraag $v\(number)>>\n"
      script += "<<if $v\(number)>>\n    Dat was ja. #line:lang-ja-\(number)\n<<endif>>\n"
    }
    texts["lang/velden.yaml"] = velden
    texts["lang/gesprekken/geld.yarn"] = script + "===\n"
    return texts.map { ScriptFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }
}
