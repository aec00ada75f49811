/// A type that a variable, a parameter or a result can have.
public enum ValueType: Hashable, Sendable, Codable {
  case number
  case string
  case bool
  /// Takes every value; only a parameter can have it.
  case any
  /// An enum by its name; its values are raw values at run time.
  case enumeration(String)
}

extension ValueType: CustomStringConvertible {
  /// The name an author writes and reads: `Number`, `String`, `Bool`, `Any`, or the enum's name.
  public var description: String {
    switch self {
    case .number: "Number"
    case .string: "String"
    case .bool: "Bool"
    case .any: "Any"
    case .enumeration(let name): name
    }
  }
}
