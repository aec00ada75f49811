/// A test script in which `⟪` and `⟫` stand around the stretches that the test talks about.
package struct MarkedScript: Sendable {
  /// The script without its marks.
  package let text: String
  /// The marked stretches, in the order in which they open. Units: bytes of UTF-8.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var ranges: [Range<Int>?] = []
    for character in marked {
      switch character {
      case "⟪":
        open.append(ranges.count)
        ranges.append(text.utf8.count..<text.utf8.count)
      case "⟫":
        if let index = open.popLast(), let start = ranges[index]?.lowerBound {
          ranges[index] = start..<text.utf8.count
        }
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges.compactMap { $0 }
  }

  /// The body of a node `Start`, marked.
  package init(body: String) { self.init("title: Start\n---\n\(body)\n===\n") }
}
