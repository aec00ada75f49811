/// Cuts the bytes of a script into tokens.
///
/// Any bytes give tokens: what means nothing becomes `stray`, and the parser speaks about it. The
/// modes of the language are functions here (`lexHeaders`, `lexBody`, `lexText`, `lexCommand`,
/// `lexExpressionToken`), each reading as far as its mode lasts.
///
/// Source: language reference 2 and 3.
struct Lexer {
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []
  /// Units: bytes. Where each line starts; the first is 0.
  var lineStarts: [UInt32] = [0]
  var indentation = Indentation()
  /// Whether a line that is open wants to see its end.
  var wantsLineEnd = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 3 + 16)
    lineStarts.reserveCapacity(bytes.count / 32 + 16)
  }

  /// Reads a whole file.
  mutating func lexFile() {
    skipByteOrderMark()
    while !isAtEnd {
      lexHeaders()
      lexBody()
    }
    while indentation.pop() { emit(.dedent, from: position) }
  }

  /// An editor's byte order mark is an identifier character by the tables; nobody means it so.
  private mutating func skipByteOrderMark() {
    guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    position = 3
    emit(.whitespace, from: 0)
  }
}

// MARK: Looking and emitting

extension Lexer {
  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at a distance from here, or 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = position + distance
    return index < bytes.count ? bytes[index] : 0
  }

  /// Whether this and the next byte are these.
  func sees(_ first: UInt8, _ second: UInt8) -> Bool { peek() == first && peek(1) == second }

  func seesThree(_ byte: UInt8) -> Bool {
    peek() == byte && peek(1) == byte && peek(2) == byte
  }

  var seesNewline: Bool { !isAtEnd && Byte.isNewline(bytes[position]) }

  mutating func emit(_ kind: TokenKind, from start: Int) {
    tokens.append(Token(kind: kind, start: UInt32(truncatingIfNeeded: start)))
    if kind != .whitespace { indentation.followsNewline = false }
  }

  /// Takes a number of bytes as one token.
  mutating func take(_ kind: TokenKind, _ length: Int) {
    let start = position
    position = min(position + length, bytes.count)
    emit(kind, from: start)
  }

  /// Takes spaces and tabs, if there are any.
  mutating func takeWhitespace() {
    let start = position
    while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
    if position > start { emit(.whitespace, from: start) }
  }

  /// Takes from `//` to the end of the line.
  mutating func takeComment() {
    let isDocumentation = peek(2) == Byte.slash
    let start = position
    skipToNewline()
    emit(isDocumentation ? .documentation : .comment, from: start)
  }

  mutating func skipToNewline() {
    while position < bytes.count, !Byte.isNewline(bytes[position]) { position += 1 }
  }

  /// Takes one character that means nothing here, all its bytes.
  mutating func takeStray() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    emit(.stray, from: start)
  }

  /// Takes a line end and works out what the depth of the next line means.
  mutating func takeNewline(_ kind: TokenKind) {
    let start = position
    let isPair = sees(Byte.carriageReturn, Byte.lineFeed)
    position += isPair ? 2 : 1
    lineStarts.append(UInt32(truncatingIfNeeded: position))
    var depth = 0
    var end = position
    while end < bytes.count, Byte.isSpace(bytes[end]) {
      depth += bytes[end] == Byte.tab ? 8 : 1
      end += 1
    }
    let afterNewline = indentation.followsNewline
    emit(kind, from: start)
    let isBlankAhead = end >= bytes.count || Byte.isNewline(bytes[end])
    let change = indentation.newline(
      depth: depth, line: lineStarts.count, endsEmptyLine: afterNewline,
      startsEmptyLine: isBlankAhead, at: position)
    if change.blank { emit(.blank, from: position) }
    if change.indent { emit(.indent, from: position) }
    for _ in 0..<change.dedents { emit(.dedent, from: position) }
    takeWhitespace()
    indentation.followsNewline = true
  }

  /// Moves past an identifier and says whether there was one.
  mutating func skipIdentifier() -> Bool {
    guard let first = identifierLength(at: position, isFirst: true) else { return false }
    position += first
    while let next = identifierLength(at: position, isFirst: false) { position += next }
    return true
  }

  /// The number of bytes of the identifier character here, or nil when there is none.
  private func identifierLength(at index: Int, isFirst: Bool) -> Int? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 {
      if Byte.isASCIILetter(byte) || byte == UInt8(ascii: "_") { return 1 }
      return !isFirst && Byte.isDigit(byte) ? 1 : nil
    }
    guard let (scalar, length) = UTF8Scalar.decode(bytes, at: index) else { return nil }
    let fits =
      isFirst ? IdentifierScalars.canStart(scalar) : IdentifierScalars.canContinue(scalar)
    return fits ? length : nil
  }
}

/// One character of UTF-8.
enum UTF8Scalar {
  /// Returns the scalar that starts here and its length in bytes, or nil when the bytes are broken.
  static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let length: Int
    var scalar: UInt32
    switch first {
    case 0..<0x80: return (UInt32(first), 1)
    case 0xC2..<0xE0: (length, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0..<0xF0: (length, scalar) = (3, UInt32(first & 0x0F))
    case 0xF0..<0xF5: (length, scalar) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }
}
