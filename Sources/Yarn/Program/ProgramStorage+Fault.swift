extension ProgramStorage {
  /// What is wrong with the tables, or nil: every place an instruction names exists, and no code
  /// runs on past the end. Machines rely on it.
  var fault: String? {
    guard instructions.last.map({ endings.contains($0.operation) }) ?? nodes.isEmpty else {
      return "the code does not end"
    }
    for instruction in instructions where !isSound(instruction) {
      return "\(instruction.operation) has an operand that does not exist"
    }
    for node in nodes where !isPosition(node.start) || !isVisitSlot(node.visits) {
      return "a node begins or counts nowhere"
    }
    for variable in variables where variable.smartStart >= 0 && !isPosition(variable.smartStart) {
      return "a smart variable has no code"
    }
    for candidate in candidates where !isStored(candidate.views) {
      return "a candidate counts nowhere"
    }
    return nil
  }

  private var endings: Set<Operation> { [.endNode, .answer, .jump, .stop] }

  private func isSound(_ instruction: Instruction) -> Bool {
    switch instruction.operation {
    case .pushString, .callHost: return strings.indices.contains(Int(instruction.a))
    case .callBuiltIn:
      return BuiltInFunction.table.indices.contains(Int(instruction.a))
        && BuiltInFunction.table[Int(instruction.a)].parameters.count == Int(instruction.b)
    case .pushVariable, .store, .markOnce: return isStored(instruction.a)
    case .pushSmart:
      return variables.indices.contains(Int(instruction.a))
        && variables[Int(instruction.a)].isSmart
    case .jump, .jumpIfFalse: return isPosition(instruction.a)
    case .runLine: return isLine(instruction.a) && instruction.b >= 0
    case .runCommand: return commands.indices.contains(Int(instruction.a)) && instruction.b >= 0
    case .addOption, .addConditionalOption:
      return isLine(instruction.a) && isPosition(instruction.b) && instruction.c >= 0
    case .addCandidate:
      return candidates.indices.contains(Int(instruction.a)) && isPosition(instruction.b)
    case .jumpToNode, .detourToNode:
      return instruction.a >= 0
        ? nodes.indices.contains(Int(instruction.a))
        : strings.indices.contains(-1 - Int(instruction.a))
    default: return true
    }
  }

  private func isPosition(_ position: Int32) -> Bool {
    instructions.indices.contains(Int(position))
  }

  private func isLine(_ index: Int32) -> Bool { lines.indices.contains(Int(index)) }

  private func isStored(_ slot: Int32) -> Bool {
    variables.indices.contains(Int(slot)) && !variables[Int(slot)].isSmart
  }

  private func isVisitSlot(_ slot: Int32) -> Bool { slot == -1 || isStored(slot) }
}
