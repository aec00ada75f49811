extension Parser {
  /// Reads a statement that begins with `<<`.
  mutating func parseCommand() {
    switch following {
    case .ifKeyword: parseIf()
    case .onceKeyword: parseOnce()
    case .setKeyword: parseSet()
    case .declareKeyword: parseDeclare()
    case .callKeyword: parseCall()
    case .jumpKeyword: parseJump(.jump, keyword: "jump")
    case .detourKeyword: parseJump(.detour, keyword: "detour")
    case .returnKeyword: parseReturn()
    case .enumKeyword: parseEnumeration()
    case .elseKeyword: parseStray(.strayKeyword("else"))
    case .elseifKeyword: parseStray(.strayKeyword("elseif"))
    case .endifKeyword: parseOrphan("endif")
    case .endonceKeyword: parseOrphan("endonce")
    case .caseKeyword: parseStray(.caseOutsideEnumeration)
    case .endenumKeyword: parseStray(.strayKeyword("endenum"))
    case .localKeyword: parseStray(.reservedLocal)
    default: parseHostCommand()
    }
  }

  /// Steps over the end of a command, or reports what stands in its place.
  mutating func expectCommandEnd(of keyword: String) {
    if skip(.commandEnd) { return }
    switch kind {
    case .lineEnd, .endOfFile, .bodyEnd: report(.unclosedCommand, at: endOfLine)
    default: report(.textInCommand(keyword: keyword, found ?? ""))
    }
    recover()
    if !skip(.commandEnd) { _ = skip(.lineEnd) }
  }

  private mutating func parseOrphan(_ keyword: String) {
    if orphans > 0 {
      orphans -= 1
      isRecovering = true
    }
    parseStray(.strayKeyword(keyword))
  }

  private mutating func parseStray(_ problem: SyntaxProblem) {
    let start = mark()
    let first = position
    while kind != .commandEnd, kind != .lineEnd, kind != .endOfFile { advance() }
    let end = kind == .commandEnd ? here.upperBound : here.lowerBound
    report(problem, at: bytes(ofToken: first).lowerBound..<end)
    if !skip(.commandEnd) { _ = skip(.lineEnd) }
    close(start, .unexpected)
  }

  private mutating func parseHostCommand() {
    let start = mark()
    let first = position
    advance()
    var isEmpty = true
    var placeholders = 0
    while true {
      switch kind {
      case .commandText:
        advance()
        isEmpty = false
      case .braceOpen:
        placeholders += 1
        if placeholders == SyntaxLimits.placeholders + 1 { report(.tooManyPlaceholders) }
        parsePlaceholder()
        isEmpty = false
      case .stray:
        report(.chevronInCommand)
        advance()
      case .commandEnd:
        if isEmpty {
          report(.emptyCommand, at: bytes(ofToken: first).lowerBound..<here.upperBound)
        }
        advance()
        return close(start, .command)
      default:
        report(.unclosedCommand, at: endOfLine)
        _ = skip(.lineEnd)
        return close(start, .command)
      }
    }
  }

  private mutating func parseSet() {
    let start = mark()
    advance()
    advance()
    expectVariable(after: "set")
    switch kind {
    case .assign, .addAssign, .subtractAssign, .multiplyAssign, .divideAssign, .remainderAssign:
      advance()
      parseExpression()
    default: report(.missingAssignment(keyword: "set"))
    }
    expectCommandEnd(of: "set")
    close(start, .set)
  }

  private mutating func parseDeclare() {
    let start = mark()
    advance()
    advance()
    expectVariable(after: "declare")
    if skip(.assign) {
      parseExpression()
      if skip(.asKeyword), !skip(.identifier) { report(.missingName(after: "as")) }
    } else {
      report(.missingAssignment(keyword: "declare"))
    }
    expectCommandEnd(of: "declare")
    close(start, .declare)
  }

  private mutating func expectVariable(after keyword: String) {
    guard kind == .variable else {
      let name = kind == .identifier ? found : nil
      report(.missingVariable(after: keyword, found: name))
      if kind == .identifier { advance() }
      return
    }
    let start = mark()
    advance()
    close(start, .variable)
  }

  private mutating func parseCall() {
    let start = mark()
    advance()
    advance()
    if kind == .identifier, following == .parenthesisOpen {
      parseValue()
    } else {
      report(.missingCall)
    }
    expectCommandEnd(of: "call")
    close(start, .call)
  }

  private mutating func parseJump(_ element: ElementKind, keyword: String) {
    let start = mark()
    advance()
    advance()
    if kind == .braceOpen {
      parsePlaceholder()
    } else if !skip(.identifier) {
      report(.missingName(after: keyword))
    }
    expectCommandEnd(of: keyword)
    close(start, element)
  }

  private mutating func parseReturn() {
    let start = mark()
    advance()
    advance()
    expectCommandEnd(of: "return")
    close(start, .returnStatement)
  }

  private mutating func parseEnumeration() {
    let start = mark()
    let first = position
    let opener = here.lowerBound..<bytes(ofToken: position + 1).upperBound
    advance()
    advance()
    if !skip(.identifier) { report(.missingName(after: "enum")) }
    expectCommandEnd(of: "enum")
    var hasCase = false
    while kind == .commandStart, following == .caseKeyword {
      parseCase()
      hasCase = true
    }
    if kind == .commandStart, following == .endenumKeyword {
      isRecovering = false
      if !hasCase { report(.enumerationWithoutCases, at: stretch(from: first)) }
      advance()
      advance()
      expectCommandEnd(of: "endenum")
    } else if kind == .endOfFile || kind == .bodyEnd {
      reportAnyway(
        .unclosedScope(
          keyword: "endenum", opener: "enum", line: line(ofByte: opener.lowerBound)),
        at: opener)
    } else {
      isRecovering = false
      report(.statementInEnumeration)
      skipToEndOfEnumeration()
    }
    close(start, .enumeration)
  }

  private mutating func skipToEndOfEnumeration() {
    let rest = mark()
    while kind != .bodyEnd, kind != .endOfFile, kind != .dedent {
      if kind == .commandStart, following == .endenumKeyword {
        advance()
        advance()
        _ = skip(.commandEnd)
        break
      }
      if kind == .indent { parseBlock() } else { advance() }
    }
    close(rest, .unexpected)
  }

  private mutating func parseCase() {
    let start = mark()
    isRecovering = false
    advance()
    advance()
    if !skip(.identifier) { report(.missingName(after: "case")) }
    if skip(.assign) { parseValue() }
    expectCommandEnd(of: "case")
    close(start, .enumerationCase)
  }
}
