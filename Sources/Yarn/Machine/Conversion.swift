/// The conversion functions `number()` and `bool()`.
enum Conversion {
  static func number(_ value: Value) throws(MachineError) -> Value {
    switch value {
    case .number: return value
    case .bool(let bool): return .number(bool ? 1 : 0)
    case .string(let text):
      guard let number = NumberText.number(text) else {
        throw .functionFailed("number", reason: "the text is not a number")
      }
      return .number(number)
    }
  }

  static func bool(_ value: Value) throws(MachineError) -> Value {
    switch value {
    case .bool: return value
    case .number(let number): return .bool(number != 0)
    case .string(let text):
      switch text.trimmingSpaces().lowercased() {
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: throw .functionFailed("bool", reason: "the text is neither true nor false")
      }
    }
  }
}

extension StringProtocol {
  /// The text without the white space at its ends.
  func trimmingSpaces() -> SubSequence {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
