import Content

/// Puts rows into a YAML file of an author: what stands there keeps its place, its comments and its
/// blank lines.
enum Yamlrijen {
  /// Returns the file with a row more, below the last one; nil when the rows there are not written one
  /// below the other, and so have no place for it.
  ///
  /// - Parameters:
  ///   - rij: as it stands at the margin: `- id: …` or `naam: …`, without a line end after it.
  ///   - sleutel: the key whose list it joins; nil when the file itself is the list or the map.
  static func voeg(_ rij: String, bij tekst: String, onder sleutel: String? = nil) -> String? {
    guard let root = try? YamlNode(parsing: tekst) else { return nil }
    let before = sleutel.map { root[$0] } ?? root
    var lines = tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    // A line end after the last line is no line of its own.
    if lines.last == "" { lines.removeLast() }
    let rows = rij.split(separator: "\n").map(String.init)
    let isPlaced =
      if let before, before.count > 0 {
        put(rows, below: before, of: sleutel == nil, in: &lines)
      } else {
        begin(rows, onder: sleutel, in: &lines, root)
      }
    let end = tekst.contains("\r\n") ? "\r\n" : "\n"
    let result = lines.joined(separator: end) + end
    guard isPlaced, let read = try? YamlNode(parsing: result),
      let after = sleutel.map({ read[$0] }) ?? read, after.count == (before?.count ?? 0) + 1
    else { return nil }
    return result
  }

  /// Below the last row; after a blank line where the other rows have one between them.
  private static func put(
    _ rows: [String], below block: YamlNode, of isRoot: Bool, in lines: inout [String]
  ) -> Bool {
    let isList = block.pairs.isEmpty
    guard let first = (isList ? block.items.first : block.pairs.first?.key).map({ $0.line - 1 }),
      lines.indices.contains(first)
    else { return false }
    let margin = lines[first].prefix { $0 == " " }.count
    guard lines[first].dropFirst(margin).hasPrefix("-") == isList, !lines[first].hasPrefix("{")
    else { return false }
    var last = first
    for place in first..<lines.count where !isRemark(lines[place]) {
      let indent = lines[place].prefix { $0 == " " }.count
      let isNext = lines[place].dropFirst(indent).hasPrefix("-")
      if indent < margin || (indent == margin && isList && !isNext) { break }
      last = place
    }
    let isAiry = lines[first...last].contains { $0.allSatisfy(\.isWhitespace) }
    let place = isRoot ? lines.count : last + 1
    lines.insert(contentsOf: (isAiry ? [""] : []) + indented(rows, margin), at: place)
    return true
  }

  /// The first row, where nothing or `[]` stands.
  private static func begin(
    _ rows: [String], onder sleutel: String?, in lines: inout [String], _ root: YamlNode
  ) -> Bool {
    guard let sleutel else {
      lines.removeAll { ["[]", "{}"].contains($0.trimmed) }
      lines += rows
      return true
    }
    let key = root.pairs.first { $0.key.scalar == sleutel }?.key
    guard let key else {
      lines += ["\(sleutel):"] + indented(rows, 2)
      return true
    }
    guard lines.indices.contains(key.line - 1) else { return false }
    lines[key.line - 1] = lines[key.line - 1].replacing("[]", with: "").trimmedEnd
    lines.insert(contentsOf: indented(rows, key.column + 1), at: key.line)
    return true
  }

  private static func indented(_ rows: [String], _ margin: Int) -> [String] {
    rows.map { String(repeating: " ", count: margin) + $0 }
  }

  private static func isRemark(_ line: String) -> Bool {
    line.trimmed.isEmpty || line.trimmed.hasPrefix("#")
  }

  /// A text as the value of a key, between quotes when it would be read as something else.
  static func waarde(_ tekst: String) -> String {
    let inList = (try? YamlNode(parsing: "[\(tekst)]"))?.items.map(\.scalar)
    let inMap = (try? YamlNode(parsing: "x: \(tekst)"))?["x"]?.scalar
    if inList == [tekst], inMap == tekst { return tekst }
    let escaped = tekst.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// Texts as a list on one line.
  static func lijst(_ teksten: [String]) -> String {
    "[\(teksten.map(waarde).joined(separator: ", "))]"
  }
}

extension YamlNode {
  /// The number of rows of a list or a map.
  fileprivate var count: Int { items.count + pairs.count }
}

extension String {
  fileprivate var trimmed: Substring { self.drop(while: \.isWhitespace).trimmedEnd[...] }
}

extension StringProtocol {
  fileprivate var trimmedEnd: String {
    String(self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)])
  }
}
