extension Parser {
  /// Reads a whole file.
  mutating func parseFile() {
    let start = mark()
    if source.bytes.count > SyntaxLimits.fileLength {
      reportAnyway(.fileTooLong, at: 0..<0)
      while kind != .endOfFile { advance() }
      return close(start, .file)
    }
    parseFileTags()
    var hasNode = false
    while kind != .endOfFile {
      if parseNode() { hasNode = true }
    }
    if !hasNode, diagnostics.isEmpty { reportAnyway(.noNode, at: 0..<0) }
    close(start, .file)
  }

  private mutating func parseFileTags() {
    guard kind == .fileTag || kind == .lineEnd else { return }
    let start = mark()
    while kind == .fileTag || kind == .lineEnd { advance() }
    close(start, .fileTags)
  }

  /// Reads one node; false when there was only something that is not a node.
  private mutating func parseNode() -> Bool {
    let start = mark()
    isRecovering = false
    nodeTitle = nil
    let hasHeader = parseHeaders()
    switch kind {
    case .bodyStart:
      if !hasHeader { report(.strayBodyStart) }
      advance()
      parseBody()
    case .bodyEnd where hasHeader:
      report(.missingBodyStart(node: nodeTitle), at: here)
      advance()
    case .bodyEnd:
      report(.strayBodyEnd)
      advance()
      close(start, .unexpected)
      return false
    default:
      if hasHeader { report(.missingBodyStart(node: nodeTitle), at: endOfFile) }
    }
    close(start, hasHeader ? .node : .unexpected)
    return hasHeader
  }

  /// The end of the file, one byte long if it can be.
  private var endOfFile: Range<Int> {
    max(source.bytes.count - 1, 0)..<source.bytes.count
  }

  /// Reads headers and whatever else stands between them; false when there was no header.
  private mutating func parseHeaders() -> Bool {
    var hasHeader = false
    while true {
      switch kind {
      case .lineEnd: advance()
      case .titleKey where following == .colon:
        parseTitle()
        hasHeader = true
      case .whenKey where following == .colon:
        parseWhen()
        hasHeader = true
      case .headerKey where following == .colon:
        parseHeader()
        hasHeader = true
      case .bodyStart, .bodyEnd, .endOfFile: return hasHeader
      default: parseNonHeader()
      }
    }
  }

  private mutating func parseNonHeader() {
    let start = mark()
    let first = position
    let isTag = kind == .fileTag
    while kind != .lineEnd, kind != .bodyStart, kind != .bodyEnd, kind != .endOfFile { advance() }
    let bytes = stretch(from: first)
    if isTag {
      report(.misplacedFileTag, at: bytes)
    } else if delimiterAhead() == .bodyStart || nodeTitle == nil {
      report(.malformedHeader(excerpt(bytes)), at: bytes)
    } else {
      report(.missingBodyStart(node: nodeTitle), at: bytes)
    }
    close(start, .unexpected)
  }

  private mutating func parseHeader() {
    let start = mark()
    advance()
    advance()
    _ = skip(.headerValue)
    close(start, .header)
    endHeader()
  }

  private mutating func parseTitle() {
    let start = mark()
    let first = position
    isRecovering = false
    advance()
    advance()
    let name = kind == .identifier ? text(here) : nil
    if nodeTitle == nil { nodeTitle = name }
    if name != nil { advance() }
    if kind == .headerValue {
      reportTitle(rest: here, hasName: name != nil, titleStart: bytes(ofToken: first).lowerBound)
      if name == nil, nodeTitle == nil { nodeTitle = excerpt(here) }
      advance()
    } else if name == nil {
      report(.emptyTitle, at: stretch(from: first))
    }
    close(start, .titleHeader)
    endHeader()
  }

  /// Reports what follows a title on its line.
  private mutating func reportTitle(rest: Range<Int>, hasName: Bool, titleStart: Int) {
    let value = text(rest)
    guard let character = value.first else { return }
    let isApart = hasName && rest.lowerBound > 0 && Byte.isSpace(source.bytes[rest.lowerBound - 1])
    if isApart, character.isLetter || character.isNumber || character == "_" {
      let end = rest.lowerBound + value.utf8.count
      report(.severalWordsInTitle(excerpt(rest)), at: titleStart..<end)
    } else {
      let length = character.utf8.count
      report(
        .invalidTitleCharacter(character, header: "title"),
        at: rest.lowerBound..<rest.lowerBound + length)
    }
  }

  private mutating func parseWhen() {
    let start = mark()
    let first = position
    isRecovering = false
    advance()
    advance()
    switch kind {
    case .alwaysKeyword: advance()
    case .onceKeyword:
      advance()
      if skip(.ifKeyword) { parseExpression() }
    case .lineEnd, .endOfFile: report(.emptyWhen, at: stretch(from: first))
    default: parseExpression()
    }
    if kind != .lineEnd, kind != .endOfFile {
      report(.unexpected(found ?? ""))
      let rest = mark()
      while kind != .lineEnd, kind != .endOfFile { advance() }
      close(rest, .unexpected)
    }
    close(start, .whenHeader)
    endHeader()
  }

  private mutating func endHeader() { _ = skip(.lineEnd) }

  private mutating func parseBody() {
    let start = mark()
    scopes = []
    orphans = 0
    lostEnds = [:]
    depth = 0
    parseStatements()
    while kind != .bodyEnd, kind != .endOfFile {
      // A dedent that a broken block left over, or a closing keyword without an opening one.
      parseUnexpectedStatement()
      parseStatements()
    }
    close(start, .body)
    isRecovering = false
    if !skip(.bodyEnd) { report(.missingBodyEnd(node: nodeTitle), at: endOfFile) }
  }
}
