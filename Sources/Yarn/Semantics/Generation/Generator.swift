/// Writes the program of an analysis without errors.
struct Generator {
  let analysis: Analysis
  var builder = ProgramBuilder()
  /// The slot of each variable that a script names.
  private var slots = SymbolMap<ProgramBuilder.Slot>()
  /// Texts of lines by explicit id, for their shadows.
  private var sourceTexts: [String: String] = [:]

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The code of one expression that stands outside any script.
  static func code(_ expression: ExpressionRange, _ analysis: Analysis) -> ExpressionCode {
    var generator = Generator(analysis)
    for index in expression.indices where analysis.expressions[index].kind == .variable {
      generator.addVariable(analysis.expressions[index].symbol)
    }
    generator.push(expression)
    return generator.builder.expression()
  }

  mutating func program() -> Program {
    addVariables()
    collectSourceTexts()
    addSmartVariables()
    for index in analysis.nodes.indices { addNode(index) }
    for title in analysis.titleOrder { addHub(title) }
    return builder.program()
  }

  private mutating func collectSourceTexts() {
    guard analysis.strings.entries.contains(where: { $0.shadowOf != nil }) else { return }
    for entry in analysis.strings.entries where !entry.isImplicit {
      sourceTexts[entry.id] = entry.text
    }
  }
}

// MARK: Variables

extension Generator {
  private mutating func addVariables() {
    for symbol in analysis.variableOrder { addVariable(symbol) }
  }

  private mutating func addVariable(_ symbol: Symbol) {
    guard let info = analysis.symbols[symbol], let type = analysis.valueType(info.type)
    else { return }
    let name = analysis.names[symbol]
    slots[symbol] =
      info.isSmart
      ? builder.smartVariable(name, type: type)
      : builder.variable(name, type: type, initial: analysis.initialValue(info))
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
    let members = (analysis.nodesByTitle[title] ?? []).filter {
      !analysis.nodes[$0].whens.isEmpty && !analysis.nodes[$0].body.isEmpty
    }
    guard let first = members.first else { return }
    let candidates = members.map { index in
      let node = analysis.nodes[index]
      let hasOnce = node.whens.contains { $0.condition.isOnce }
      return ProgramBuilder.Member(
        name: node.uniqueName,
        score: node.whens.reduce(0) { $0 + analysis.score($1.condition) },
        once: hasOnce ? builder.onceVariable(node.uniqueName) : nil)
    }
    builder.beginHub(
      title, isTracked: isHubTracked(title, members),
      file: analysis.fileNames[analysis.nodes[first].file])
    for (index, candidate) in zip(members, candidates) {
      push(analysis.nodes[index].whens, once: candidate.once)
      builder.addMember(candidate)
    }
    builder.endHub()
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
  /// Emits an expression, term by term: the pool has them in the order of a stack machine.
  mutating func push(_ expression: ExpressionRange) {
    for index in expression.indices {
      let term = analysis.expressions[index]
      switch term.kind {
      case .number, .string, .bool, .member:
        builder.push(analysis.constant(index) ?? .bool(false))
      case .variable: builder.push(variable: slot(term.symbol))
      case .call: builder.call(analysis.names[term.symbol], argumentCount: Int(term.b))
      case .add:
        builder.emit(analysis.expressions.types[index] == .string ? .joinStrings : .addNumbers)
      case .broken: builder.push(.bool(false))
      default: builder.emit(term.kind.operation)
      }
    }
  }

  /// Emits one Bool: whether all `when` headers of a node hold.
  private mutating func push(_ whens: [ScriptNode.WhenHeader], once: ProgramBuilder.Slot?) {
    var isFirst = true
    for when in whens {
      if when.condition.isOnce, let once {
        builder.push(variable: once)
        builder.emit(.not)
        if !isFirst { builder.emit(.and) }
        isFirst = false
      }
      if let expression = when.condition.expression {
        push(expression)
        if !isFirst { builder.emit(.and) }
        isFirst = false
      }
    }
    if isFirst { builder.push(.bool(true)) }
  }

  /// The text to show; a shadow without a source of its own shows what it says itself.
  func shownText(of line: LineRecord) -> String {
    let entry = analysis.entry(line)
    guard let source = entry.shadowOf else { return entry.text }
    return sourceTexts[source] ?? analysis.text(line.text)
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
