extension Stappenplan {
  /// How people call who plays a role: the organisation when it is known, else the role.
  func naam(of rol: String) -> String {
    guard let rol = regeling.rollen.first(where: { $0.id == rol }) else { return rol }
    switch rol.organisatie {
    case .casushouder?:
      // "Geen casushouder" does not do anything; the role says what is missing.
      guard casushouder.isBesloten, casushouder.soort != Casushouder.geen else { return rol.naam }
      return casushouder.organisatie ?? casushouder.naam
    case let organisatie?: return regeling.naam(of: organisatie, given: feiten) ?? rol.naam
    case nil: return rol.naam
    }
  }
}

extension Regeling {
  /// Returns the name of an organisation as far as the facts tell it.
  package func naam(of organisatie: Organisatie, given feiten: Feiten) -> String? {
    switch organisatie {
    case .veld(let veld): feiten.tekst(veld)
    case .team: lokaalTeam(given: feiten)?.naam
    case .casushouder: nil
    }
  }

  /// Returns the local team of the gemeente of the case; nil when we know none there.
  package func lokaalTeam(given feiten: Feiten) -> Contact? {
    guard let gemeente = feiten.tekst("gemeente")?.lowercased() else { return nil }
    return contacten.first { $0.isLokaalTeam && $0.gemeente?.lowercased() == gemeente }
  }
}

extension Contact {
  /// A sociaal team, or a wijkteam as other regions call it.
  package var isLokaalTeam: Bool { soort == "sociaal-team" || soort == "wijkteam" }
}
