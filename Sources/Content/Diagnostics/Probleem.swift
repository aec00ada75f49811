/// A problem in a file of `Scripts/`, described in the author's own words and place.
///
/// Units: line and column are 1-based; the column counts characters.
package struct Probleem: Hashable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int
  /// How many characters are marked; at least 1.
  package var length: Int
  package var severity: Ernst
  package var code: String
  /// One sentence, lower case, no full stop, true without the picture.
  package var message: String
  package var hint: String?
  /// The line of the file, for the picture; nil when there is none.
  package var source: String?

  package enum Ernst: String, Hashable, Sendable {
    case fout = "error"
    case waarschuwing = "warning"
    case advies = "info"
  }

  package init(
    file: String, line: Int, column: Int, length: Int = 1, severity: Ernst = .fout, code: String,
    message: String, hint: String? = nil, source: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
    self.source = source
  }

  /// The form that other programs read: `file:line:column: severity[code]: message`.
  package var line1: String {
    "\(file):\(line):\(column): \(severity.rawValue)[\(code)]: \(message)"
  }

  /// The form that people read: the message, the line with a caret, the hint.
  package var picture: String {
    var lines = ["\(severity.word)[\(code)]: \(message)", "  --> \(file):\(line):\(column)"]
    if let source {
      let number = String(line)
      let margin = String(repeating: " ", count: number.count)
      let indent = source.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
      let marked = max(1, min(length, source.count - column + 1))
      lines += [
        "\(margin) |", "\(number) | \(source)",
        "\(margin) | \(indent)\(String(repeating: "^", count: marked))",
      ]
    }
    if let hint { lines.append("   = tip: \(hint)") }
    return lines.joined(separator: "\n")
  }

  package static func inOrder(_ left: Probleem, _ right: Probleem) -> Bool {
    (left.file, left.line, left.column, left.code, left.message)
      < (right.file, right.line, right.column, right.code, right.message)
  }
}

extension Probleem.Ernst {
  var word: String {
    switch self {
    case .fout: "fout"
    case .waarschuwing: "waarschuwing"
    case .advies: "advies"
    }
  }
}
