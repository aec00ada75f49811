import Yarn

/// Finds the names in a conversation: nodes, fields, functions, sources.
struct YarnNames {
  let expressions: ExpressionNames

  func occurrences(in document: SourceDocument) -> [Occurrence] {
    let tree = SyntaxTree.parse(document.bytes, file: "").tree
    var found: [Occurrence] = []
    var expression: [ExpressionToken] = []
    var before: TokenKind?
    for index in tree.tokens.indices.dropLast() {
      let kind = tree.tokens[index].kind
      let bytes = tree.bytes(ofToken: index)
      if kind == .whitespace { continue }
      if let token = Self.expressionToken(kind, bytes, tree) {
        expression.append(token)
      } else {
        found += expressions.occurrences(in: expression)
        expression = []
      }
      switch kind {
      case .identifier where before == .jumpKeyword || before == .detourKeyword:
        found.append(
          Occurrence(symbol: Symbol(kind: .knoop, name: tree.string(bytes)), bytes: bytes))
      case .identifier where before == .titleKey:
        found.append(
          Occurrence(
            symbol: Symbol(kind: .knoop, name: tree.string(bytes)), bytes: bytes,
            isDefinition: true))
      case .commandText:
        found += expressions.occurrences(
          in: ExpressionToken.tokens(in: tree.bytes, bytes).filter { $0.kind == .variable })
      case .hashtag: found += source(document, bytes)
      default: break
      }
      // The name of a node stands behind `title` and a colon.
      if kind != .colon { before = kind }
    }
    return found + expressions.occurrences(in: expression)
  }

  private static func expressionToken(
    _ kind: TokenKind, _ bytes: Range<Int>, _ tree: SyntaxTree
  ) -> ExpressionToken? {
    let found: ExpressionToken.Kind
    var stretch = bytes
    switch kind {
    case .variable:
      found = .variable
      stretch = bytes.dropFirst()
    case .identifier: found = .identifier
    case .string:
      found = .string
      stretch = bytes.dropFirst().dropLast()
    case .parenthesisOpen: found = .open
    case .parenthesisClose: found = .close
    case .comma: found = .comma
    case .dot: found = .dot
    case .number, .trueLiteral, .falseLiteral, .less, .lessOrEqual, .greater, .greaterOrEqual,
      .equal, .notEqual, .and, .or, .xor, .not, .plus, .minus, .times, .divide, .remainder,
      .assign:
      found = .other
    default: return nil
    }
    return ExpressionToken(kind: found, text: tree.string(stretch), bytes: stretch)
  }

  private func source(_ document: SourceDocument, _ bytes: Range<Int>) -> [Occurrence] {
    let text = document.text(bytes)
    guard let colon = text.firstRange(of: "bron:") else { return [] }
    let id = text[colon.upperBound...].prefix { !$0.isWhitespace }
    let start = bytes.lowerBound + text[..<colon.upperBound].utf8.count
    return [
      Occurrence(
        symbol: Symbol(kind: .bron, name: String(id)), bytes: start..<start + id.utf8.count)
    ]
  }
}
