extension StapStatus {
  /// Done, or no longer needed: left out unless someone asks for everything.
  package var isAfgehandeld: Bool { self == .gedaan || self == .vervalt }

  /// 0 is the most urgent.
  var rang: Int {
    switch self {
    case .teLaat: 0
    case .dezeWeek: 1
    case .kanNu: 2
    case .gepland: 3
    case .datumOnbekend: 4
    case .voorbij: 5
    case .gedaan: 6
    case .vervalt: 7
    }
  }
}

extension Stap {
  /// The day to look at first: what is late counts from its term, all else from what comes next.
  /// Nil when nothing comes.
  func peildag(on vandaag: Dag) -> Dag? {
    let terms = [uiterlijk, op, streef].compactMap(\.self)
    if status == .teLaat || status == .voorbij { return terms.first ?? tot }
    let days = [advies, vanaf, tot].compactMap(\.self) + terms
    return days.filter { $0 >= vandaag }.min()
  }
}

extension Sequence where Element == Stap {
  /// Returns the steps with the most urgent first. Steps that are equally urgent keep their order.
  package func sortedByUrgency(on vandaag: Dag) -> [Stap] {
    // The sort of the standard library does not promise to be stable, so the place decides last.
    enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.status.rang != second.status.rang { return first.status.rang < second.status.rang }
      let days = (first.peildag(on: vandaag) ?? .laatste, second.peildag(on: vandaag) ?? .laatste)
      return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
    }.map(\.element)
  }
}
