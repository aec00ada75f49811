package import Content

/// A word for the cliënt that is too long to read in one go.
///
/// Instead: cut it in two, or say what it is.
package struct LongWord: LintRule {
  package static let code = "LNT0104"
  package static let uitleg = Uitleg(
    wat: "Een woord voor de cliënt is heel lang.",
    waarom: "Lange woorden kosten veel tijd, en wie moeilijk leest slaat ze over.",
    doe: "Knip het in tweeën, of zeg wat het is.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Er is een begeleidingsovereenkomst. #bron:VB-01
        """,
      goed: """
        Er is een contract over de hulp. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let word = #/\p{L}+/#
    let most = stof.grenzen.lettersPerWoord
    return problems(
      word, in: stof.teksten.filter(\.isVoorClient), of: stof,
      where: { $0.count > most },
      message: { "`\($0)` heeft \($0.count) letters; hoogstens \(most) leest nog goed" },
      hint: { _ in "knip het in tweeën, of zeg wat het is" }
    )
  }
}
