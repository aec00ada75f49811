extension Lexer {
  /// Reads from `<<` up to and including `>>`.
  ///
  /// Returns false when the line ended first; the line end is then read as well.
  @discardableResult
  mutating func lexCommand() -> Bool {
    take(.commandStart, 2)
    takeWhitespace()
    let start = position
    guard let keyword = takeCommandKeyword() else {
      position = start
      return lexCommandText()
    }
    let words: ExpressionWords =
      switch keyword {
      case .jumpKeyword, .detourKeyword, .enumKeyword: .names
      case .onceKeyword: .once
      default: .plain
      }
    while !isAtEnd {
      if seesNewline {
        takeNewline(.lineEnd)
        return false
      }
      if sees(Byte.greater, Byte.greater) {
        take(.commandEnd, 2)
        return true
      }
      if words == .names, peek() == Byte.braceOpen {
        _ = lexBraces(inCommand: true)
      } else {
        lexExpressionToken(words: words)
      }
    }
    return true
  }

  /// Takes a keyword if one stands here with white space or `>` right behind it.
  private mutating func takeCommandKeyword() -> TokenKind? {
    let start = position
    while position < bytes.count, Byte.isASCIILetter(bytes[position]) { position += 1 }
    let next = peek()
    let isWhole = isAtEnd || Byte.isSpace(next) || Byte.isNewline(next) || next == Byte.greater
    guard isWhole, let kind = commandKeyword(start..<position) else { return nil }
    emit(kind, from: start)
    return kind
  }

  private func commandKeyword(_ range: Range<Int>) -> TokenKind? {
    switch range.count {
    case 2: matches(range, "if") ? .ifKeyword : nil
    case 3: matches(range, "set") ? .setKeyword : nil
    case 4:
      if matches(range, "else") {
        .elseKeyword
      } else if matches(range, "jump") {
        .jumpKeyword
      } else if matches(range, "call") {
        .callKeyword
      } else if matches(range, "once") {
        .onceKeyword
      } else if matches(range, "enum") {
        .enumKeyword
      } else if matches(range, "case") {
        .caseKeyword
      } else {
        nil
      }
    case 5:
      matches(range, "endif") ? .endifKeyword : matches(range, "local") ? .localKeyword : nil
    case 6:
      if matches(range, "elseif") {
        .elseifKeyword
      } else if matches(range, "detour") {
        .detourKeyword
      } else if matches(range, "return") {
        .returnKeyword
      } else {
        nil
      }
    case 7:
      if matches(range, "declare") {
        .declareKeyword
      } else if matches(range, "endenum") {
        .endenumKeyword
      } else if matches(range, "endonce") {
        .endonceKeyword
      } else {
        nil
      }
    default: nil
    }
  }

  /// Reads the raw text of a command of the host's.
  private mutating func lexCommandText() -> Bool {
    while !isAtEnd {
      let byte = peek()
      if Byte.isNewline(byte) {
        takeNewline(.lineEnd)
        return false
      }
      if sees(Byte.greater, Byte.greater) {
        take(.commandEnd, 2)
        return true
      }
      if byte == Byte.greater {
        take(.stray, 1)
      } else if byte == Byte.braceOpen {
        _ = lexBraces(inCommand: true)
      } else {
        let start = position
        while !isAtEnd, !seesNewline, peek() != Byte.greater, peek() != Byte.braceOpen {
          position += 1
        }
        emit(.commandText, from: start)
      }
    }
    return true
  }

  /// Reads an inline expression; false when something else ended it than its `}`.
  mutating func lexBraces(inCommand: Bool) -> Bool {
    take(.braceOpen, 1)
    while !isAtEnd, !seesNewline {
      if peek() == Byte.braceClose {
        take(.braceClose, 1)
        return true
      }
      if inCommand, sees(Byte.greater, Byte.greater) { return false }
      lexExpressionToken(words: .plain)
    }
    return false
  }
}
