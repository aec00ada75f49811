package import Content

/// An amount of money in a line of a conversation.
///
/// Why: amounts change every year; nobody finds them in a sentence.
///
/// Instead: put it in YAML with its source, or let the line speak of what it is for.
package struct AmountInLine: LintRule {
  package static let code = "LNT0202"
  package static let uitleg = Uitleg(
    wat: "In een zin van het gesprek staat een bedrag.",
    waarom: "Bedragen veranderen elk jaar, en niemand vindt ze terug in een zin.",
    doe: "Zeg waar het geld voor is. Het bedrag hoort in YAML, met zijn bron.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je krijgt 50 euro voor de verhuizing. #bron:VB-01
        """,
      goed: """
        Je krijgt geld voor de verhuizing. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let amount = #/€ ?\d[\d.,]*|\b\d[\d.,]* euro\b/#.ignoresCase()
    return stof.teksten.filter(\.isScript).flatMap { tekst in
      tekst.inhoud.matches(of: amount).map { match in
        let part = String(tekst.inhoud[match.range])
        return problem(
          at: tekst, in: stof, part: part,
          "`\(part)` is een bedrag, en een gesprek kent geen bedragen",
          hint: "zeg waar het geld voor is; het bedrag hoort in YAML, met zijn bron")
      }
    }
  }
}
