/// The operators and constants of expressions, on a stack of values.
enum Operators {
  /// Runs an instruction that needs nothing but the stack.
  static func apply(
    _ instruction: Instruction, to stack: inout [Value], limits: Limits
  ) throws(MachineError) {
    switch instruction.operation {
    case .pushNumber:
      stack.append(.number(Float(bitPattern: UInt32(bitPattern: instruction.a))))
    case .pushBool: stack.append(.bool(instruction.a != 0))
    case .addNumbers: try numbers(&stack) { .number($0 + $1) }
    case .subtract: try numbers(&stack) { .number($0 - $1) }
    case .multiply: try numbers(&stack) { .number($0 * $1) }
    case .divide: try numbers(&stack) { .number($0 / $1) }
    case .remainder: try numbers(&stack) { .number(Arithmetic.remainder($0, $1)) }
    case .less: try numbers(&stack) { .bool($0 < $1) }
    case .lessOrEqual: try numbers(&stack) { .bool($0 <= $1) }
    case .greater: try numbers(&stack) { .bool($0 > $1) }
    case .greaterOrEqual: try numbers(&stack) { .bool($0 >= $1) }
    case .and: try bools(&stack) { $0 && $1 }
    case .or: try bools(&stack) { $0 || $1 }
    case .xor: try bools(&stack) { $0 != $1 }
    case .not: stack.append(.bool(!(try stack.popBool())))
    case .negate: stack.append(.number(-(try stack.popNumber())))
    case .equal: stack.append(.bool(try equal(&stack)))
    case .notEqual: stack.append(.bool(!(try equal(&stack))))
    case .joinStrings:
      let right = try stack.popString()
      let left = try stack.popString()
      guard left.utf8.count + right.utf8.count <= limits.textLength else {
        throw .limitPassed(.textLength, limit: limits.textLength)
      }
      stack.append(.string(left + right))
    default: throw .invalidProgram("a statement inside an expression")
    }
  }

  @inline(__always)
  private static func numbers(
    _ stack: inout [Value], _ answer: (Float, Float) -> Value
  ) throws(MachineError) {
    let right = try stack.popNumber()
    let left = try stack.popNumber()
    stack.append(answer(left, right))
  }

  @inline(__always)
  private static func bools(
    _ stack: inout [Value], _ answer: (Bool, Bool) -> Bool
  ) throws(MachineError) {
    let right = try stack.popBool()
    let left = try stack.popBool()
    stack.append(.bool(answer(left, right)))
  }

  private static func equal(_ stack: inout [Value]) throws(MachineError) -> Bool {
    let right = try stack.pop()
    let left = try stack.pop()
    switch (left, right) {
    case (.number(let left), .number(let right)): return left == right
    case (.bool(let left), .bool(let right)): return left == right
    case (.string(let left), .string(let right)):
      // Exact: two spellings of one accented letter differ, as they do in a file.
      return left.utf8.elementsEqual(right.utf8)
    default: throw .wrongType(expected: left.type, found: right.type)
    }
  }
}

/// The stack of values; what should be there may be absent only in a damaged program.
extension [Value] {
  mutating func pop() throws(MachineError) -> Value {
    guard let value = popLast() else { throw .invalidProgram("a value is missing") }
    return value
  }

  mutating func popNumber() throws(MachineError) -> Float {
    let value = try pop()
    guard case .number(let number) = value else {
      throw .wrongType(expected: .number, found: value.type)
    }
    return number
  }

  mutating func popString() throws(MachineError) -> String {
    let value = try pop()
    guard case .string(let string) = value else {
      throw .wrongType(expected: .string, found: value.type)
    }
    return string
  }

  mutating func popBool() throws(MachineError) -> Bool {
    let value = try pop()
    guard case .bool(let bool) = value else {
      throw .wrongType(expected: .bool, found: value.type)
    }
    return bool
  }

  /// Takes the last values away, in the order they were pushed.
  mutating func pop(_ number: Int) throws(MachineError) -> [Value] {
    guard number >= 0, number <= count else { throw .invalidProgram("values are missing") }
    let values = Array(suffix(number))
    removeLast(number)
    return values
  }
}

extension BuiltInFunction {
  /// Replaces the arguments on the stack by the answer. Not for questions to the machine.
  func apply(to stack: inout [Value]) throws(MachineError) {
    switch body {
    case .number(let answer): stack.append(.number(answer(try stack.popNumber())))
    case .numbers(let answer):
      let second = try stack.popNumber()
      let first = try stack.popNumber()
      stack.append(.number(answer(first, second)))
    case .value(let answer): stack.append(try answer(try stack.pop()))
    case .values(let answer):
      let second = try stack.pop()
      let first = try stack.pop()
      stack.append(try answer(first, second))
    case .machine: throw .functionFailed(name, reason: "only a conversation can answer this")
    }
  }
}
