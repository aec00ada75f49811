/// A place where a synonym stands in what was typed.
package struct Woordvondst: Hashable, Sendable {
  /// The number of the synonym in its `Woordenlijst`.
  package var nummer: Int
  /// Units: words of what was typed, end not included.
  package var bereik: Range<Int>
  /// The words were found with a typing error in them.
  package var heeftTikfout: Bool
}
