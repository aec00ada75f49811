extension Parser {
  /// Reads one expression, or reports that there is none.
  mutating func parseExpression() { parseBinary(level: 0) }

  /// Reads operators of one level, left to right, as one flat element.
  ///
  /// Why flat: a chain of a million additions is one element of a million children, and nobody who
  /// walks the tree needs a million frames of stack.
  private mutating func parseBinary(level: Int) {
    let start = mark()
    if level == 4 { parseUnary() } else { parseBinary(level: level + 1) }
    guard kind.operatorLevel == level else { return }
    while kind.operatorLevel == level {
      advance()
      if level == 4 { parseUnary() } else { parseBinary(level: level + 1) }
    }
    close(start, .binary)
  }

  private mutating func parseUnary() {
    guard kind == .minus || kind == .not else { return parsePrimary() }
    let start = mark()
    guard enter() else { return leaveDeep(start, .unexpected) }
    advance()
    parseUnary()
    depth -= 1
    close(start, .unary)
  }

  private mutating func parsePrimary() {
    guard kind == .parenthesisOpen else { return parseValue() }
    let start = mark()
    guard enter() else { return leaveDeep(start, .unexpected) }
    advance()
    parseExpression()
    expectParenthesisClose()
    depth -= 1
    close(start, .parentheses)
  }

  /// Reads a value: a literal, a variable, a call or a member of an enum.
  mutating func parseValue() {
    let start = mark()
    switch kind {
    case .number, .string, .trueLiteral, .falseLiteral:
      advance()
      close(start, .literal)
    case .brokenString:
      let range = here
      let isClosed =
        range.count > 1 && source.bytes[range.upperBound - 1] == Byte.quote
      report(.brokenString(isClosed: isClosed))
      advance()
      close(start, .literal)
    case .nullLiteral:
      report(.null)
      advance()
      close(start, .literal)
    case .variable:
      advance()
      close(start, .variable)
    case .dot:
      advance()
      if !skip(.identifier) { report(.missingName(after: ".")) }
      close(start, .member)
    case .identifier: parseName()
    default: report(.missingValue(before: found))
    }
  }

  private mutating func parseName() {
    let start = mark()
    let name = text(here)
    advance()
    if kind == .parenthesisOpen {
      guard enter() else { return leaveDeep(start, .unexpected) }
      advance()
      parseArguments()
      depth -= 1
      close(start, .functionCall)
    } else if skip(.dot) {
      if !skip(.identifier) { report(.missingName(after: "\(name).")) }
      close(start, .member)
    } else {
      report(
        .unexpected(name), at: bytes(ofToken: start.token))
      close(start, .unexpected)
    }
  }

  private mutating func parseArguments() {
    guard kind != .parenthesisClose else { return advance() }
    parseExpression()
    while skip(.comma) { parseExpression() }
    expectParenthesisClose()
  }

  private mutating func expectParenthesisClose() {
    guard !skip(.parenthesisClose) else { return }
    if let found { report(.unexpected(found)) } else { report(.missingValue(before: nil)) }
  }
}

// MARK: Depth

extension Parser {
  /// Goes one level deeper, unless that would be too deep.
  mutating func enter() -> Bool {
    guard depth < SyntaxLimits.depth else {
      isRecovering = false
      report(.nestingTooDeep)
      return false
    }
    depth += 1
    return true
  }

  /// Steps over the rest of what is too deep: to the end of the line, or of the node for a block.
  mutating func leaveDeep(_ start: TreeBuilder.Mark, _ kind: ElementKind) {
    if kind == .block {
      while self.kind != .bodyEnd, self.kind != .endOfFile { advance() }
    } else {
      while self.kind != .lineEnd, self.kind != .commandEnd, self.kind != .endOfFile { advance() }
    }
    close(start, kind)
  }
}

extension TokenKind {
  /// How tightly a binary operator binds, from 0; nil for other tokens.
  ///
  /// Source: language reference 6.1.
  var operatorLevel: Int? {
    switch self {
    case .and, .or, .xor: 0
    case .equal, .notEqual: 1
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 2
    case .plus, .minus: 3
    case .times, .divide, .remainder: 4
    default: nil
    }
  }
}
