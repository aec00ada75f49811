extension Parser {
  /// Reads a line of text with its condition and hashtags.
  mutating func parseLine() {
    let start = mark()
    parseText(after: nil)
    parseTail()
    close(start, .line)
  }

  /// Reads options, or items, in a row.
  mutating func parseGroup(_ arrow: TokenKind) {
    let start = mark()
    while kind == arrow {
      isRecovering = false
      parseChoice(arrow)
      if kind == .blank {
        advance()
        break
      }
    }
    close(start, arrow == .optionArrow ? .optionGroup : .lineGroup)
  }

  private mutating func parseChoice(_ arrow: TokenKind) {
    let start = mark()
    advance()
    let line = mark()
    parseText(after: arrow == .optionArrow ? "->" : "=>")
    parseTail()
    close(line, .line)
    if kind == .indent { parseBlock() }
    close(start, arrow == .optionArrow ? .option : .item)
  }

  /// Reads an indented block, both its borders included.
  mutating func parseBlock() {
    let start = mark()
    advance()
    guard enter() else { return leaveDeep(start, .block) }
    let outer = scopes
    scopes = []
    parseStatements()
    while kind != .dedent, kind != .bodyEnd, kind != .endOfFile {
      parseUnexpectedStatement()
      parseStatements()
    }
    scopes = outer
    depth -= 1
    isRecovering = false
    if !skip(.dedent), kind == .bodyEnd { report(.bodyEndInBlock) }
    close(start, .block)
  }

  private mutating func parseText(after arrow: String?) {
    let start = mark()
    let first = position
    var placeholders = 0
    var isBlank = true
    while true {
      switch kind {
      case .text:
        if isBlank { isBlank = source.bytes[here].allSatisfy(Byte.isSpace) }
        advance()
      case .escape, .keptEscape:
        isBlank = false
        advance()
      case .unknownEscape:
        isBlank = false
        report(.unknownEscape(text(here)))
        advance()
      case .braceOpen:
        isBlank = false
        placeholders += 1
        if placeholders == SyntaxLimits.placeholders + 1 { report(.tooManyPlaceholders) }
        parsePlaceholder()
      default:
        close(start, .text)
        if isBlank, let arrow {
          report(.missingText(arrow: arrow), at: bytes(ofToken: max(first - 1, 0)))
        }
        return
      }
    }
  }

  /// Reads `{`, an expression and `}`.
  mutating func parsePlaceholder() {
    let start = mark()
    let brace = here
    advance()
    switch kind {
    case .braceClose: report(.missingValue(before: "}"))
    case .lineEnd, .endOfFile, .commandEnd: report(.unclosedBrace, at: brace)
    default: parseExpression()
    }
    if kind != .braceClose {
      switch kind {
      case .lineEnd, .endOfFile, .commandEnd, .dedent: report(.unclosedBrace, at: brace)
      default: report(.unexpected(found ?? ""))
      }
      let rest = mark()
      while kind != .braceClose, kind != .lineEnd, kind != .commandEnd, kind != .endOfFile {
        advance()
      }
      if rest.token < position { close(rest, .unexpected) }
    }
    _ = skip(.braceClose)
    close(start, .placeholder)
  }

  /// Reads what follows a text up to the end of its line.
  private mutating func parseTail() {
    var hasCondition = false
    var hasHashtag = false
    while kind != .lineEnd, kind != .endOfFile {
      switch kind {
      case .hashtag:
        hasHashtag = true
        advance()
      case .commandStart:
        parseCondition(isSecond: hasCondition, followsHashtag: hasHashtag)
        hasCondition = true
      default:
        let isSign = text(here).hasPrefix("#")
        let words = excerpt(here)
        report(
          isSign
            ? .emptyHashtag : hasHashtag ? .textAfterHashtag(words) : .textAfterCondition(words))
        let start = mark()
        advance()
        close(start, .unexpected)
      }
    }
    _ = skip(.lineEnd)
  }

  private mutating func parseCondition(isSecond: Bool, followsHashtag: Bool) {
    let start = mark()
    let first = position
    advance()
    switch kind {
    case .ifKeyword:
      if followsHashtag { report(.conditionAfterHashtag) }
      if isSecond { report(.secondCondition) }
      advance()
      parseExpression()
    case .onceKeyword:
      if followsHashtag { report(.conditionAfterHashtag) }
      if isSecond { report(.secondCondition) }
      advance()
      if skip(.ifKeyword) { parseExpression() }
    default:
      lostEnds[kind, default: 0] += 1
      while kind != .commandEnd, kind != .lineEnd, kind != .endOfFile { advance() }
      if kind == .commandEnd {
        let bytes = bytes(ofToken: first).lowerBound..<here.upperBound
        report(.commandAfterText(excerpt(bytes)), at: bytes)
      } else {
        report(.unclosedCommand, at: endOfLine)
      }
      _ = skip(.commandEnd)
      return close(start, .unexpected)
    }
    expectCommandEnd(of: "if")
    close(start, .condition)
  }
}
