package import Content

/// A term in a line of a conversation, such as "binnen zes weken".
///
/// Why: an agreement changes in one row of YAML; a number in a sentence stays behind.
///
/// Instead: put the term in `stappen.yaml` with its source, and let the line speak of the step.
package struct TermInLine: LintRule {
  package static let code = "LNT0201"
  package static let uitleg = Uitleg(
    wat: "In een zin van het gesprek staat een termijn.",
    waarom: "Een afspraak verandert op één plek in YAML; een getal in een zin blijft staan.",
    doe: "Zet de termijn in `stappen.yaml`, met zijn bron, en laat de zin over de stap gaan.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Binnen zes weken is er een gesprek. #bron:VB-01
        """,
      goed: """
        Er komt een gesprek. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let numbers = "één|half|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    let units = "werkdag|werkdagen|dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|uren"
    guard
      let counted = try? Regex("\\b(?:\\d+|\(numbers))[ -](?:\(units))\\b").ignoresCase(),
      let once = try? Regex(
        "\\b(?:na|binnen|over|uiterlijk|minstens|hoogstens|minimaal|maximaal) een (?:\(units))\\b"
      ).ignoresCase()
    else { return [] }
    return stof.teksten.filter(\.isScript).flatMap { tekst in
      let found = [counted, once].flatMap { tekst.inhoud.matches(of: $0) }
      return found.map { match in
        let part = String(tekst.inhoud[match.range])
        return problem(
          at: tekst, in: stof, part: part,
          "`\(part)` is een termijn, en een gesprek kent geen termijnen",
          hint: "zet hem in `stappen.yaml`, met zijn bron")
      }
    }
  }
}
