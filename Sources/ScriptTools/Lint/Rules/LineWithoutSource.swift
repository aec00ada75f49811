package import Content

/// A sentence of a conversation that names no source.
package struct LineWithoutSource: LintRule {
  package static let code = "LNT0401"
  package static let uitleg = Uitleg(
    wat: "Een zin van het gesprek noemt geen bron.",
    waarom: "Bij elke zin moet iemand kunnen nakijken wie dat heeft afgesproken.",
    doe: "Zet er `#bron:` achter, met een nummer uit `bronnen.yaml`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je krijgt hulp bij de verhuizing.
        """,
      goed: """
        Je krijgt hulp bij de verhuizing. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter { $0.isScript && $0.bronnen.isEmpty }.map { tekst in
      problem(
        at: tekst, in: stof, "deze zin noemt geen bron",
        hint: "zet er `#bron:` achter, met een nummer uit `bronnen.yaml`")
    }
  }
}
