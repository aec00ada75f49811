/// A function that is part of the language.
///
/// The table is the whole list: to add a function, add its line at the end (compiled programs
/// refer to functions by position).
struct BuiltInFunction: Sendable {
  let name: String
  let parameters: [ValueType]
  let returns: ValueType
  let body: Body

  /// What it needs to answer.
  enum Body: Sendable {
    case number(@Sendable (Float) -> Float)
    case numbers(@Sendable (Float, Float) -> Float)
    case value(@Sendable (Value) throws(MachineError) -> Value)
    case values(@Sendable (Value, Value) throws(MachineError) -> Value)
    /// Asks the machine: its visits, its content or its chance.
    case machine(MachineQuestion)
  }

  /// What only a running machine can answer.
  enum MachineQuestion: Sendable {
    case visited, visitedCount, hasAnyContent, random, randomRange, dice
  }

  private init(
    _ name: String, _ parameters: [ValueType], _ returns: ValueType, _ body: Body
  ) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.body = body
  }

  static let table: [BuiltInFunction] = [
    BuiltInFunction("visited", [.string], .bool, .machine(.visited)),
    BuiltInFunction("visited_count", [.string], .number, .machine(.visitedCount)),
    BuiltInFunction("has_any_content", [.string], .bool, .machine(.hasAnyContent)),
    BuiltInFunction("string", [.any], .string, .value { .string($0.text) }),
    BuiltInFunction("number", [.any], .number, .value(Conversion.number)),
    BuiltInFunction("bool", [.any], .bool, .value(Conversion.bool)),
    BuiltInFunction("format_invariant", [.number], .string, .value { .string($0.text) }),
    BuiltInFunction("format", [.string, .any], .string, .values(CompositeFormat.format)),
    BuiltInFunction("random", [], .number, .machine(.random)),
    BuiltInFunction("random_range", [.number, .number], .number, .machine(.randomRange)),
    BuiltInFunction("random_range_float", [.number, .number], .number, .machine(.randomRange)),
    BuiltInFunction("dice", [.number], .number, .machine(.dice)),
    BuiltInFunction("min", [.number, .number], .number, .numbers { $1 < $0 ? $1 : $0 }),
    BuiltInFunction("max", [.number, .number], .number, .numbers { $1 > $0 ? $1 : $0 }),
    BuiltInFunction("round", [.number], .number, .number { $0.rounded(.toNearestOrEven) }),
    BuiltInFunction(
      "round_places", [.number, .number], .number, .numbers(Arithmetic.rounded)),
    BuiltInFunction("floor", [.number], .number, .number { $0.rounded(.down) }),
    BuiltInFunction("ceil", [.number], .number, .number { $0.rounded(.up) }),
    BuiltInFunction("int", [.number], .number, .number(Arithmetic.whole)),
    BuiltInFunction("decimal", [.number], .number, .number { $0 - Arithmetic.whole($0) }),
    BuiltInFunction("inc", [.number], .number, .number(Arithmetic.next)),
    BuiltInFunction("dec", [.number], .number, .number(Arithmetic.previous)),
  ]

  /// The functions as the compiler sees them.
  static let declarations = table.map {
    FunctionDeclaration($0.name, $0.parameters, returns: $0.returns)
  }

  /// The position of a function in the table, or nil when the language has none of this name.
  static func index(of name: String) -> Int32? { indices[name] }

  private static let indices: [String: Int32] = {
    var indices: [String: Int32] = [:]
    for (index, function) in table.enumerated() {
      indices[function.name] = Int32(truncatingIfNeeded: index)
    }
    return indices
  }()
}
