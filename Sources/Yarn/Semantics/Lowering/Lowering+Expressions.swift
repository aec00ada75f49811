extension Lowering {
  /// Adds an expression to the pool.
  func lowerExpression(_ element: Int, into analysis: inout Analysis) -> ExpressionRange {
    let first = analysis.expressions.count
    lowerTerms(element, into: &analysis)
    return ExpressionRange(first, analysis.expressions.count)
  }

  private func lowerTerms(_ element: Int, into analysis: inout Analysis) {
    switch kind(element) {
    case .literal: lowerLiteral(element, into: &analysis)
    case .variable:
      let token = tree.tokenRange(of: element).lowerBound
      analysis.expressions.append(
        Term(
          kind: .variable, place: place(ofToken: token),
          a: symbol(ofToken: token, &analysis).index))
    case .member: lowerMember(element, into: &analysis)
    case .functionCall: lowerCall(element, into: &analysis)
    case .parentheses: lowerParentheses(element, into: &analysis)
    case .unary:
      lowerOperand(element + 1, of: element, into: &analysis)
      let sign = tokenKind(tree.tokenRange(of: element).lowerBound)
      analysis.expressions.append(
        Term(kind: sign == .minus ? .negate : .not, place: place(element)))
    case .binary: lowerBinary(element, into: &analysis)
    default: lowerBroken(element, into: &analysis)
    }
  }

  private func lowerBroken(_ element: Int, into analysis: inout Analysis) {
    analysis.expressions.append(Term(kind: .broken, place: place(element)))
  }

  /// Adds an operand, or a broken term when the parser found none.
  private func lowerOperand(
    _ operand: Int, of element: Int, into analysis: inout Analysis
  ) {
    let end = element + Int(tree.elements[element].size)
    if operand < end {
      lowerTerms(operand, into: &analysis)
    } else {
      lowerBroken(element, into: &analysis)
    }
  }

  private func lowerParentheses(_ element: Int, into analysis: inout Analysis) {
    lowerOperand(element + 1, of: element, into: &analysis)
  }

  private func lowerLiteral(_ element: Int, into analysis: inout Analysis) {
    let token = tree.tokenRange(of: element).lowerBound
    let place = place(ofToken: token)
    switch tokenKind(token) {
    case .number:
      let number = number(tree.bytes(ofToken: token))
      analysis.expressions.append(
        Term(kind: .number, place: place, a: Int32(bitPattern: number.bitPattern)))
    case .string:
      var range = tree.bytes(ofToken: token)
      // All quotes go from both ends, and nothing else changes: see quirk Q1 of the reference.
      while let first = range.first, tree.bytes[first] == Byte.quote { range.removeFirst() }
      while let last = range.last, tree.bytes[last] == Byte.quote { range.removeLast() }
      analysis.expressions.append(
        Term(
          kind: .string, place: place, a: analysis.names.symbol(tree.bytes, range).index))
    case .trueLiteral: analysis.expressions.append(Term(kind: .bool, place: place, a: 1))
    case .falseLiteral: analysis.expressions.append(Term(kind: .bool, place: place, a: 0))
    default: analysis.expressions.append(Term(kind: .broken, place: place))
    }
  }

  private func number(_ range: Range<Int>) -> Float {
    // Up to seven digits a float holds exactly; anything else goes through the library.
    var whole: Int32 = 0
    if range.count <= 7 {
      for index in range {
        guard Byte.isDigit(tree.bytes[index]) else { return slowNumber(range) }
        whole = whole * 10 + Int32(tree.bytes[index] - 48)
      }
      return Float(whole)
    }
    return slowNumber(range)
  }

  private func slowNumber(_ range: Range<Int>) -> Float {
    Float(tree.string(range)) ?? .infinity
  }

  private func lowerMember(_ element: Int, into analysis: inout Analysis) {
    var names: [Int] = []
    var hasTypeName = false
    for token in tree.tokenRange(of: element) {
      if tokenKind(token) == .identifier {
        if names.isEmpty, tokenKind(tree.tokenRange(of: element).lowerBound) != .dot {
          hasTypeName = true
        }
        names.append(token)
      }
    }
    let wanted = hasTypeName ? 2 : 1
    guard names.count == wanted, let member = names.last, let first = names.first else {
      return lowerBroken(element, into: &analysis)
    }
    let type = hasTypeName ? symbol(ofToken: first, &analysis).index : -1
    analysis.expressions.append(
      Term(
        kind: .member, place: place(element), a: type,
        b: symbol(ofToken: member, &analysis).index))
  }

  private func lowerCall(_ element: Int, into analysis: inout Analysis) {
    let name = symbol(ofToken: tree.tokenRange(of: element).lowerBound, &analysis)
    var count: Int32 = 0
    for argument in tree.children(of: element) {
      lowerTerms(argument, into: &analysis)
      count += 1
    }
    analysis.expressions.append(
      Term(kind: .call, place: place(element), a: name.index, b: count))
  }

  private func lowerBinary(_ element: Int, into analysis: inout Analysis) {
    let start = tree.byteRange(of: element).lowerBound
    var token = tree.tokenRange(of: element).lowerBound
    var isFirst = true
    var operation = Term.Kind.broken
    for operand in tree.children(of: element) {
      lowerTerms(operand, into: &analysis)
      if !isFirst {
        let bytes = start..<tree.byteRange(of: operand).upperBound
        analysis.expressions.append(Term(kind: operation, place: Place(file, bytes)))
      }
      isFirst = false
      token = significant(from: tree.tokenRange(of: operand).upperBound)
      operation = tokenKind(token).binaryOperation ?? operation
    }
    // A last operator without an operand: the parser has spoken about it.
    if token < tree.tokenRange(of: element).upperBound, tokenKind(token).binaryOperation != nil {
      lowerBroken(element, into: &analysis)
      analysis.expressions.append(Term(kind: operation, place: place(element)))
    }
  }
}

extension TokenKind {
  /// What a binary operator does; nil for other tokens.
  var binaryOperation: Term.Kind? {
    switch self {
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .plus: .add
    case .minus: .subtract
    case .times: .multiply
    case .divide: .divide
    case .remainder: .remainder
    default: nil
    }
  }
}
