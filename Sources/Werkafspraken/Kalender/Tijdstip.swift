/// A moment on a day, in local time (Europe/Amsterdam).
package struct Tijdstip: Hashable, Sendable, Codable {
  package var dag: Dag
  /// Units: minutes since midnight, 0..<1440.
  package var minuut: Int
  package init(dag: Dag, minuut: Int) {
    self.dag = dag
    self.minuut = minuut
  }
}
