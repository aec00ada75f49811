/// The function `format`: one value put into a format text such as `{0:0.00}`.
///
/// Shape: `{0}`, `{0,width}`, `{0:format}`, `{0,width:format}`; `{{` and `}}` are braces. A width
/// below zero aligns to the left.
enum CompositeFormat {
  static func format(_ format: Value, _ value: Value) throws(MachineError) -> Value {
    guard case .string(let text) = format else {
      throw .wrongType(expected: .string, found: format.type)
    }
    return .string(try compose(text, value))
  }

  private static func compose(_ format: String, _ value: Value) throws(MachineError) -> String {
    var result = ""
    var rest = format.unicodeScalars[...]
    while let first = rest.popFirst() {
      switch first {
      case "{" where rest.first == "{", "}" where rest.first == "}":
        result.unicodeScalars.append(first)
        rest.removeFirst()
      case "{":
        guard let end = rest.firstIndex(of: "}") else { throw invalid }
        result += try item(Substring(rest[..<end]), value)
        rest = rest[rest.index(after: end)...]
      case "}": throw invalid
      default: result.unicodeScalars.append(first)
      }
    }
    return result
  }

  private static func item(_ item: Substring, _ value: Value) throws(MachineError) -> String {
    let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let head = parts[0].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    guard head[0].trimmingSpaces() == "0" else {
      throw .functionFailed("format", reason: "only {0} can be filled: there is one value")
    }
    var text = value.text
    if parts.count == 2, !parts[1].isEmpty, case .number(let number) = value {
      text = try NumberFormat.text(number, String(parts[1]))
    }
    guard head.count == 2 else { return text }
    guard let width = Int(head[1].trimmingSpaces()), abs(width) <= widestField else {
      throw invalid
    }
    let padding = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + padding : padding + text
  }

  /// The widest field a format may ask for.
  static let widestField = 1_000

  private static let invalid = MachineError.functionFailed(
    "format", reason: "the format text is not valid")
}
