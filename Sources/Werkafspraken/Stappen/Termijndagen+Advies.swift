extension Termijndagen {
  /// Returns the day we advise when it is another than the term itself.
  ///
  /// Why: a deadline is not moved. When nobody works on it, the last working day before it is
  /// named beside it (R7). When an aim has passed the step is not dropped: do it today.
  /// Source: R7; deadlines, section 3, "short notice".
  func advies(_ status: StapStatus, on vandaag: Dag) -> Dag? {
    switch status {
    case .datumOnbekend, .voorbij, .gedaan, .vervalt: return nil
    case .teLaat: return vandaag
    case .gepland, .kanNu, .dezeWeek: break
    }
    if let doel, doel.dag < vandaag, !doel.kanLater { return vandaag }
    guard let uiterlijk, !uiterlijk.dag.isWerkdag, vandaag <= uiterlijk.dag else { return nil }
    let advies = max(uiterlijk.dag.laatsteWerkdagTotEnMet, vandaag)
    if let vanaf, advies < vanaf.dag { return nil }
    return advies
  }
}
