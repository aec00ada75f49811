import Content

/// The lay-out of a YAML file: steps of two blanks, no blanks at the end of a line, one end of line
/// at the end. Remarks and the order of everything stay.
enum YamlLayout {
  /// Returns the text with its lay-out; nil when it cannot be read, or would mean something else.
  static func format(_ text: String) -> String? {
    guard !text.contains("\r"), let before = try? YamlNode(parsing: text) else { return nil }
    var lines: [String] = []
    var layout = Layout()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(layout.line(line))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let new = lines.joined(separator: "\n") + "\n"
    // It is easier to see that nothing changed than to know every form of the language.
    guard let after = try? YamlNode(parsing: new), isSame(before, after) else { return nil }
    return new
  }

  private static func isSame(_ left: YamlNode, _ right: YamlNode) -> Bool {
    switch (left.content, right.content) {
    case (.empty, .empty): true
    case (.scalar(let left), .scalar(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy(isSame)
    case (.map(let left), .map(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { isSame($0.key, $1.key) && isSame($0.value, $1.value) }
    default: false
    }
  }

  /// How far the lines above were moved.
  private struct Layout {
    /// Columns where something begins, from the left: where it stood, and where it stands.
    private var levels = [(old: 0, new: 0)]
    /// A text of several lines: what is deeper than its key moves as one block.
    private var block: (key: Int, shift: Int?)?

    mutating func line(_ line: Substring) -> String {
      var body = line
      while body.last == " " || body.last == "\t" { body.removeLast() }
      let indent = body.prefix { $0 == " " }.count
      body = body.dropFirst(indent)
      guard !body.isEmpty else { return "" }
      if let text = block {
        if indent > text.key {
          let shift = text.shift ?? ((levels.last?.new ?? 0) + 2 - indent)
          block = (text.key, shift)
          return String(repeating: " ", count: max(0, indent + shift)) + body
        }
        block = nil
      }
      let new = column(indent)
      if body.hasPrefix("#") { return String(repeating: " ", count: new) + body }
      let rest = enter(body, indent, new)
      if body.contains(#/(?:^|[ :])[|>][+-]?$/#) { block = (levels.last?.old ?? indent, nil) }
      return String(repeating: " ", count: new) + rest
    }

    /// Where a line at this column goes.
    private mutating func column(_ old: Int) -> Int {
      while levels.count > 1, let last = levels.last, last.old > old { levels.removeLast() }
      if let last = levels.last, last.old < old { levels.append((old, last.new + 2)) }
      return levels.last?.new ?? 0
    }

    /// What stands behind a dash is a step further in.
    private mutating func enter(_ body: Substring, _ old: Int, _ new: Int) -> String {
      guard body.hasPrefix("- ") else { return String(body) }
      let rest = body.dropFirst().drop { $0 == " " }
      let inside = (old: old + body.count - rest.count, new: new + 2)
      levels.append(inside)
      return "- " + enter(rest, inside.old, inside.new)
    }
  }
}
