/// What markup said about a part of a text.
public struct MarkupAttribute: Hashable, Sendable {
  public var name: String
  /// Units: Unicode scalars of the clean text, from 0. After normalisation an accented letter is
  /// one scalar.
  public var position: Int
  /// Units: Unicode scalars; 0 for a self-closing marker.
  public var length: Int
  /// Shape: in source order; a name may repeat.
  public var properties: [MarkupProperty]

  public init(name: String, position: Int, length: Int, properties: [MarkupProperty] = []) {
    self.name = name
    self.position = position
    self.length = length
    self.properties = properties
  }

  /// The value of the first property of this name, in any case; nil when there is none.
  public func property(_ name: String) -> MarkupValue? {
    (properties.first { $0.name == name }
      ?? properties.first { $0.name.lowercased() == name.lowercased() })?.value
  }
}

/// One `name=value` of a marker.
public struct MarkupProperty: Hashable, Sendable {
  public var name: String
  public var value: MarkupValue

  public init(_ name: String, _ value: MarkupValue) {
    self.name = name
    self.value = value
  }
}

/// The value of a property.
public enum MarkupValue: Hashable, Sendable {
  case integer(Int)
  case float(Float)
  case string(String)
  case bool(Bool)

  /// The value as text: `1`, `1.5`, `True`, or the text itself.
  public var text: String {
    switch self {
    case .integer(let number): String(number)
    case .float(let number): NumberText.text(number)
    case .string(let text): text
    case .bool(let bool): bool ? "True" : "False"
    }
  }

  /// The value as a number, also when it is a text that reads as one.
  var number: Float? {
    switch self {
    case .integer(let number): Float(number)
    case .float(let number): number
    case .string(let text): NumberText.number(text)
    case .bool: nil
    }
  }
}
