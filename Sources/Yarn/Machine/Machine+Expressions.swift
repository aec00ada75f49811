extension Machine {
  /// Runs the code of an expression up to its `answer`, which stays on the stack.
  mutating func evaluate(
    from start: Int32, depth: Int, _ host: some Host
  ) throws(MachineError) {
    guard depth <= limits.smartVariableDepth else {
      throw .limitPassed(.smartVariableDepth, limit: limits.smartVariableDepth)
    }
    let code = program.storage
    var next = Int(start)
    while code.instructions[next].operation != .answer {
      try express(code.instructions[next], depth: depth, host)
      next += 1
    }
  }

  /// Runs one instruction of an expression.
  mutating func express(
    _ instruction: Instruction, depth: Int, _ host: some Host
  ) throws(MachineError) {
    let code = program.storage
    switch instruction.operation {
    case .pushString: stack.append(.string(code.strings[Int(instruction.a)]))
    case .pushVariable:
      let slot = Int(instruction.a)
      stack.append(memory.values[slot] ?? code.variables[slot].initial)
    case .pushSmart:
      try evaluate(
        from: code.variables[Int(instruction.a)].smartStart, depth: depth + 1, host)
    case .callBuiltIn:
      try call(
        BuiltInFunction.table[Int(instruction.a)], count: Int(instruction.b), depth: depth, host)
    case .callHost:
      try call(code.strings[Int(instruction.a)], count: Int(instruction.b), host)
    default: try Operators.apply(instruction, to: &stack, limits: limits)
    }
  }

  private mutating func call(
    _ name: String, count: Int, _ host: some Host
  ) throws(MachineError) {
    let arguments = try stack.pop(count)
    let answer: Value?
    do {
      answer = try host.call(name, arguments)
    } catch let error as MachineError {
      throw error
    } catch {
      throw .functionFailed(name, reason: "\(error)")
    }
    guard let answer else { throw .unknownFunction(name) }
    stack.append(answer)
  }

  private mutating func call(
    _ function: BuiltInFunction, count: Int, depth: Int, _ host: some Host
  ) throws(MachineError) {
    if case .machine(let question) = function.body {
      stack.append(try answer(question, function.name, depth: depth, host))
    } else {
      try function.apply(to: &stack)
    }
  }

  private mutating func answer(
    _ question: BuiltInFunction.MachineQuestion, _ name: String, depth: Int, _ host: some Host
  ) throws(MachineError) -> Value {
    switch question {
    case .visited: return .bool(visitCount(ofNode: try stack.popString()) > 0)
    case .visitedCount: return .number(visitCount(ofNode: try stack.popString()))
    case .hasAnyContent:
      return .bool(try hasAnyContent(try stack.popString(), depth: depth, host))
    case .random: return .number(chance.fraction())
    case .randomRange:
      let last = try stack.popNumber()
      let first = try stack.popNumber()
      let reach = last.rounded(.towardZero) - first.rounded(.towardZero)
      guard let steps = UInt64(exactly: reach) else {
        throw .functionFailed(name, reason: "the second number must not be below the first")
      }
      return .number(first + Float(chance.whole(through: steps)))
    case .dice:
      let sides = try stack.popNumber().rounded(.towardZero)
      guard let sides = UInt64(exactly: sides), sides > 0 else {
        throw .functionFailed(name, reason: "a dice has at least one side")
      }
      return .number(Float(1 + chance.whole(through: sides - 1)))
    }
  }

  private func visitCount(ofNode name: String) -> Float {
    guard let index = program.storage.nodeIndices[name] else { return 0 }
    let slot = program.storage.nodes[Int(index)].visits
    return slot < 0 ? 0 : visits(in: slot)
  }
}
