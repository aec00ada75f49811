package import Content

/// The number of an article of law in a line of a conversation.
///
/// Why: a cliënt cannot do anything with it, and it changes with the law.
///
/// Instead: say in plain words what holds; the number belongs in `bronnen.yaml`.
package struct ArticleInLine: LintRule {
  package static let code = "LNT0203"
  package static let uitleg = Uitleg(
    wat: "In een zin van het gesprek staat een artikel van een wet.",
    waarom: "De cliënt kan er niets mee, en het nummer verandert met de wet.",
    doe: "Zeg in gewone woorden wat er geldt. Het nummer hoort in `bronnen.yaml`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Begeleider: Zie artikel 7 van de wet. #bron:VB-01
        """,
      goed: """
        Begeleider: De huurder mag de huur opzeggen. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let article = #/\b(?:artikel|art\.) ?\d+[\w.:]*/#.ignoresCase()
    return stof.teksten.filter(\.isScript).flatMap { tekst in
      tekst.inhoud.matches(of: article).map { match in
        let part = String(tekst.inhoud[match.range])
        return problem(
          at: tekst, in: stof, part: part, "`\(part)` is een artikel van een wet",
          hint: "zeg in gewone woorden wat er geldt; het nummer hoort in `bronnen.yaml`")
      }
    }
  }
}
