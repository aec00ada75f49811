extension Casushouder {
  /// The kind of holder for "nobody": the table says so aloud.
  package static let geen = "geen"
  /// The table cannot decide from what is known.
  package static let navragen = "navragen"
  /// Another regeling holds here.
  package static let nietVanToepassing = "niet-van-toepassing"
}

extension Regeling {
  /// Returns who is casushouder on the day of the facts: the first row that holds decides.
  ///
  /// When no row holds the answer is `navragen`, with a question for the doelgroep and the
  /// doelgroepen to choose from. Nothing is guessed.
  package func casushouder(given feiten: Feiten, oordeel: any Oordeel) -> Casushouder {
    let row = casushouders.regels.first { row in
      row.als.map { oordeel.holds($0, given: feiten) } ?? true
    }
    guard let row else { return navragen(given: feiten) }
    let sentences = { (zinnen: [Casushouderregel.Zin]) in
      zinnen.filter { $0.als.map { oordeel.holds($0, given: feiten) } ?? true }
        .map { oordeel.text(of: $0.tekst, given: feiten) }
    }
    let (naam, organisatie) = houder(row.soort, given: feiten)
    return Casushouder(
      soort: row.soort, rij: row.id, naam: naam, organisatie: organisatie,
      tot: row.tot.map { oordeel.text(of: $0, given: feiten) },
      daarna: row.daarna.map { soort in
        let (naam, organisatie) = houder(soort, given: feiten)
        return Casushouder.Opvolger(soort: soort, naam: naam, organisatie: organisatie)
      },
      reden: oordeel.text(of: row.reden, given: feiten), vragen: sentences(row.vragen),
      verschillen: sentences(row.verschillen), bron: row.bron)
  }

  /// How people call a kind of holder, and which organisation it is as far as we know.
  private func houder(_ soort: String, given feiten: Feiten) -> (String, String?) {
    guard let houder = casushouders.houders.first(where: { $0.soort == soort }) else {
      return (soort, nil)
    }
    return (houder.naam, houder.organisatie.flatMap { naam(of: $0, given: feiten) })
  }

  private func navragen(given feiten: Feiten) -> Casushouder {
    let (naam, _) = houder(Casushouder.navragen, given: feiten)
    let isKnown = feiten.isBekend("doelgroep")
    let vraag =
      velden.first { $0.naam == "doelgroep" }?.vraag ?? "Bij welke doelgroep hoort de cliënt?"
    let keuzes = doelgroepen.alle.map(\.naam).joined(separator: "; ")
    return Casushouder(
      soort: Casushouder.navragen, naam: naam == Casushouder.navragen ? "Navragen" : naam,
      reden: isKnown
        ? "Met deze antwoorden is niet te zeggen wie casushouder is."
        : "Zonder doelgroep is niet te zeggen wie casushouder is.",
      vragen: isKnown ? [] : keuzes.isEmpty ? [vraag] : [vraag, "Kies uit: \(keuzes)."])
  }
}
