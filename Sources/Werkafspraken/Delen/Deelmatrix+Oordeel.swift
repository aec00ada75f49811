extension Deelmatrix {
  /// Returns why an answer does not go along; nil when it may.
  ///
  /// - Parameter weigert: the client said no to sharing with this receiver.
  package func weglating(
    van veld: Veld, _ waarde: Waarde, in verzoek: Deelverzoek, weigert: Bool = false
  ) -> Weglating? {
    if verzoek.ontvanger == .client { return nil }
    // Not even the begeleider may read it.
    if veld.ogen == .client { return .nooit }
    let cel = cel(veld.categorie, voor: verzoek.ontvanger)
    if cel.mag == .nooit || Self.isVerboden(veld.categorie, verzoek.ontvanger) { return .nooit }
    if cel.mag == .nee { return .nietVoorOntvanger }
    guard ontvanger(verzoek.ontvanger)?.doelen.contains(verzoek.doel) == true,
      cel.doelen.isEmpty || cel.doelen.contains(verzoek.doel)
    else { return .nietVoorDoel }
    if weigert { return .geweigerd }
    if cel.mag != .ja, !verzoek.isAkkoord { return .zonderAkkoord }
    if cel.mag == .perDeel, !verzoek.delen.contains(veld.naam) { return .nietGekozen }
    if Self.isBuitenstaander(verzoek.ontvanger), hasAlarm(waarde) { return .alarmwoord }
    if veld.isEigenWoorden, waarde.isBekend, !verzoek.metEigenWoorden { return .eigenWoorden }
    return nil
  }

  private func hasAlarm(_ waarde: Waarde) -> Bool {
    switch waarde {
    case .tekst(let tekst): hasAlarm(tekst)
    case .lijst(let items): items.contains { $0.values.contains(where: hasAlarm) }
    default: false
    }
  }

  /// Whether a word of a text begins as one of `alarmwoorden`.
  package func hasAlarm(_ tekst: String) -> Bool {
    tekst.lowercased().split { !$0.isLetter }.contains { word in
      alarmwoorden.contains { word.hasPrefix($0) }
    }
  }
}

extension Veld {
  /// Whether the answer is what somebody said or wrote themselves, and so may hold anything.
  ///
  /// A name, an address or a day of an appointment is text too, but short and of a known kind.
  package var isEigenWoorden: Bool {
    switch soort {
    case .langeTekst, .lijst: true
    case .tekst: ![.naam, .verhuizing, .afspraken].contains(categorie)
    default: false
    }
  }

  /// Whether the answer says that nothing may be shared with this receiver.
  ///
  /// "Wil ik niet zeggen" is no consent.
  package func isWeigering(_ waarde: Waarde, voor ontvanger: Ontvanger) -> Bool {
    guard toestemming.contains(ontvanger) else { return false }
    return switch waarde {
    case .jaNee(let mag): !mag
    case .keuze(let keuze): keuze == "nee" || keuze == "niets"
    case .wilNietZeggen: true
    default: false
    }
  }
}
