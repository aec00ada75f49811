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

/// How soon a step asks for attention; the smallest is the most urgent.
package struct Urgentie: Hashable, Sendable, Comparable {
  private let rang: Int
  private let dag: Dag

  init(_ stap: Stap, on vandaag: Dag) {
    rang = stap.status.rang
    dag = stap.peildag(on: vandaag) ?? .laatste
  }

  package static func < (one: Urgentie, other: Urgentie) -> Bool {
    (one.rang, one.dag) < (other.rang, other.dag)
  }
}

extension Stap {
  package func urgentie(on vandaag: Dag) -> Urgentie { Urgentie(self, on: vandaag) }
}

extension Sequence where Element == Stap {
  /// Returns the steps with the most urgent first. Steps that are equally urgent keep their order.
  package func sortedByUrgency(on vandaag: Dag) -> [Stap] {
    // The sort of the standard library does not promise to be stable, so the place decides last.
    enumerated().map { (stap: $0.element, urgentie: $0.element.urgentie(on: vandaag), $0.offset) }
      .sorted { ($0.urgentie, $0.2) < ($1.urgentie, $1.2) }.map(\.stap)
  }
}
