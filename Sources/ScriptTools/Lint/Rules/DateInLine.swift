package import Content

/// A fixed date or year in a line of a conversation.
///
/// Instead: put it in YAML with its source and let the line say `{datum("…")}`.
package struct DateInLine: LintRule {
  package static let code = "LNT0204"
  package static let uitleg = Uitleg(
    wat: "In een zin van het gesprek staat een vaste datum.",
    waarom: "Volgend jaar klopt de zin niet meer.",
    doe: "Zet de dag in YAML, met zijn bron, en schrijf in de zin `{datum(\"veld\")}`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je verhuist op 1 maart. #bron:VB-01
        """,
      goed: """
        Je verhuist op {datum("verhuisdatum")}. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let months =
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    guard
      let date = try? Regex(
        "\\b\\d{1,2} (?:\(months))\\b(?: \\d{4})?|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(?:19|20)\\d{2}\\b")
    else { return [] }
    return stof.teksten.filter(\.isScript).flatMap { tekst in
      tekst.inhoud.matches(of: date).map { match in
        let part = String(tekst.inhoud[match.range])
        return problem(
          at: tekst, in: stof, part: part,
          "`\(part)` is een vaste datum, en een gesprek kent geen data",
          hint: "zet de dag in YAML, met zijn bron, en schrijf hier `{datum(\"veld\")}`")
      }
    }
  }
}
