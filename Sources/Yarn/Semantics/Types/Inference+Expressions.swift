extension Inference {
  /// Works out the type of an expression, reading its terms from left to right.
  mutating func infer(_ expression: ExpressionRange) -> TypeID {
    let base = stack.count
    for index in expression.indices {
      let term = analysis.expressions[index]
      let type = infer(term, index)
      stack.removeLast(min(term.operandCount, stack.count - base))
      stack.append(Operand(type: type, term: index))
      analysis.expressions.types[index] = type
    }
    let type = stack.last?.type ?? .broken
    stack.removeLast(stack.count - base)
    return type
  }

  private mutating func infer(_ term: Term, _ index: Int) -> TypeID {
    switch term.kind {
    case .number: return .number
    case .string: return .string
    case .bool: return .bool
    case .variable: return use(term.symbol, at: term.place)
    case .member: return inferMember(term, index)
    case .call: return inferCall(term, index)
    case .broken: return .broken
    case .negate: return inferUnary(term, "-", .number)
    case .not: return inferUnary(term, "not", .bool)
    case .add: return inferAddition(term, index)
    case .subtract, .multiply, .divide, .remainder: return inferBinary(term, .number, .number)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return inferBinary(term, .number, .bool)
    case .and, .or, .xor: return inferBinary(term, .bool, .bool)
    case .equal, .notEqual: return inferEquality(term)
    }
  }

  private mutating func inferUnary(_ term: Term, _ sign: String, _ wanted: TypeID) -> TypeID {
    guard let operand = stack.last else { return .broken }
    if !questions.unify(operand.type, wanted) {
      let found = phrase(operand.type)
      analysis.report(
        .typeError, "`\(sign)` takes \(analysis.phrase(wanted)), not \(found)",
        at: term.place, others: [(analysis.expressions[operand.term].place, "this is \(found)")])
    }
    return wanted
  }

  private mutating func inferBinary(
    _ term: Term, _ wanted: TypeID, _ result: TypeID
  ) -> TypeID {
    guard stack.count >= 2 else { return result }
    let left = stack[stack.count - 2].type
    let right = stack[stack.count - 1].type
    let leftFits = questions.unify(left, wanted)
    let rightFits = questions.unify(right, wanted)
    if !leftFits || !rightFits {
      reportOperator(term.kind.sign, left, right, at: term.place)
    }
    return result
  }

  private mutating func inferEquality(_ term: Term) -> TypeID {
    guard stack.count >= 2 else { return .bool }
    let left = stack[stack.count - 2].type
    let right = stack[stack.count - 1].type
    if !questions.unify(left, right) {
      reportOperator(term.kind.sign, left, right, at: term.place)
    }
    return .bool
  }

  private mutating func inferAddition(_ term: Term, _ index: Int) -> TypeID {
    guard stack.count >= 2 else { return .broken }
    let left = stack[stack.count - 2].type
    let right = stack[stack.count - 1].type
    guard questions.unify(left, right) else {
      reportOperator("+", left, right, at: term.place)
      return .broken
    }
    return checkAddition(left, term: index, sign: "+", place: term.place)
  }

  /// `+` adds Numbers and joins Strings; while the type is open, it stays open between the two.
  @discardableResult
  mutating func checkAddition(
    _ type: TypeID, term: Int, sign: String, place: Place
  ) -> TypeID {
    let known = questions.resolve(type)
    if known.isQuestion {
      additions.append(OpenAddition(term: term, type: known))
      return known
    }
    if known == .number || known == .string || known == .broken { return known }
    reportOperator(sign, known, known, at: place)
    return .broken
  }

  mutating func reportOperator(_ sign: String, _ left: TypeID, _ right: TypeID, at place: Place) {
    let isText = questions.resolve(left) == .string || questions.resolve(right) == .string
    analysis.report(
      .typeError, "`\(sign)` does not work on \(phrase(left)) and \(phrase(right))", at: place,
      label: "\(name(left)) \(sign) \(name(right))",
      hint: sign == "+" && isText ? "make it text with `string(…)`" : nil)
  }
}

// MARK: Calls

extension Inference {
  private mutating func inferCall(_ term: Term, _ index: Int) -> TypeID {
    let count = min(Int(term.b), stack.count)
    let arguments = Array(stack[(stack.count - count)...])
    recordCall(index, arguments)
    let name = term.symbol
    guard let function = functions[name] else {
      return inferUnknownCall(term, name, arguments)
    }
    let isRightCount =
      function.rest == nil
      ? count == function.parameters.count : count >= function.parameters.count
    guard isRightCount else {
      reportCount(term, function, count)
      return function.returns
    }
    for (place, argument) in arguments.enumerated() {
      let wanted =
        place < function.parameters.count
        ? function.parameters[place] : function.rest ?? .broken
      demand(argument, wanted, .argument(name))
    }
    return function.returns
  }

  private mutating func inferUnknownCall(
    _ term: Term, _ name: Symbol, _ arguments: [Operand]
  ) -> TypeID {
    let returns = questions.ask()
    subjects.append(Subject(question: returns, place: term.place, text: .call))
    let parameters = arguments.map { _ in questions.ask() }
    functions[name] = FunctionInfo(
      parameters: parameters, rest: nil, returns: returns, firstCall: term.place)
    for (argument, parameter) in zip(arguments, parameters) {
      demand(argument, parameter, .argument(name))
    }
    return returns
  }

  private mutating func demand(
    _ operand: Operand, _ wanted: TypeID, _ context: Demand.Context
  ) {
    demands.append(
      Demand(
        type: operand.type, wanted: wanted, term: operand.term,
        place: analysis.expressions[operand.term].place, context: context))
  }

  private mutating func reportCount(_ term: Term, _ function: FunctionInfo, _ count: Int) {
    let name = analysis.names[term.symbol]
    let wanted = function.parameters.count
    let start = Int(term.place.start)
    let place = Place(Int(term.place.file), start..<start + name.utf8.count)
    if let first = function.firstCall {
      analysis.report(
        .wrongArgumentCount,
        "`\(name)` is called with \(count.arguments) here and with \(wanted) before",
        at: place, label: count.arguments, others: [(first, "first call: \(wanted.arguments)")])
    } else {
      let least = function.rest == nil ? "" : "at least "
      analysis.report(
        .wrongArgumentCount, "`\(name)` takes \(least)\(wanted.arguments), not \(count)",
        at: place, label: count.arguments)
    }
  }

  /// Remembers a call for tools, and which nodes it asks the visits of.
  private mutating func recordCall(_ index: Int, _ arguments: [Operand]) {
    let values = arguments.map { literal($0.term) }
    analysis.calls.append(Analysis.CallRecord(term: index, arguments: values, node: node))
    let name = analysis.names[analysis.expressions[index].symbol]
    guard name == "visited" || name == "visited_count" else { return }
    if case .string(let target)? = values.first ?? nil { analysis.trackedNames.insert(target) }
  }

  private func literal(_ term: Int) -> Value? {
    let term = analysis.expressions[term]
    switch term.kind {
    case .number: return .number(Float(bitPattern: UInt32(bitPattern: term.a)))
    case .string: return .string(analysis.names[term.symbol])
    case .bool: return .bool(term.a == 1)
    case .member:
      guard term.a >= 0, let type = analysis.enumerationsByName[term.symbol] else { return nil }
      return analysis.enumerationTypes[type].raw(of: Symbol(index: term.b))
    default: return nil
    }
  }
}

extension Int {
  fileprivate var arguments: String { self == 1 ? "1 argument" : "\(self) arguments" }
}

extension Term.Kind {
  /// The operator as an author writes it.
  var sign: String {
    switch self {
    case .add: "+"
    case .subtract, .negate: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    case .not: "not"
    default: ""
    }
  }
}
