/// Things that stand side by side in one of the lists of a compilation.
///
/// Why: what belongs to a statement or a line is told by its place, so neither owns memory.
/// Copying one costs nothing, a pass reads flat lists from begin to end, and a list goes at once:
/// that is what keeps the time linear when scripts no longer fit in the processor's cache.
struct Stretch<Element>: Hashable, Sendable {
  var first: Int32
  var end: Int32

  init(_ first: Int, _ end: Int) {
    self.first = Int32(truncatingIfNeeded: first)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// One without anything in it.
  static var nothing: Stretch { Stretch(0, 0) }

  var isEmpty: Bool { first == end }
  var count: Int { Int(end - first) }
  /// The places of its elements in their list.
  var indices: Range<Int> { Int(first)..<Int(end) }
}

extension Array {
  subscript(stretch: Stretch<Element>) -> ArraySlice<Element> { self[stretch.indices] }

  /// Adds elements at the end and tells where they stand.
  mutating func add(_ elements: some Sequence<Element>) -> Stretch<Element> {
    let first = count
    append(contentsOf: elements)
    return Stretch(first, count)
  }
}
