extension Generator {
  mutating func add(_ block: Block, in node: ScriptNode) {
    for index in block.indices { add(analysis.statements[index], in: node) }
  }

  private mutating func add(_ statement: Statement, in node: ScriptNode) {
    switch statement {
    case .line(let line): addLine(line)
    case .options(let choices, _): addOptions(choices, in: node)
    case .lineGroup(let items): addLineGroup(items, in: node)
    case .branch(let branches): addBranches(branches, in: node)
    case .once(let once): addOnce(once, in: node)
    case .set(let set): addSet(set)
    case .call(let call, _):
      push(call)
      builder.emit(.pop)
    case .jump(let jump): addJump(jump)
    case .returning: builder.emit(.endNode)
    case .command(let command):
      push(command.placeholders)
      builder.runCommand(
        analysis.text(command.text), substitutions: command.placeholders.count)
    case .block(let block): add(block, in: node)
    case .declare, .enumeration: break
    }
  }

  /// Adds a line to the tables; returns its index there and its number of expressions.
  private mutating func register(_ line: LineRecord) -> Int32 {
    let text = shownText(of: line)
    return builder.line(analysis.entry(line), text: text)
  }

  private mutating func push(_ placeholders: Stretch<ExpressionRange>) {
    for index in placeholders.indices { push(analysis.placeholders[index]) }
  }

  /// Emits one Bool: whether a condition holds. `once` was given for one that has it.
  private mutating func push(_ condition: Condition, once: ProgramBuilder.Slot?) {
    if let once {
      builder.push(variable: once)
      builder.emit(.not)
    }
    if let expression = condition.expression {
      push(expression)
      if once != nil { builder.emit(.and) }
    }
  }

  private mutating func onceSlot(_ line: LineRecord) -> ProgramBuilder.Slot? {
    line.condition.isOnce ? builder.onceVariable(analysis.entry(line).id) : nil
  }

  private mutating func addLine(_ index: Int) {
    let line = analysis.lines[index]
    let number = register(line)
    guard line.condition.isPresent else {
      push(line.placeholders)
      return builder.runLine(number, substitutions: line.placeholders.count)
    }
    let end = builder.label()
    let once = onceSlot(line)
    push(line.condition, once: once)
    builder.jumpIfFalse(to: end)
    if let once { builder.markOnce(once) }
    push(line.placeholders)
    builder.runLine(number, substitutions: line.placeholders.count)
    builder.place(end)
  }

  private mutating func addOptions(_ choices: Stretch<Choice>, in node: ScriptNode) {
    let end = builder.label()
    var blocks: [(label: ProgramBuilder.Label, once: ProgramBuilder.Slot?)] = []
    for choice in analysis.choices[choices] {
      let line = analysis.lines[choice.line]
      let block = builder.label()
      let once = onceSlot(line)
      blocks.append((block, once))
      let number = register(line)
      push(line.condition, once: once)
      push(line.placeholders)
      builder.addOption(
        number, block: block, substitutions: line.placeholders.count,
        hasCondition: line.condition.isPresent)
    }
    builder.showOptions()
    builder.jump(to: end)
    for (choice, block) in zip(analysis.choices[choices], blocks) {
      builder.place(block.label)
      // Being shown does not count; being chosen does.
      if let once = block.once { builder.markOnce(once) }
      add(choice.block, in: node)
      builder.jump(to: end)
    }
    builder.place(end)
  }

  private mutating func addLineGroup(_ items: Stretch<Choice>, in node: ScriptNode) {
    let end = builder.label()
    var blocks: [(label: ProgramBuilder.Label, once: ProgramBuilder.Slot?)] = []
    for item in analysis.choices[items] {
      let line = analysis.lines[item.line]
      let block = builder.label()
      let once = onceSlot(line)
      blocks.append((block, once))
      if line.condition.isPresent {
        push(line.condition, once: once)
      } else {
        builder.push(.bool(true))
      }
      let candidate = builder.candidate(
        analysis.entry(line).id, score: analysis.score(line.condition))
      builder.addCandidate(candidate, picked: block)
    }
    builder.selectCandidate()
    builder.jump(to: end)
    for (item, block) in zip(analysis.choices[items], blocks) {
      let line = analysis.lines[item.line]
      builder.place(block.label)
      if let once = block.once { builder.markOnce(once) }
      let number = register(line)
      push(line.placeholders)
      builder.runLine(number, substitutions: line.placeholders.count)
      add(item.block, in: node)
      builder.jump(to: end)
    }
    builder.place(end)
  }

  private mutating func addBranches(_ branches: Stretch<Branch>, in node: ScriptNode) {
    let end = builder.label()
    for branch in analysis.branches[branches] {
      let next = builder.label()
      if let condition = branch.condition {
        push(condition)
        builder.jumpIfFalse(to: next)
      }
      add(branch.body, in: node)
      builder.jump(to: end)
      builder.place(next)
    }
    builder.place(end)
  }

  private mutating func addOnce(_ once: OnceStatement, in node: ScriptNode) {
    let file = analysis.fileNames[node.file]
    let seed =
      "'once' statement in file \(file), node \(node.title), line \(analysis.line(once.place))"
    let slot = builder.onceVariable(CRC32.hexadecimal(of: seed))
    let otherwise = builder.label()
    let end = builder.label()
    push(Condition(isOnce: true, expression: once.condition), once: slot)
    builder.jumpIfFalse(to: otherwise)
    builder.markOnce(slot)
    add(once.body, in: node)
    builder.jump(to: end)
    builder.place(otherwise)
    add(once.otherwise, in: node)
    builder.place(end)
  }

  private mutating func addSet(_ set: SetStatement) {
    let slot = slot(set.variable)
    if let operation = set.operation {
      builder.push(variable: slot)
      push(set.value)
      let isText = operation == .add && analysis.symbols[set.variable]?.type == .string
      builder.emit(isText ? .joinStrings : operation.operation)
    } else {
      push(set.value)
    }
    builder.store(slot)
  }

  private mutating func addJump(_ jump: JumpStatement) {
    switch jump.target {
    case .name(let symbol, _):
      let name = analysis.names[symbol]
      if jump.isDetour { builder.detour(toNode: name) } else { builder.jump(toNode: name) }
    case .expression(let expression):
      push(expression)
      builder.emit(jump.isDetour ? .detourToNamedNode : .jumpToNamedNode)
    }
  }
}
