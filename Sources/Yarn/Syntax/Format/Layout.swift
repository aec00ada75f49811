/// Writes the tokens of a tree with the spaces between them chosen anew.
struct Layout {
  private let tree: SyntaxTree
  private let levels: Levels
  private var output: [UInt8] = []
  /// The last token that was written on this line; nil at its start.
  private var previous: Int?
  /// Whether the previous token is a sign before its operand, not between two.
  private var previousIsPrefix = false
  private var openBlocks = 0

  init(_ tree: SyntaxTree) {
    self.tree = tree
    levels = Levels(tree)
    output.reserveCapacity(tree.bytes.count + tree.bytes.count / 8)
  }

  mutating func run() -> [UInt8] {
    // The last token is the end of the file.
    for token in 0..<max(tree.tokens.count - 1, 0) {
      switch kind(token) {
      case .newline, .lineEnd: endLine(at: token)
      case .indent: openBlocks += 1
      case .dedent: openBlocks -= 1
      case .whitespace, .blank: break
      default: write(token)
      }
    }
    while output.last == Byte.lineFeed { output.removeLast() }
    output.append(Byte.lineFeed)
    return output
  }

  private func kind(_ token: Int) -> TokenKind { tree.tokens[token].kind }

  private mutating func endLine(at token: Int) {
    if previous == nil, isBlank(before: token) { indentBlankLine(at: token) }
    output.append(Byte.lineFeed)
    previous = nil
    previousIsPrefix = false
  }

  /// Whether the line that ends at this token holds only white space, and some of it.
  private func isBlank(before token: Int) -> Bool {
    token > 0 && kind(token - 1) == .whitespace
  }

  /// A line of only spaces inside a block keeps the block open, so it keeps the block's depth.
  private mutating func indentBlankLine(at token: Int) {
    guard openBlocks > 0 else { return }
    output += Array(repeating: Byte.space, count: 4 * levels[token - 1])
  }

  private mutating func write(_ token: Int) {
    var bytes = tree.bytes[tree.bytes(ofToken: token)]
    switch kind(token) {
    case .text, .headerValue, .comment, .documentation:
      if endsContent(token) {
        while let last = bytes.last, Byte.isSpace(last) { bytes.removeLast() }
      }
      if bytes.isEmpty { return }
    case .hashtag, .fileTag:
      bytes = [Byte.hash] + bytes.dropFirst().drop(while: Byte.isSpace)
    default: break
    }
    if let previous {
      if hasSpace(between: previous, token) { output.append(Byte.space) }
    } else {
      output += Array(repeating: Byte.space, count: 4 * levels[token])
    }
    output += bytes
    previousIsPrefix = isPrefix(token)
    previous = token
  }

  /// Whether nothing that belongs to the same text follows a token.
  private func endsContent(_ token: Int) -> Bool {
    switch kind(token + 1) {
    case .text, .escape, .keptEscape, .braceOpen: false
    default: true
    }
  }

  /// Whether a token is a `-` or `!` that belongs to what follows it.
  private func isPrefix(_ token: Int) -> Bool {
    switch kind(token) {
    case .not: return tree.bytes[Int(tree.tokens[token].start)] == UInt8(ascii: "!")
    case .minus:
      guard let previous else { return true }
      switch kind(previous) {
      case .number, .string, .trueLiteral, .falseLiteral, .variable, .identifier,
        .parenthesisClose:
        return false
      default: return true
      }
    default: return false
    }
  }
}

// MARK: Spaces

extension Layout {
  private func hasSpace(between left: Int, _ right: Int) -> Bool {
    switch kind(right) {
    case .comment, .documentation, .hashtag, .fileTag, .commandStart: return true
    case .colon, .commandEnd, .braceClose, .comma, .parenthesisClose, .commandText: return false
    case .text, .escape, .keptEscape: return startsContent(after: kind(left))
    case .braceOpen:
      return startsContent(after: kind(left)) || kind(left) == .jumpKeyword
        || kind(left) == .detourKeyword
    case .parenthesisOpen where kind(left) == .identifier: return false
    case .dot where kind(left) == .identifier: return false
    default: break
    }
    switch kind(left) {
    case .commandStart, .braceOpen, .parenthesisOpen, .dot: return false
    default: return !previousIsPrefix
    }
  }

  /// Whether a text after this token begins, and does not go on.
  private func startsContent(after kind: TokenKind) -> Bool {
    switch kind {
    case .optionArrow, .itemArrow, .commandEnd, .bodyStart: true
    default: false
    }
  }
}
