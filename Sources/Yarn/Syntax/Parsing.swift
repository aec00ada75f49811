/// A tree and what there is to say about the form of its text.
package struct ParsedScript: Sendable {
  package let tree: SyntaxTree
  package let diagnostics: [Diagnostic]
  /// Units: bytes. Empty lines that close an option's block while the text below is as deep as it.
  package let closingBlanks: [Int]
}

extension SyntaxTree {
  /// Reads a script. Never fails: any bytes give a tree whose text they are.
  ///
  /// Cost: linear in the number of bytes.
  package static func parse(_ bytes: [UInt8], file: String) -> ParsedScript {
    var lexer = Lexer(bytes)
    if bytes.count > SyntaxLimits.fileLength {
      lexer.take(.stray, bytes.count)
    } else {
      lexer.lexFile()
    }
    return parse(lexer, file: file) { $0.parseFile() }
  }

  /// Reads a text that is one expression.
  static func parseExpression(_ bytes: [UInt8], file: String) -> ParsedScript {
    var lexer = Lexer(bytes)
    lexer.lexExpression()
    return parse(lexer, file: file) { $0.parseExpressionFile() }
  }

  /// Reads a text with expressions in braces.
  static func parseTemplate(_ bytes: [UInt8], file: String) -> ParsedScript {
    var lexer = Lexer(bytes)
    lexer.lexTemplate()
    return parse(lexer, file: file) { $0.parseTemplateFile() }
  }

  private static func parse(
    _ lexer: consuming Lexer, file: String, with read: (inout Parser) -> Void
  ) -> ParsedScript {
    var lexer = lexer
    lexer.emit(.endOfFile, from: lexer.bytes.count)
    var parser = Parser(lexer, file: file)
    read(&parser)
    let tree = SyntaxTree(
      bytes: lexer.bytes, tokens: lexer.tokens, elements: parser.tree.elementsInOpeningOrder(),
      lineStarts: lexer.lineStarts)
    return ParsedScript(
      tree: tree, diagnostics: parser.diagnostics,
      closingBlanks: lexer.indentation.closingBlanks)
  }
}

extension Parser {
  mutating func parseExpressionFile() {
    let start = mark()
    parseExpression()
    if kind != .endOfFile {
      report(.unexpected(found ?? ""))
      let rest = mark()
      while kind != .endOfFile { advance() }
      close(rest, .unexpected)
    }
    close(start, .file)
  }

  mutating func parseTemplateFile() {
    let start = mark()
    var placeholders = 0
    while kind != .endOfFile {
      switch kind {
      case .text, .escape: advance()
      case .braceOpen:
        isRecovering = false
        placeholders += 1
        if placeholders == SyntaxLimits.placeholders + 1 { report(.tooManyPlaceholders) }
        parsePlaceholder()
      default:
        report(.unexpected(found ?? ""))
        advance()
      }
    }
    close(start, .text)
  }
}
