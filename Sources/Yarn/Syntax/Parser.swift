/// Reads tokens into a tree, and says what is wrong with their form.
///
/// Names: `parse…` closes an element; `expect…` reports the author's mistake when something is
/// missing. Nothing here fails: what fits nowhere becomes an `unexpected` element.
///
/// Source: language reference 4.
struct Parser {
  let source: Lexer
  let file: String
  /// The last one is `endOfFile`.
  private let tokens: [Token]
  /// The place of the token that is looked at; never trivia.
  private(set) var position = 0
  private(set) var kind: TokenKind = .endOfFile
  var tree = TreeBuilder()
  var diagnostics: [Diagnostic] = []
  /// How deep statements and expressions are nested here.
  var depth = 0
  /// Which block keywords would close something here, innermost last.
  var scopes: [TokenKind] = []
  /// Closing keywords that may still come for scopes already reported.
  var orphans = 0
  /// Closing keywords that stand behind a text, where they are reported already.
  var lostEnds: [TokenKind: Int] = [:]
  /// Set by a problem, cleared by the next statement: one cause, one diagnostic.
  var isRecovering = false
  /// The title of the node that is read.
  var nodeTitle: String?
  /// The place of a delimiter that was looked for ahead; -1 before the first look.
  private var delimiter = -1

  init(_ source: Lexer, file: String) {
    self.source = source
    self.file = file
    tokens = source.tokens
    tree.reserve(tokens.count / 2)
    skipTrivia()
  }
}

// MARK: Looking and moving

extension Parser {
  private mutating func skipTrivia() {
    while tokens[position].kind.isTrivia { position += 1 }
    kind = tokens[position].kind
  }

  /// Steps to the next token that counts.
  mutating func advance() {
    if kind != .endOfFile { position += 1 }
    skipTrivia()
  }

  /// Steps over a token of this kind, if one is here.
  mutating func skip(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  /// The kind of the token that comes after this one.
  var following: TokenKind {
    var index = position + 1
    while index < tokens.count, tokens[index].kind.isTrivia { index += 1 }
    return index < tokens.count ? tokens[index].kind : .endOfFile
  }

  /// Whether `---` or `===` comes first from here on; nil when neither does.
  ///
  /// Cost: linear over a whole file, for the answer is kept until it is passed.
  mutating func delimiterAhead() -> TokenKind? {
    if delimiter < position {
      delimiter =
        tokens[position...].firstIndex { $0.kind == .bodyStart || $0.kind == .bodyEnd }
        ?? tokens.count
    }
    return delimiter < tokens.count ? tokens[delimiter].kind : nil
  }

  /// Units: bytes from the start of the file.
  func bytes(ofToken index: Int) -> Range<Int> {
    guard index + 1 < tokens.count else { return source.bytes.count..<source.bytes.count }
    return Int(tokens[index].start)..<Int(tokens[index + 1].start)
  }

  var here: Range<Int> { bytes(ofToken: position) }

  /// Where the line ended that is open here, one byte long if it can be.
  var endOfLine: Range<Int> {
    let start = here.lowerBound
    return start..<min(start + 1, source.bytes.count)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// The bytes from a token up to this one, without trivia at the end.
  func stretch(from first: Int) -> Range<Int> {
    var last = position
    while last > first, isSilent(tokens[last - 1].kind) { last -= 1 }
    let start = bytes(ofToken: first).lowerBound
    return last > first ? start..<bytes(ofToken: last - 1).upperBound : start..<start
  }

  private func isSilent(_ kind: TokenKind) -> Bool { kind.isTrivia || kind == .lineEnd }

  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = source.lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(source.lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

// MARK: Elements and problems

extension Parser {
  func mark() -> TreeBuilder.Mark { tree.mark(at: position) }

  /// Closes an element before the token that is looked at.
  mutating func close(_ mark: TreeBuilder.Mark, _ kind: ElementKind) {
    tree.close(mark, kind, before: position)
  }

  mutating func report(_ problem: SyntaxProblem, at bytes: Range<Int>? = nil) {
    guard !isRecovering else { return }
    isRecovering = true
    reportAnyway(problem, at: bytes)
  }

  /// Reports also while another problem of the same statement was reported.
  mutating func reportAnyway(_ problem: SyntaxProblem, at bytes: Range<Int>? = nil) {
    let words = problem.words
    diagnostics.append(
      Diagnostic(
        problem.code, words.message,
        labels: [Label(file: file, bytes: bytes ?? here, text: words.label)], hint: words.hint))
  }

  /// What stands here, short enough for a sentence; nil at the end of a line.
  var found: String? {
    switch kind {
    case .lineEnd, .endOfFile, .indent, .dedent, .blank: nil
    default: excerpt(here)
    }
  }

  func excerpt(_ range: Range<Int>) -> String {
    let text = String(text(range).split(whereSeparator: \.isNewline).first ?? "")
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    return trimmed.count > 40 ? trimmed.prefix(39) + "…" : String(trimmed)
  }

  /// Steps over everything up to a place where one can go on: the end of a command or of a line.
  mutating func recover() {
    guard kind != .commandEnd, kind != .lineEnd, kind != .endOfFile else { return }
    let start = mark()
    while kind != .commandEnd, kind != .lineEnd, kind != .endOfFile, kind != .bodyEnd {
      advance()
    }
    close(start, .unexpected)
  }
}
