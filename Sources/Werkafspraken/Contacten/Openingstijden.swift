/// When a desk can be reached: spans per weekday.
package struct Openingstijden: Hashable, Sendable, Codable {
  /// Shape: seven entries, Monday first; each a list of spans in minutes since midnight, end not included.
  package var perDag: [[Range<Int>]]
  package init(perDag: [[Range<Int>]]) { self.perDag = perDag }
}
