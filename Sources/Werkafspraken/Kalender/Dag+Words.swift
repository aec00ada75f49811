extension Dag {
  /// "31 januari 2026".
  package var voluit: String { "\(dag) \(maandnaam) \(jaar)" }

  /// "vrijdag 16 januari 2026".
  package var voluitMetWeekdag: String { "\(weekdag.naam) \(voluit)" }

  /// "vr 16-1-2026", for lists in which room is short.
  package var kort: String { "\(weekdag.afkorting) \(dag)-\(maand)-\(jaar)" }

  package var maandnaam: String { Dag.maandnamen[maand - 1] }

  /// Shape: twelve names, January first.
  package static let maandnamen = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
