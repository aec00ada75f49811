/// A value of a script: what variables hold, functions take and expressions answer.
///
/// Enum members have no case of their own: at run time they are their raw value (a number or a
/// string).
public enum Value: Hashable, Sendable, Codable {
  /// Units: 32-bit IEEE, the only kind of number the language has.
  case number(Float)
  case string(String)
  case bool(Bool)

  /// The value as a player reads it in a line, an option or a command.
  ///
  /// Example: `True`, `0.33333334`, `1E+09`.
  public var text: String {
    switch self {
    case .number(let number): NumberText.text(number)
    case .string(let string): string
    case .bool(let bool): bool ? "True" : "False"
    }
  }

  /// The type of this value; never `any` and never an enumeration.
  public var type: ValueType {
    switch self {
    case .number: .number
    case .string: .string
    case .bool: .bool
    }
  }
}
