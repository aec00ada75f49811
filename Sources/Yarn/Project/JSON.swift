/// A JSON document as a value. Objects keep the order of their keys, so that a file can be saved
/// as it was.
///
/// Why: projects are JSON with comments and trailing commas, which the usual readers refuse, and
/// this module does without Foundation.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key in any case; nil when this is no object or has no such key. The last of
  /// a repeated key counts.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    let wanted = key.lowercased()
    return members.last { $0.key.lowercased() == wanted }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

/// What is wrong with a JSON text.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Units: the first line and column are 1; columns count bytes.
  package var line: Int
  package var column: Int
  package var reason: String

  package var description: String { "line \(line), column \(column): \(reason)" }
}
