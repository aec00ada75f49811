extension Parser {
  /// Reads statements until something comes that only an outer construct can take.
  mutating func parseStatements() {
    while true {
      isRecovering = false
      switch kind {
      case .bodyEnd, .endOfFile, .dedent: return
      case .text, .escape, .keptEscape, .unknownEscape, .braceOpen: parseLine()
      case .optionArrow: parseGroup(.optionArrow)
      case .itemArrow: parseGroup(.itemArrow)
      case .indent: parseBlock()
      case .commandStart:
        if closesScope(following) { return }
        parseCommand()
      default: parseUnexpectedStatement()
      }
    }
  }

  /// Whether a keyword continues or closes the innermost open statement, or one around it.
  private func closesScope(_ keyword: TokenKind) -> Bool {
    switch keyword {
    case .elseKeyword, .elseifKeyword: !scopes.isEmpty
    case .endifKeyword: scopes.contains(.ifKeyword)
    case .endonceKeyword: scopes.contains(.onceKeyword)
    case .caseKeyword, .endenumKeyword: false
    default: false
    }
  }

  /// Takes what no statement begins with.
  mutating func parseUnexpectedStatement() {
    let start = mark()
    switch kind {
    case .blank: report(.spacesOnlyLine)
    case .hashtag: report(.hashtagWithoutLine)
    case .stray where text(here).hasPrefix("#"): report(.emptyHashtag)
    case .lineEnd, .dedent: break
    default: report(.unexpected(found ?? ""))
    }
    let isSign = kind == .stray
    advance()
    // What follows on the line has the same cause.
    while isSign, kind == .hashtag || kind == .stray { advance() }
    close(start, .unexpected)
  }

  mutating func parseIf() {
    let statement = mark()
    let opener = stretchOfOpener
    let outer = scopes.count
    scopes.append(.ifKeyword)
    parseClause(.ifClause, keyword: "if", hasCondition: true)
    var hasElse = false
    while kind == .commandStart {
      switch following {
      case .elseifKeyword:
        if hasElse { reportKeyword(.elseifAfterElse) }
        parseClause(.elseifClause, keyword: "elseif", hasCondition: true)
      case .elseKeyword:
        if hasElse { reportKeyword(.secondElse(of: "if")) }
        hasElse = true
        parseClause(.elseClause, keyword: "else", hasCondition: false)
      default:
        scopes.removeLast(scopes.count - outer)
        return endScope(statement, .ifStatement, .endifKeyword, opener)
      }
    }
    scopes.removeLast(scopes.count - outer)
    endScope(statement, .ifStatement, .endifKeyword, opener)
  }

  mutating func parseOnce() {
    let statement = mark()
    let opener = stretchOfOpener
    let outer = scopes.count
    scopes.append(.onceKeyword)
    let clause = mark()
    advance()
    advance()
    if skip(.ifKeyword) { parseExpression() }
    expectCommandEnd(of: "once")
    parseInnerStatements()
    close(clause, .onceClause)
    var hasElse = false
    while kind == .commandStart, following == .elseKeyword || following == .elseifKeyword {
      if following == .elseifKeyword {
        reportKeyword(.elseifInOnce)
        parseClause(.elseifClause, keyword: "elseif", hasCondition: true)
      } else {
        if hasElse { reportKeyword(.secondElse(of: "once")) }
        hasElse = true
        parseClause(.elseClause, keyword: "else", hasCondition: false)
      }
    }
    scopes.removeLast(scopes.count - outer)
    endScope(statement, .onceStatement, .endonceKeyword, opener)
  }

  private mutating func reportKeyword(_ problem: SyntaxProblem) {
    isRecovering = false
    report(problem)
  }

  private mutating func parseClause(
    _ element: ElementKind, keyword: String, hasCondition: Bool
  ) {
    let clause = mark()
    advance()
    advance()
    if hasCondition { parseExpression() }
    expectCommandEnd(of: keyword)
    parseInnerStatements()
    close(clause, element)
  }

  private mutating func parseInnerStatements() {
    guard enter() else {
      let start = mark()
      return leaveDeep(start, .block)
    }
    parseStatements()
    depth -= 1
  }

  /// Where the statement that starts here stands, for the message that its end is missing.
  private var stretchOfOpener: Range<Int> {
    here.lowerBound..<bytes(ofToken: position + 1).upperBound
  }

  private mutating func endScope(
    _ statement: TreeBuilder.Mark, _ element: ElementKind, _ end: TokenKind,
    _ opener: Range<Int>
  ) {
    let isIf = end == .endifKeyword
    if kind == .commandStart, following == end {
      advance()
      advance()
      isRecovering = false
      expectCommandEnd(of: isIf ? "endif" : "endonce")
    } else if let lost = lostEnds[end], lost > 0 {
      lostEnds[end] = lost - 1
    } else {
      orphans += 1
      let problem = SyntaxProblem.unclosedScope(
        keyword: isIf ? "endif" : "endonce", opener: isIf ? "if" : "once",
        line: line(ofByte: opener.lowerBound))
      reportAnyway(problem, at: opener)
    }
    close(statement, element)
  }
}
