/// Warnings about text that looks like something else, and about documentation comments: what only
/// the tree can tell.
extension Lowering {
  /// Speaks about lines that were likely meant as commands.
  func checkShape(ofLine element: Int, into analysis: inout Analysis) {
    let first = tree.tokenRange(of: element).lowerBound
    let afterCommand = previousOnLine(first) == .commandEnd
    guard let textElement = tree.children(of: element).first(where: { kind($0) == .text })
    else { return }
    var range = tree.byteRange(of: textElement)
    while let last = range.last, Byte.isSpace(tree.bytes[last]) { range.removeLast() }
    guard let start = range.first, let end = range.last else { return }
    if afterCommand {
      if range.allSatisfy({ tree.bytes[$0] == Byte.greater }) {
        analysis.report(
          .extraChevrons, "this command has more chevrons than it needs",
          at: Place(file, range), label: "one too many", hint: "write `<<…>>`")
        return
      }
      analysis.report(
        .textAfterCommand, "this text stands on the same line as a command",
        at: Place(file, range), label: "a line of its own", hint: "put it on the line below")
    }
    let opening = range.prefix { tree.bytes[$0] == Byte.less }.count
    let closing = range.reversed().prefix { tree.bytes[$0] == Byte.greater }.count
    if opening == 1, closing == 1 {
      analysis.report(
        .singleChevrons, "this line is wrapped in single chevrons",
        at: Place(file, range), label: "a line of text as it stands",
        hint: "a command is `<\(tree.string(range))>`")
    } else if opening <= 1, closing == 2 {
      analysis.report(
        .strayCommandEnd, "this line ends in `>>` but starts no command",
        at: Place(file, end - 1..<end + 1), label: "no `<<` before it",
        hint: "a command is `<<\(tree.string(range.dropFirst(opening)))`")
    } else if opening == 0, closing == 0, looksLikeCommand(start..<end + 1) {
      let text = tree.string(range)
      analysis.report(
        .commandWithoutChevrons, "this line of text reads as a command",
        at: Place(file, range), label: "a line of text as it stands",
        hint: "write `<<\(text)>>`")
    }
  }

  /// Speaks about `<<<`.
  func checkChevrons(ofCommand element: Int, into analysis: inout Analysis) {
    let range = tree.tokenRange(of: element)
    guard range.count > 1, tokenKind(range.lowerBound + 1) == .commandText else { return }
    let text = tree.bytes(ofToken: range.lowerBound + 1)
    guard tree.bytes[text.lowerBound] == Byte.less else { return }
    let chevrons = text.prefix { tree.bytes[$0] == Byte.less }
    analysis.report(
      .extraChevrons, "this command has more chevrons than it needs",
      at: Place(file, chevrons.startIndex..<chevrons.endIndex), label: "one too many",
      hint: "write `<<…>>`")
  }

  /// The kind of the last token before this one on the same line that is not trivia.
  private func previousOnLine(_ token: Int) -> TokenKind? {
    var index = token - 1
    while index >= 0 {
      switch tokenKind(index) {
      case .newline, .lineEnd: return nil
      case .whitespace, .comment, .documentation, .indent, .dedent, .blank: index -= 1
      default: return tokenKind(index)
      }
    }
    return nil
  }

  private static let commandWords = ["set", "declare", "jump", "detour"].map { Array($0.utf8) }

  private func looksLikeCommand(_ range: Range<Int>) -> Bool {
    let line = tree.bytes[range]
    let isWord = Self.commandWords.contains { word in
      line.starts(with: word) && line.dropFirst(word.count).first.map(Byte.isSpace) == true
    }
    guard isWord else { return false }
    let script = Array("title: A\n---\n<<".utf8) + line + Array(">>\n===\n".utf8)
    let parsed = SyntaxTree.parse(script, file: "")
    guard parsed.diagnostics.isEmpty,
      let body = parsed.tree.elements.firstIndex(where: { $0.kind == .body }),
      body + 1 < parsed.tree.elements.count
    else { return false }
    switch parsed.tree.elements[body + 1].kind {
    case .set, .declare, .jump, .detour: return true
    default: return false
    }
  }

  /// The text of the `///` comments of a statement: on its line, or else directly above it.
  func documentation(of element: Int) -> String? {
    let range = tree.tokenRange(of: element)
    var after = range.upperBound - 1
    while after >= range.lowerBound, tokenKind(after) != .commandEnd { after -= 1 }
    after += 1
    if tokenKind(after) == .whitespace { after += 1 }
    if tokenKind(after) == .documentation { return words(ofComment: after) }
    var lines: [String] = []
    var token = range.lowerBound - 1
    while true {
      while token >= 0, isLayout(tokenKind(token)) { token -= 1 }
      guard token >= 0, tokenKind(token) == .newline || tokenKind(token) == .lineEnd else {
        break
      }
      token -= 1
      while token >= 0, isLayout(tokenKind(token)) { token -= 1 }
      guard token >= 0, tokenKind(token) == .documentation, previousOnLine(token) == nil else {
        break
      }
      lines.append(words(ofComment: token))
      token -= 1
    }
    return lines.isEmpty ? nil : lines.reversed().joined(separator: " ")
  }

  private func isLayout(_ kind: TokenKind) -> Bool {
    switch kind {
    case .whitespace, .indent, .dedent, .blank: true
    default: false
    }
  }

  private func words(ofComment token: Int) -> String {
    trimmed(tree.string(tree.bytes(ofToken: token).dropFirst(3)))
  }
}
