/// Collects elements in the order in which they close, and lays them out in the order in which
/// they open.
struct TreeBuilder {
  /// Where an element begins, before its kind is known.
  struct Mark {
    let element: Int
    let token: Int
  }

  private struct Closed {
    let kind: ElementKind
    let firstToken: UInt32
    let endToken: UInt32
    /// The place of the first element inside this one; its own when it holds none.
    let firstInside: UInt32
  }

  private var closed: [Closed] = []

  mutating func reserve(_ count: Int) { closed.reserveCapacity(count) }

  func mark(at token: Int) -> Mark { Mark(element: closed.count, token: token) }

  mutating func close(_ mark: Mark, _ kind: ElementKind, before token: Int) {
    closed.append(
      Closed(
        kind: kind, firstToken: UInt32(truncatingIfNeeded: mark.token),
        endToken: UInt32(truncatingIfNeeded: max(token, mark.token)),
        firstInside: UInt32(truncatingIfNeeded: mark.element)))
  }

  /// Returns the elements, each before those inside it.
  ///
  /// Why this works: in closing order an element comes right after its subtree, so its opening
  /// place is the place of its first descendant plus the number of elements around it.
  func elementsInOpeningOrder() -> [SyntaxTree.Element] {
    let filler = SyntaxTree.Element(kind: .unexpected, firstToken: 0, endToken: 0, size: 1)
    var elements = Array(repeating: filler, count: closed.count)
    var around: [UInt32] = []
    for index in closed.indices.reversed() {
      let element = closed[index]
      while let outer = around.last, outer > UInt32(index) { around.removeLast() }
      elements[Int(element.firstInside) + around.count] = SyntaxTree.Element(
        kind: element.kind, firstToken: element.firstToken, endToken: element.endToken,
        size: UInt32(index) - element.firstInside + 1)
      around.append(element.firstInside)
    }
    return elements
  }
}
