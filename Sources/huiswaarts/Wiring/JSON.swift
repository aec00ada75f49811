/// A JSON value that keeps its keys in the order in which they were given.
///
/// Why: Foundation's encoder sorts or shuffles keys, and loading it costs more than a look-up takes.
enum JSON {
  case object([(String, JSON)])
  case list([JSON])
  case text(String)
  case number(Int)
  case bool(Bool)
  case null

  static func text(_ value: String?) -> JSON { value.map(JSON.text) ?? .null }
  static func texts(_ values: [String]) -> JSON { .list(values.map(JSON.text)) }

  /// The value on one line.
  var line: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    switch self {
    case .object(let members):
      result += "{"
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { result += ", " }
        Self.quote(key, into: &result)
        result += ": "
        value.write(to: &result)
      }
      result += "}"
    case .list(let items):
      result += "["
      for (index, item) in items.enumerated() {
        if index > 0 { result += ", " }
        item.write(to: &result)
      }
      result += "]"
    case .text(let text): Self.quote(text, into: &result)
    case .number(let number): result += String(number)
    case .bool(let isTrue): result += isTrue ? "true" : "false"
    case .null: result += "null"
    }
  }

  private static func quote(_ text: String, into result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case let control where control.value < 0x20 || (0x7F...0x9F).contains(control.value):
        let digits = String(control.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
