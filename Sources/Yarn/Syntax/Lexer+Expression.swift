/// Which words are keywords in an expression, apart from the operators.
enum ExpressionWords {
  /// Operators and literals only.
  case plain
  /// None: a name stands here.
  case names
  /// Also `if`.
  case once
  /// Also `always`, `once` and `if`.
  case when
}

extension Lexer {
  /// Takes one token of an expression.
  mutating func lexExpressionToken(words: ExpressionWords) {
    let byte = peek()
    if Byte.isSpace(byte) {
      takeWhitespace()
    } else if Byte.isDigit(byte) {
      lexNumber()
    } else if byte == Byte.quote {
      lexString()
    } else if byte == Byte.dollar {
      lexVariable()
    } else {
      let start = position
      if skipIdentifier() {
        emit(words == .names ? .identifier : wordKind(start..<position, words), from: start)
      } else {
        lexOperator()
      }
    }
  }

  private mutating func lexNumber() {
    let start = position
    while Byte.isDigit(peek()) { position += 1 }
    if peek() == Byte.dot, Byte.isDigit(peek(1)) {
      position += 1
      while Byte.isDigit(peek()) { position += 1 }
    }
    emit(.number, from: start)
  }

  private mutating func lexVariable() {
    let start = position
    position += 1
    if skipIdentifier() { emit(.variable, from: start) } else { emit(.stray, from: start) }
  }

  /// Takes a string; `\"` and `\\` are its only escapes, and a line end never belongs to it.
  private mutating func lexString() {
    let start = position
    position += 1
    var isSound = true
    while !isAtEnd, !seesNewline {
      let byte = peek()
      if byte == Byte.quote {
        position += 1
        return emit(isSound ? .string : .brokenString, from: start)
      }
      if byte == Byte.backslash {
        let next = peek(1)
        let isEscape = next == Byte.quote || next == Byte.backslash
        if !isEscape { isSound = false }
        position += isEscape ? 2 : 1
      } else {
        position += 1
      }
    }
    emit(.brokenString, from: start)
  }

  private mutating func lexOperator() {
    let equalsNext = peek(1) == Byte.equals
    switch peek() {
    case Byte.equals: take(equalsNext ? .equal : .assign, equalsNext ? 2 : 1)
    case Byte.less: take(equalsNext ? .lessOrEqual : .less, equalsNext ? 2 : 1)
    case Byte.greater: take(equalsNext ? .greaterOrEqual : .greater, equalsNext ? 2 : 1)
    case UInt8(ascii: "!"): take(equalsNext ? .notEqual : .not, equalsNext ? 2 : 1)
    case UInt8(ascii: "+"): take(equalsNext ? .addAssign : .plus, equalsNext ? 2 : 1)
    case Byte.minus: take(equalsNext ? .subtractAssign : .minus, equalsNext ? 2 : 1)
    case UInt8(ascii: "*"): take(equalsNext ? .multiplyAssign : .times, equalsNext ? 2 : 1)
    case Byte.slash: take(equalsNext ? .divideAssign : .divide, equalsNext ? 2 : 1)
    case UInt8(ascii: "%"): take(equalsNext ? .remainderAssign : .remainder, equalsNext ? 2 : 1)
    case UInt8(ascii: "&") where peek(1) == UInt8(ascii: "&"): take(.and, 2)
    case UInt8(ascii: "|") where peek(1) == UInt8(ascii: "|"): take(.or, 2)
    case UInt8(ascii: "^"): take(.xor, 1)
    case UInt8(ascii: "("): take(.parenthesisOpen, 1)
    case UInt8(ascii: ")"): take(.parenthesisClose, 1)
    case UInt8(ascii: ","): take(.comma, 1)
    case Byte.dot: take(.dot, 1)
    default: takeStray()
    }
  }

  private func wordKind(_ range: Range<Int>, _ words: ExpressionWords) -> TokenKind {
    // No operator or literal is longer than six letters.
    guard range.count <= 6 else { return .identifier }
    switch range.count {
    case 2:
      if matches(range, "to") { return .assign }
      if matches(range, "lt") { return .less }
      if matches(range, "gt") { return .greater }
      if matches(range, "is") || matches(range, "eq") { return .equal }
      if matches(range, "or") { return .or }
      if matches(range, "as") { return .asKeyword }
      if words == .when || words == .once, matches(range, "if") { return .ifKeyword }
    case 3:
      if matches(range, "and") { return .and }
      if matches(range, "not") { return .not }
      if matches(range, "lte") { return .lessOrEqual }
      if matches(range, "gte") { return .greaterOrEqual }
      if matches(range, "neq") { return .notEqual }
      if matches(range, "xor") { return .xor }
    case 4:
      if matches(range, "true") { return .trueLiteral }
      if matches(range, "null") { return .nullLiteral }
      if words == .when, matches(range, "once") { return .onceKeyword }
    case 5:
      if matches(range, "false") { return .falseLiteral }
    case 6:
      if words == .when, matches(range, "always") { return .alwaysKeyword }
    default: break
    }
    return .identifier
  }
}

// MARK: Pieces outside scripts

extension Lexer {
  /// Reads a text that is one expression; line ends in it are white space.
  mutating func lexExpression() {
    while !isAtEnd {
      if seesNewline { takeNewline(.newline) } else { lexExpressionToken(words: .plain) }
    }
  }

  /// Reads a text in which only `{…}` and escapes have a meaning; line ends belong to the text.
  mutating func lexTemplate() {
    while !isAtEnd {
      switch peek() {
      case Byte.braceOpen: _ = lexBraces(inCommand: false)
      case Byte.backslash: lexTemplateEscape()
      default:
        let start = position
        while !isAtEnd, peek() != Byte.braceOpen, peek() != Byte.backslash { position += 1 }
        emit(.text, from: start)
      }
    }
  }

  private mutating func lexTemplateEscape() {
    let next = peek(1)
    let isEscape = next == Byte.braceOpen || next == Byte.braceClose || next == Byte.backslash
    if isEscape { take(.escape, 2) } else { take(.text, 1) }
  }
}
