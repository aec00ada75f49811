extension JSON {
  /// The document as text, two spaces per level, a line break at the end.
  package var text: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  /// The document on one line.
  package var oneLine: String {
    switch self {
    case .array(let elements): "[" + elements.map(\.oneLine).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.oneLine }.joined(separator: ", ")
        + "}"
    default: scalarText
    }
  }

  private func write(to text: inout String, indentation: Int) {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch self {
    case .array(let elements) where !elements.isEmpty:
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner
        element.write(to: &text, indentation: indentation + 2)
      }
      text += "\n" + outer + "]"
    case .object(let members) where !members.isEmpty:
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner + Self.quoted(member.key) + ": "
        member.value.write(to: &text, indentation: indentation + 2)
      }
      text += "\n" + outer + "}"
    default: text += scalarText
    }
  }

  private var scalarText: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let number):
      if let whole = Int(exactly: number) { String(whole) } else { "\(number)" }
    case .string(let text): Self.quoted(text)
    case .array: "[]"
    case .object: "{}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.utf8.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
