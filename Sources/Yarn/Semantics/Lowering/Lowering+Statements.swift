extension Lowering {
  func lowerStatements(in element: Int, into analysis: inout Analysis) -> Block {
    var statements: [Statement] = []
    for child in tree.children(of: element) {
      if let statement = lowerStatement(child, into: &analysis) { statements.append(statement) }
    }
    return analysis.statements.add(statements)
  }

  private func lowerStatement(_ element: Int, into analysis: inout Analysis) -> Statement? {
    switch kind(element) {
    case .line:
      let line = lowerLine(element, into: &analysis)
      checkShape(ofLine: element, into: &analysis)
      return .line(line)
    case .optionGroup:
      return .options(lowerChoices(element, into: &analysis), place(element))
    case .lineGroup:
      analysis.laterFeatures.append((.lineGroups, place(element)))
      return .lineGroup(lowerChoices(element, into: &analysis))
    case .block: return .block(lowerStatements(in: element, into: &analysis))
    case .ifStatement: return lowerIf(element, into: &analysis)
    case .onceStatement: return lowerOnce(element, into: &analysis)
    case .set: return lowerSet(element, into: &analysis)
    case .declare: return lowerDeclare(element, into: &analysis)
    case .enumeration: return lowerEnumeration(element, into: &analysis)
    case .call:
      guard let call = expressionChild(of: element) else { return nil }
      return .call(lowerExpression(call, into: &analysis), place(element))
    case .jump, .detour: return lowerJump(element, into: &analysis)
    case .returnStatement: return .returning(place(element))
    case .command: return lowerCommand(element, into: &analysis)
    default: return nil
    }
  }

  private func lowerChoices(_ element: Int, into analysis: inout Analysis) -> Stretch<Choice> {
    var choices: [Choice] = []
    for child in tree.children(of: element) {
      var line: Int?
      var block = Block.nothing
      for part in tree.children(of: child) {
        if kind(part) == .line {
          line = lowerLine(part, into: &analysis)
        } else if kind(part) == .block {
          block = lowerStatements(in: part, into: &analysis)
        }
      }
      if let line { choices.append(Choice(line: line, block: block)) }
    }
    return analysis.choices.add(choices)
  }

  private func lowerIf(_ element: Int, into analysis: inout Analysis) -> Statement {
    var branches: [Branch] = []
    for clause in tree.children(of: element) {
      switch kind(clause) {
      case .ifClause, .elseifClause, .elseClause:
        branches.append(lowerClause(clause, into: &analysis))
      default: break
      }
    }
    return .branch(analysis.branches.add(branches))
  }

  /// Reads a clause; its condition is its first child, unless that is a statement.
  private func lowerClause(_ clause: Int, into analysis: inout Analysis) -> Branch {
    var condition: ExpressionRange?
    if kind(clause) != .elseClause, let child = leadingExpression(of: clause) {
      condition = lowerExpression(child, into: &analysis)
    }
    return Branch(
      condition: condition, body: lowerStatements(in: clause, into: &analysis))
  }

  private func leadingExpression(of clause: Int) -> Int? {
    guard tree.elements[clause].size > 1, kind(clause + 1).isExpression else { return nil }
    return clause + 1
  }

  private func lowerOnce(_ element: Int, into analysis: inout Analysis) -> Statement {
    let place = place(element)
    analysis.laterFeatures.append((.onceStatements, place))
    var once = OnceStatement(condition: nil, body: .nothing, otherwise: .nothing, place: place)
    for clause in tree.children(of: element) {
      if kind(clause) == .onceClause {
        if let child = leadingExpression(of: clause) {
          once.condition = lowerExpression(child, into: &analysis)
        }
        once.body = lowerStatements(in: clause, into: &analysis)
      } else if kind(clause) == .elseClause {
        once.otherwise = lowerStatements(in: clause, into: &analysis)
      }
    }
    return .once(once)
  }

  private func lowerSet(_ element: Int, into analysis: inout Analysis) -> Statement? {
    guard let parts = assignment(element, into: &analysis) else { return nil }
    return .set(
      SetStatement(
        variable: parts.name, operation: parts.operation, value: parts.value,
        place: place(element), variablePlace: parts.namePlace))
  }

  private struct Assignment {
    var name: Symbol
    var namePlace: Place
    var operation: Term.Kind?
    var value: ExpressionRange
    var valueElement: Int
  }

  private func assignment(_ element: Int, into analysis: inout Analysis) -> Assignment? {
    var children = tree.children(of: element)
    guard let name = children.next(), kind(name) == .variable, let value = children.next(),
      kind(value).isExpression
    else { return nil }
    let nameToken = tree.tokenRange(of: name).lowerBound
    let sign = significant(from: nameToken + 1)
    return Assignment(
      name: symbol(ofToken: nameToken, &analysis), namePlace: place(ofToken: nameToken),
      operation: tokenKind(sign).assignmentOperation,
      value: lowerExpression(value, into: &analysis), valueElement: value)
  }

  private func lowerDeclare(_ element: Int, into analysis: inout Analysis) -> Statement? {
    guard let parts = assignment(element, into: &analysis) else { return nil }
    var stated: VariableRecord.StatedType?
    let end = tree.tokenRange(of: parts.valueElement).upperBound
    let next = significant(from: end)
    if tokenKind(next) == .asKeyword {
      let name = significant(from: next + 1)
      if tokenKind(name) == .identifier {
        stated = VariableRecord.StatedType(
          name: symbol(ofToken: name, &analysis), place: place(ofToken: name))
      }
    }
    analysis.variables.append(
      VariableRecord(
        name: parts.name, namePlace: parts.namePlace, place: place(element),
        value: parts.value, isConstant: isConstant(parts.valueElement), statedType: stated,
        description: documentation(of: element)))
    return .declare(analysis.variables.count - 1)
  }

  private func isConstant(_ element: Int) -> Bool {
    switch kind(element) {
    case .literal, .member, .unexpected: return true
    case .unary:
      let first = tree.tokenRange(of: element).lowerBound
      let operand = significant(from: first + 1)
      return tokenKind(first) == .minus && tokenKind(operand) == .number
        && kind(element + 1) == .literal
    default: return false
    }
  }

  private func lowerEnumeration(_ element: Int, into analysis: inout Analysis) -> Statement {
    let range = tree.tokenRange(of: element)
    let start = significant(from: range.lowerBound + 1)
    let name = significant(from: start + 1)
    analysis.laterFeatures.append((.enumerations, place(element)))
    guard tokenKind(name) == .identifier else { return .enumeration }
    var record = EnumerationRecord(
      name: symbol(ofToken: name, &analysis), namePlace: place(ofToken: name), cases: [])
    for child in tree.children(of: element) where kind(child) == .enumerationCase {
      guard let name = token(.identifier, in: child) else { continue }
      let value = expressionChild(of: child).map { lowerExpression($0, into: &analysis) }
      record.cases.append(
        EnumerationRecord.Case(
          name: symbol(ofToken: name, &analysis), namePlace: place(ofToken: name),
          value: value))
    }
    analysis.enumerations.append(record)
    return .enumeration
  }

  private func lowerJump(_ element: Int, into analysis: inout Analysis) -> Statement? {
    let isDetour = kind(element) == .detour
    var target: JumpStatement.Target?
    if let braces = tree.children(of: element).first(where: { kind($0) == .placeholder }) {
      if let expression = expressionChild(of: braces) {
        target = .expression(lowerExpression(expression, into: &analysis))
      }
    } else if let name = token(.identifier, in: element) {
      target = .name(symbol(ofToken: name, &analysis), place(ofToken: name))
    }
    guard let target else { return nil }
    let statement = JumpStatement(target: target, isDetour: isDetour, place: place(element))
    analysis.jumps.append(Analysis.JumpRecord(statement: statement, node: node))
    return .jump(statement)
  }

  private func lowerCommand(_ element: Int, into analysis: inout Analysis) -> Statement {
    let (text, placeholders) = lowerText(element, isCommand: true, into: &analysis)
    checkChevrons(ofCommand: element, into: &analysis)
    let statement = CommandStatement(
      text: text, placeholders: placeholders, place: place(element))
    analysis.commands.append(Analysis.CommandRecord(statement: statement, node: node))
    return .command(statement)
  }
}

extension TokenKind {
  /// The operator that an assignment carries out first; nil for plain ones.
  var assignmentOperation: Term.Kind? {
    switch self {
    case .addAssign: .add
    case .subtractAssign: .subtract
    case .multiplyAssign: .multiply
    case .divideAssign: .divide
    case .remainderAssign: .remainder
    default: nil
    }
  }
}
