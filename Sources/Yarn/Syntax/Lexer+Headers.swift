extension Lexer {
  /// Reads file tags and headers, up to and including `---`.
  mutating func lexHeaders() {
    while !isAtEnd {
      let byte = peek()
      if Byte.isSpace(byte) {
        takeWhitespace()
      } else if Byte.isNewline(byte) {
        takeNewline(wantsLineEnd ? .lineEnd : .newline)
        wantsLineEnd = false
      } else if sees(Byte.slash, Byte.slash) {
        takeComment()
      } else if seesThree(Byte.minus) {
        take(.bodyStart, 3)
        wantsLineEnd = false
        return
      } else if seesThree(Byte.equals) {
        // Not a token of this mode; seen, the parser can say that `---` is missing.
        take(.bodyEnd, 3)
        wantsLineEnd = false
      } else if byte == Byte.hash {
        takeHashtag(.fileTag)
        wantsLineEnd = true
      } else {
        lexHeader()
        wantsLineEnd = true
      }
    }
  }

  /// Reads a key, its colon and its value, or one thing that is none of these.
  private mutating func lexHeader() {
    let start = position
    guard skipIdentifier() else {
      if peek() == Byte.colon { take(.colon, 1) } else { takeStray() }
      return
    }
    let key = headerKind(start..<position)
    emit(key, from: start)
    takeWhitespace()
    guard peek() == Byte.colon else { return }
    take(.colon, 1)
    takeWhitespace()
    switch key {
    case .titleKey: lexTitle()
    case .whenKey: lexWhen()
    default: lexHeaderValue()
    }
  }

  private func headerKind(_ range: Range<Int>) -> TokenKind {
    if matches(range, "title") { return .titleKey }
    if matches(range, "when") { return .whenKey }
    return .headerKey
  }

  func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where bytes[range.lowerBound + index] != buffer[index] {
        return false
      }
      return true
    }
  }

  /// Takes what stands on the line before a comment, as one value.
  private mutating func lexHeaderValue() {
    let start = position
    while !isAtEnd, !seesNewline, !sees(Byte.slash, Byte.slash) { position += 1 }
    if position > start { emit(.headerValue, from: start) }
  }

  /// Takes one identifier; whatever follows it on the line becomes one value to complain about.
  private mutating func lexTitle() {
    let start = position
    if skipIdentifier() { emit(.identifier, from: start) }
    takeWhitespace()
    lexHeaderValue()
  }

  private mutating func lexWhen() {
    while !isAtEnd, !seesNewline {
      if sees(Byte.slash, Byte.slash) {
        takeComment()
      } else {
        lexExpressionToken(words: .when)
      }
    }
  }

  /// Takes `#`, white space and the characters that a tag may hold.
  mutating func takeHashtag(_ kind: TokenKind) {
    let start = position
    position += 1
    while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
    let text = position
    while position < bytes.count, Lexer.isTagByte(bytes[position]) { position += 1 }
    if position > text {
      emit(kind, from: start)
    } else {
      position = start + 1
      emit(.stray, from: start)
    }
  }

  static func isTagByte(_ byte: UInt8) -> Bool {
    !Byte.isSpace(byte) && !Byte.isNewline(byte) && byte != Byte.hash && byte != Byte.dollar
      && byte != Byte.less
  }
}
