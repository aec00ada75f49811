/// A calendar day without a time, in the Dutch calendar.
package struct Dag: Hashable, Sendable, Codable, Comparable {
  /// Units: days since 1 January 1970; negative before it.
  package var nummer: Int32
  package init(nummer: Int32) { self.nummer = nummer }
  package static func < (left: Dag, right: Dag) -> Bool { left.nummer < right.nummer }
}
