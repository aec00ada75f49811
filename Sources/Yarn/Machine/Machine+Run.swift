extension Machine {
  /// Runs statements until something is delivered.
  mutating func run(_ host: some Host) throws(MachineError) -> Event {
    let code = program.storage
    let frame = frames.count - 1
    guard frame >= 0 else { throw .invalidProgram("no node is running") }
    var next = Int(frames[frame].next)
    var steps = limits.steps
    while true {
      guard steps > 0 else { throw .limitPassed(.steps, limit: limits.steps) }
      steps -= 1
      let instruction = code.instructions[next]
      next += 1
      switch instruction.operation {
      case .runLine:
        frames[frame].next = Int32(truncatingIfNeeded: next)
        return .line(try line(instruction.a, Int(instruction.b), host))
      case .runCommand:
        frames[frame].next = Int32(truncatingIfNeeded: next)
        return .command(try command(instruction.a, Int(instruction.b)))
      case .jump: next = Int(instruction.a)
      case .jumpIfFalse: if !(try stack.popBool()) { next = Int(instruction.a) }
      case .store: memory.values[Int(instruction.a)] = try stack.pop()
      case .markOnce: memory.values[Int(instruction.a)] = .bool(true)
      case .pop: _ = try stack.pop()
      case .addOption, .addConditionalOption: try addOption(instruction, host)
      case .showOptions:
        guard !pendingOptions.isEmpty else { continue }
        frames[frame].next = Int32(truncatingIfNeeded: next)
        phase = .choosing
        return .options(pendingOptions)
      case .addCandidate: try addCandidate(instruction)
      case .selectCandidate:
        if let target = selectCandidate(host) { next = Int(target) }
      case .jumpToNode, .jumpToNamedNode:
        let target = try node(named: instruction)
        phase = .leaving(target)
        return try self.next(host)
      case .detourToNode, .detourToNamedNode:
        let target = try node(named: instruction)
        guard frames.count <= limits.detourDepth else {
          throw .limitPassed(.detourDepth, limit: limits.detourDepth)
        }
        frames[frame].next = Int32(truncatingIfNeeded: next)
        enter(target)
        return try self.next(host)
      case .endNode:
        phase = .returning
        return try self.next(host)
      case .stop:
        phase = .leaving(-1)
        return try self.next(host)
      default: try express(instruction, depth: 0, host)
      }
    }
  }

  /// The node a jump or detour leads to.
  private mutating func node(named instruction: Instruction) throws(MachineError) -> Int32 {
    switch instruction.operation {
    case .jumpToNamedNode, .detourToNamedNode:
      let name = try stack.popString()
      guard let index = program.storage.nodeIndices[name] else { throw .unknownNode(name) }
      return index
    default:
      if instruction.a >= 0 { return instruction.a }
      throw .unknownNode(program.storage.strings[Int(-1 - instruction.a)])
    }
  }

  private mutating func addOption(
    _ instruction: Instruction, _ host: some Host
  ) throws(MachineError) {
    guard targets.count < limits.options else {
      throw .limitPassed(.options, limit: limits.options)
    }
    let line = try line(instruction.a, Int(instruction.c), host)
    let isAvailable =
      instruction.operation == .addConditionalOption ? try stack.popBool() : true
    pendingOptions.append(Option(line: line, isAvailable: isAvailable))
    targets.append(instruction.b)
  }
}
