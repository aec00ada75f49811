/// One expression, compiled on its own: a condition or a value outside any script.
///
/// It holds no reference to a program; names of variables and functions are asked for when it is
/// evaluated.
public struct Expression: Hashable, Sendable, Codable {
  let code: ExpressionCode

  init(_ code: ExpressionCode) { self.code = code }

  /// The value now.
  ///
  /// `variable` answers a variable by its name with `$`, nil when it does not exist. `function`
  /// is asked for every function that is not of the language, and for those of the language that
  /// only a conversation can answer (`visited`, `random` and so on).
  ///
  /// - Throws: `unknownVariable`; `functionFailed` with what `function` threw; errors of values.
  public func evaluate(
    variable: (String) -> Value?, function: (String, [Value]) throws -> Value
  ) throws(MachineError) -> Value {
    try code.evaluate(variable: variable, function: function)
  }
}

extension ExpressionCode {
  func evaluate(
    variable: (String) -> Value?, function: (String, [Value]) throws -> Value
  ) throws(MachineError) -> Value {
    var stack: [Value] = []
    let limits = Limits()
    for instruction in instructions {
      let index = Int(instruction.a)
      switch instruction.operation {
      case .answer: return try stack.pop()
      case .pushString:
        guard strings.indices.contains(index) else { throw .invalidProgram("a text is missing") }
        stack.append(.string(strings[index]))
      case .pushVariable, .pushSmart:
        guard variables.indices.contains(index) else {
          throw .invalidProgram("a variable is missing")
        }
        guard let value = variable(variables[index]) else {
          throw .unknownVariable(variables[index])
        }
        stack.append(value)
      case .callBuiltIn, .callHost: try call(instruction, &stack, function)
      default: try Operators.apply(instruction, to: &stack, limits: limits)
      }
    }
    throw .invalidProgram("the expression does not end")
  }

  private func call(
    _ instruction: Instruction, _ stack: inout [Value],
    _ function: (String, [Value]) throws -> Value
  ) throws(MachineError) {
    let index = Int(instruction.a)
    var name = ""
    if instruction.operation == .callBuiltIn {
      guard BuiltInFunction.table.indices.contains(index) else {
        throw .invalidProgram("a function is missing")
      }
      let builtIn = BuiltInFunction.table[index]
      guard case .machine = builtIn.body else { return try builtIn.apply(to: &stack) }
      name = builtIn.name
    } else {
      guard strings.indices.contains(index) else { throw .invalidProgram("a text is missing") }
      name = strings[index]
    }
    let arguments = try stack.pop(Int(instruction.b))
    do {
      stack.append(try function(name, arguments))
    } catch let error as MachineError {
      throw error
    } catch {
      throw .functionFailed(name, reason: "\(error)")
    }
  }
}
