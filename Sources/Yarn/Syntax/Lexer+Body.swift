extension Lexer {
  /// Reads statements, up to and including `===`.
  mutating func lexBody() {
    while !isAtEnd {
      let byte = peek()
      if Byte.isSpace(byte) {
        takeWhitespace()
      } else if Byte.isNewline(byte) {
        takeNewline(.newline)
      } else if sees(Byte.slash, Byte.slash) {
        takeComment()
      } else if seesThree(Byte.equals) {
        take(.bodyEnd, 3)
        indentation.reset()
        return
      } else if sees(Byte.minus, Byte.greater) {
        lexArrow(.optionArrow)
      } else if sees(Byte.equals, Byte.greater) {
        lexArrow(.itemArrow)
      } else if sees(Byte.less, Byte.less) {
        lexCommand()
      } else if byte == Byte.hash {
        // Where no line is open; the parser speaks about it.
        takeHashtag(.hashtag)
      } else {
        lexText()
      }
    }
  }

  private mutating func lexArrow(_ kind: TokenKind) {
    take(kind, 2)
    indentation.isArmed = true
    takeWhitespace()
    lexText()
  }

  /// Reads the text of a line, an option or an item, and all that follows it on the line.
  mutating func lexText() {
    while !isAtEnd {
      let byte = peek()
      if Byte.isNewline(byte) {
        takeNewline(.lineEnd)
        return
      } else if byte == Byte.braceOpen {
        if !lexBraces(inCommand: false) { return lexTail() }
      } else if byte == Byte.hash || sees(Byte.less, Byte.less) || sees(Byte.slash, Byte.slash) {
        return lexTail()
      } else if byte == Byte.backslash {
        lexEscape()
      } else {
        takeTextRun()
      }
    }
  }

  private mutating func takeTextRun() {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case Byte.lineFeed, Byte.carriageReturn, Byte.braceOpen, Byte.hash, Byte.backslash:
        return emit(.text, from: start)
      case Byte.less where peek(1) == Byte.less: return emit(.text, from: start)
      case Byte.slash where peek(1) == Byte.slash: return emit(.text, from: start)
      default: position += 1
      }
    }
    emit(.text, from: start)
  }

  private mutating func lexEscape() {
    switch peek(1) {
    case Byte.backslash, Byte.less, Byte.greater, Byte.braceOpen, Byte.braceClose, Byte.hash,
      Byte.slash:
      take(.escape, 2)
    case UInt8(ascii: "["), UInt8(ascii: "]"), Byte.colon:
      take(.keptEscape, 2)
    default:
      let start = position
      position += 1
      if !isAtEnd, !seesNewline {
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      }
      emit(.unknownEscape, from: start)
    }
  }

  /// Reads what may follow a text on its line: a condition, hashtags, a comment.
  private mutating func lexTail() {
    while !isAtEnd {
      let byte = peek()
      if Byte.isSpace(byte) {
        takeWhitespace()
      } else if Byte.isNewline(byte) {
        takeNewline(.lineEnd)
        return
      } else if sees(Byte.slash, Byte.slash) {
        takeComment()
      } else if byte == Byte.hash {
        takeHashtag(.hashtag)
      } else if sees(Byte.less, Byte.less) {
        if !lexCommand() { return }
      } else {
        takeStrayRun()
      }
    }
  }

  private mutating func takeStrayRun() {
    let start = position
    position += 1
    while !isAtEnd, !seesNewline, peek() != Byte.hash, !sees(Byte.less, Byte.less),
      !sees(Byte.slash, Byte.slash)
    {
      position += 1
    }
    emit(.stray, from: start)
  }
}
