package import Content

/// An amount that can mean anything.
package struct VagueAmount: LintRule {
  package static let code = "LNT0206"
  package static let uitleg = Uitleg(
    wat: "Een tekst voor de cliënt noemt een vage hoeveelheid.",
    waarom: "Iedere lezer denkt aan iets anders.",
    doe: "Zeg hoeveel, of laat het woord weg.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Neem voldoende geld mee. #bron:VB-01
        """,
      goed: """
        Neem geld mee voor de bus. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let vague =
      #/\b(?:voldoende|een aantal|enkele|diverse|meerdere|verscheidene|aanzienlijk|ongeveer|circa|een klein bedrag|een groot bedrag|een hoop)\b/#
      .ignoresCase()
    return problems(
      vague, in: stof.teksten.filter(\.isVoorClient), of: stof,
      message: { "`\($0)` kan van alles betekenen" },
      hint: { _ in "zeg hoeveel, of laat het weg" })
  }
}
