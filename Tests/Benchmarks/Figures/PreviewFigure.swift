import Content
import Intake
import ScriptTools
import TestSupport
import Werkafspraken

/// What an author waits for after saving: the files read, checked, and the conversation walked to the
/// question where it was.
struct PreviewFigure: Figure {
  let name = "preview"
  let about = "from a saved line to a checked preview, in a conversation of 500 nodes, 50 times"
  private let nodes = 500

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    var row = FigureTable.Row(name: "\(nodes) nodes", samples: Samples())
    let geheugen = Leesgeheugen()
    let lintgeheugen = Lintgeheugen()
    for round in 0...50 {
      let files = files(round: round)
      let start = ContinuousClock.now
      let lezing = Regelinglezing("groot", from: files, geheugen: geheugen)
      let problemen = Regelingcontrole.problemen(lezing, verhalen: [], geheugen: lintgeheugen)
      guard let inhoud = lezing.inhoud, !problemen.contains(where: { $0.severity == .fout }) else {
        throw ProgramFailure("the generated regeling is not sound: \(problemen.first?.line1 ?? "")")
      }
      let antwoorden = Antwoorden(beurten: [
        Antwoorden.Beurt(
          gesprek: inhoud.regeling.gesprekken[0],
          antwoorden: Dictionary(
            uniqueKeysWithValues: (1..<nodes).map { (VeldNaam("v\($0)"), .jaNee(true)) }))
      ])
      let walk = Wandeling(inhoud, antwoorden, vandaag: Dag(nummer: 20_000))
      guard walk.open?.veld == VeldNaam("v\(nodes)") else {
        throw ProgramFailure("the walk did not come to its last question")
      }
      // The first reading is not a change.
      if round > 0 { row.samples.add((ContinuousClock.now - start).milliseconds) }
    }
    return FigureTable(unit: "ms", rows: [row])
  }

  private func files(round: Int) -> [ScriptFile] {
    var texts = Proefregeling.texts.filter { !$0.key.hasPrefix("proef/") }
    for (path, text) in Proefregeling.texts where path.hasPrefix("proef/") {
      texts["groot/\(path.dropFirst(6))"] = text
    }
    texts["groot/regeling.yaml"] = """
      id: groot
      titel: Groot
      kort: Groot
      versie: "1"
      gesprekken:
        - {id: groot, titel: Groot, bestand: gesprekken/geld.yarn, start: K1, fase: wonen}
      """
    var velden = texts["groot/velden.yaml"] ?? ""
    var script = ""
    for number in 1...nodes {
      velden +=
        "\nv\(number): {soort: ja_nee, label: Vraag \(number), doel: meten, bron: [P-1]}"
      let word = number == nodes / 2 ? "keer \(round)" : "nu"
      script += """
        title: K\(number)
        fase: wonen
        ---
        Is dit \(word) zo? #line:groot-\(number) #bron:P-1
        <<vraag $v\(number)>>
        \(number < nodes ? "<<jump K\(number + 1)>>" : "Dank je wel. #line:groot-\(nodes + 1) #bron:P-1")
        ===

        """
    }
    texts["groot/velden.yaml"] = velden
    texts["groot/gesprekken/geld.yarn"] = script
    return texts.map { ScriptFile(path: $0.key, bytes: Array($0.value.utf8)) }
      .sorted { $0.path < $1.path }
  }
}
