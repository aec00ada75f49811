/// When a desk can be reached: spans per weekday.
package struct Openingstijden: Hashable, Sendable, Codable {
  /// Shape: seven entries, Monday first; each a list of spans in minutes since midnight, end not
  /// included, in the order of the day.
  package let perDag: [[Range<Int>]]

  /// Days that are missing are closed; more than seven are left out.
  package init(perDag: [[Range<Int>]]) {
    let seven = perDag.prefix(7) + Array(repeating: [], count: max(0, 7 - perDag.count))
    self.perDag = seven.map { spans in spans.sorted { $0.lowerBound < $1.lowerBound } }
  }

  package subscript(dag: Weekdag) -> [Range<Int>] { perDag[dag.rawValue - 1] }

  package func isOpen(at tijdstip: Tijdstip) -> Bool {
    self[tijdstip.dag.weekdag].contains { $0.contains(tijdstip.minuut) }
  }

  /// Returns when it closes; nil when it is closed already.
  package func sluit(at tijdstip: Tijdstip) -> Tijdstip? {
    self[tijdstip.dag.weekdag].first { $0.contains(tijdstip.minuut) }
      .map { Tijdstip(dag: tijdstip.dag, minuut: $0.upperBound) }
  }

  /// Returns when it opens next, after this moment; nil when it is never open.
  package func opent(after tijdstip: Tijdstip) -> Tijdstip? {
    for offset in 0...7 {
      let dag = tijdstip.dag.adding(days: offset)
      let span = self[dag.weekdag].first { offset > 0 || $0.lowerBound > tijdstip.minuut }
      if let span { return Tijdstip(dag: dag, minuut: span.lowerBound) }
    }
    return nil
  }
}
