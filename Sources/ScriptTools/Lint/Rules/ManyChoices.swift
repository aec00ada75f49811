package import Content

/// A field with more choices than people can hold at once.
///
/// Why: two fixed answers come on top.
///
/// Instead: join choices that lead to the same, or ask in two steps.
package struct ManyChoices: LintRule {
  package static let code = "LNT0304"
  package static let uitleg = Uitleg(
    wat: "Een vraag heeft te veel keuzes.",
    waarom: "Er komen altijd twee vaste antwoorden bij. Meer dan zes is niet te overzien.",
    doe: "Voeg keuzes samen die op hetzelfde uitkomen, of vraag het in twee stappen.",
    voorbeeld: .init(
      "velden.yaml",
      fout: """
        vervoer:
          soort: keuze
          label: Vervoer
          vraag: Hoe ga je naar je werk?
          keuzes: {fiets: Fiets, bus: Bus, trein: Trein, auto: Auto, lopen: Lopen}
          doel: weten of een woning goed ligt
        """,
      goed: """
        vervoer:
          soort: keuze
          label: Vervoer
          vraag: Hoe ga je naar je werk?
          keuzes: {zelf: Lopend of met de fiets, ov: Met bus of trein, auto: Met de auto}
          doel: weten of een woning goed ligt
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.keuzevelden.filter { $0.keuzes > stof.grenzen.keuzes }.map { veld in
      problem(
        at: veld.plek, in: stof, part: veld.naam,
        "`\(veld.naam)` heeft \(veld.keuzes) keuzes; hoogstens \(stof.grenzen.keuzes) is goed te overzien",
        hint: "voeg keuzes samen die op hetzelfde uitkomen, of vraag het in twee stappen",
        severity: .waarschuwing)
    }
  }
}
