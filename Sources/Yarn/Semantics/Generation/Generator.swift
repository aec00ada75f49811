/// Writes the program of an analysis without errors.
struct Generator {
  let analysis: Analysis
  var builder = ProgramBuilder()
  /// The slot of each variable that a script names.
  private var slots = SymbolMap<ProgramBuilder.Slot>()
  /// Texts of lines by explicit id, for their shadows.
  private var sourceTexts: [String: String] = [:]

  init(_ analysis: Analysis) { self.analysis = analysis }

  mutating func program() -> Program {
    addVariables()
    collectSourceTexts()
    addSmartVariables()
    for index in analysis.nodes.indices { addNode(index) }
    for title in analysis.titleOrder { addHub(title) }
    return builder.program()
  }

  private mutating func collectSourceTexts() {
    guard analysis.lines.contains(where: { $0.shadowOf != nil }) else { return }
    for line in analysis.lines where !line.isImplicit { sourceTexts[line.id] = line.text }
  }
}

// MARK: Variables

extension Generator {
  private mutating func addVariables() {
    for symbol in analysis.variableOrder {
      guard let info = analysis.symbols[symbol], let type = analysis.valueType(info.type)
      else { continue }
      let name = analysis.names[symbol]
      slots[symbol] =
        info.isSmart
        ? builder.smartVariable(name, type: type)
        : builder.variable(name, type: type, initial: analysis.initialValue(info))
    }
  }

  private mutating func addSmartVariables() {
    for symbol in analysis.variableOrder {
      guard let info = analysis.symbols[symbol], info.isSmart, let slot = slots[symbol],
        let index = info.declaration
      else { continue }
      builder.beginSmart(slot)
      push(analysis.variables[index].value)
      builder.endSmart()
    }
  }

  /// The slot of a variable; the passes made sure that it has one.
  func slot(_ symbol: Symbol) -> ProgramBuilder.Slot { slots[symbol] ?? 0 }
}

extension Analysis {
  /// What a stored variable holds before anything was set.
  func initialValue(_ info: VariableInfo) -> Value {
    if let value = info.hostInitial { return value }
    guard let index = info.declaration else { return defaultValue(info.type) }
    let value = variables[index].value
    return constant(value.root) ?? defaultValue(info.type)
  }

  /// The value of a literal, a negative number or a member; nil for anything else.
  func constant(_ index: Int) -> Value? {
    let term = expressions[index]
    switch term.kind {
    case .number: return .number(Float(bitPattern: UInt32(bitPattern: term.a)))
    case .string: return .string(names[term.symbol])
    case .bool: return .bool(term.a == 1)
    case .member:
      guard let type = expressions.types[index].enumeration else { return nil }
      return enumerationTypes[type].raw(of: Symbol(index: term.b))
    case .negate:
      guard index > 0, case .number(let number)? = constant(index - 1) else { return nil }
      return .number(-number)
    default: return nil
    }
  }
}

// MARK: Nodes

extension Generator {
  private mutating func addNode(_ index: Int) {
    let node = analysis.nodes[index]
    guard !node.body.isEmpty else { return }
    builder.beginNode(
      node.uniqueName, kind: node.whens.isEmpty ? .plain : .member,
      headers: node.headers.map { ($0.key, $0.value) }, file: analysis.fileNames[node.file],
      isTracked: isTracked(index))
    add(node.body, in: node)
    builder.endNode()
  }

  private func isTracked(_ index: Int) -> Bool {
    let node = analysis.nodes[index]
    switch node.header("tracking")?.value {
    case "never": return false
    case "always": return true
    default: return analysis.trackedNames.contains(node.uniqueName)
    }
  }

  private func isHubTracked(_ title: String, _ members: [Int]) -> Bool {
    let headers = members.map { analysis.nodes[$0].header("tracking")?.value }
    if headers.allSatisfy({ $0 == "never" }) { return false }
    return headers.contains("always") || analysis.trackedNames.contains(title)
  }

  /// Adds the hidden node that picks a member of a group.
  private mutating func addHub(_ title: String) {
    let analysis = analysis
    let slots = slots
    let members = (analysis.nodesByTitle[title] ?? []).filter {
      !analysis.nodes[$0].whens.isEmpty && !analysis.nodes[$0].body.isEmpty
    }
    guard let first = members.first else { return }
    var indices: [String: Int] = [:]
    let candidates = members.map { index in
      let node = analysis.nodes[index]
      indices[node.uniqueName] = index
      let hasOnce = node.whens.contains { $0.condition.isOnce }
      let once = hasOnce ? builder.onceVariable(node.uniqueName) : nil
      let score = node.whens.reduce(0) { $0 + analysis.score($1.condition) }
      return ProgramBuilder.Member(name: node.uniqueName, score: score, once: once)
    }
    builder.hub(
      title, members: candidates, isTracked: isHubTracked(title, members),
      file: analysis.fileNames[analysis.nodes[first].file]
    ) { member, builder in
      let whens = indices[member.name].map { analysis.nodes[$0].whens } ?? []
      builder.push(whens, once: member.once, analysis, slots)
    }
  }
}

extension Analysis {
  /// How specific a condition is.
  ///
  /// Source: language reference 10.3.
  func score(_ condition: Condition) -> Int {
    var score = condition.isOnce ? 1 : 0
    if let expression = condition.expression {
      score += 1
      for index in expression.indices {
        switch expressions[index].kind {
        case .and, .or, .xor: score += 1
        default: break
        }
      }
    }
    return score
  }
}

// MARK: Expressions

extension Generator {
  mutating func push(_ expression: ExpressionRange) {
    builder.push(expression, analysis, slots)
  }

  func shownText(of line: LineRecord) -> String {
    line.shadowOf.flatMap { sourceTexts[$0] } ?? line.text
  }
}

extension ProgramBuilder {
  /// Emits one Bool: whether all `when` headers of a node hold.
  fileprivate mutating func push(
    _ whens: [ScriptNode.WhenHeader], once: Slot?, _ analysis: Analysis, _ slots: SymbolMap<Slot>
  ) {
    var isFirst = true
    for when in whens {
      if when.condition.isOnce, let once {
        push(variable: once)
        emit(.not)
        if !isFirst { emit(.and) }
        isFirst = false
      }
      if let expression = when.condition.expression {
        push(expression, analysis, slots)
        if !isFirst { emit(.and) }
        isFirst = false
      }
    }
    if isFirst { push(.bool(true)) }
  }

  /// Emits an expression, term by term: the pool has them in the order of a stack machine.
  mutating func push(
    _ expression: ExpressionRange, _ analysis: Analysis, _ slots: SymbolMap<Slot>
  ) {
    for index in expression.indices {
      let term = analysis.expressions[index]
      switch term.kind {
      case .number, .string, .bool, .member:
        push(analysis.constant(index) ?? .bool(false))
      case .variable: push(variable: slots[term.symbol] ?? 0)
      case .call: call(analysis.names[term.symbol], argumentCount: Int(term.b))
      case .add:
        emit(analysis.expressions.types[index] == .string ? .joinStrings : .addNumbers)
      case .broken: push(.bool(false))
      default: emit(term.kind.operation)
      }
    }
  }
}

extension Term.Kind {
  /// The operation of an operator that has one only.
  var operation: Operation {
    switch self {
    case .negate: .negate
    case .not: .not
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .and: .and
    case .or: .or
    case .xor: .xor
    default: .addNumbers
    }
  }
}
