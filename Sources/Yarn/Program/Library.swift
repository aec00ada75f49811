/// What the host adds to the language: functions, variables and enums the compiler should know.
///
/// Shape: names are unique within each list; a later one with the same name is ignored.
public struct Library: Sendable, Hashable, Codable {
  public var functions: [FunctionDeclaration]
  public var variables: [VariableDeclaration]
  public var enumerations: [EnumerationDeclaration]

  public init(
    functions: [FunctionDeclaration] = [], variables: [VariableDeclaration] = [],
    enumerations: [EnumerationDeclaration] = []
  ) {
    self.functions = functions
    self.variables = variables
    self.enumerations = enumerations
  }

  /// The functions that are part of the language. `compile` always adds them.
  public static let standard = Library(functions: BuiltInFunction.declarations)

  /// This library followed by everything of another one.
  public func adding(_ other: Library) -> Library {
    Library(
      functions: functions + other.functions, variables: variables + other.variables,
      enumerations: enumerations + other.enumerations)
  }
}

/// A function that scripts may call, as the compiler sees it.
public struct FunctionDeclaration: Sendable, Hashable, Codable {
  public var name: String
  public var parameters: [ValueType]
  /// The type of any further arguments; nil when there may be none.
  public var rest: ValueType?
  public var returns: ValueType

  public init(
    _ name: String, _ parameters: [ValueType], rest: ValueType? = nil, returns: ValueType
  ) {
    self.name = name
    self.parameters = parameters
    self.rest = rest
    self.returns = returns
  }
}

/// A variable that exists without a `<<declare>>`.
public struct VariableDeclaration: Sendable, Hashable, Codable {
  /// Shape: starts with `$`.
  public var name: String
  public var type: ValueType
  public var initial: Value

  public init(_ name: String, type: ValueType, initial: Value) {
    self.name = name
    self.type = type
    self.initial = initial
  }
}

/// An enum that exists without an `<<enum>>`.
public struct EnumerationDeclaration: Sendable, Hashable, Codable {
  /// One member of an enum.
  public struct Case: Sendable, Hashable, Codable {
    public var name: String
    /// What the member is at run time: a whole number or a string, like all its siblings.
    public var raw: Value

    public init(name: String, raw: Value) {
      self.name = name
      self.raw = raw
    }
  }

  public var name: String
  /// Shape: at least one; names and raw values unique.
  public var cases: [Case]

  public init(_ name: String, cases: [Case]) {
    self.name = name
    self.cases = cases
  }
}
