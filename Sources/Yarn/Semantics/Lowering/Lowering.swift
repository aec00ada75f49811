/// Turns the tree of one file into nodes, statements, lines and expressions.
///
/// Why apart from the tree: the tree keeps every space; the passes need meaning, in arrays they can
/// run through. After lowering the tree can go.
struct Lowering {
  let tree: SyntaxTree
  /// The place of the file in the list of files.
  let file: Int
  /// The place of the node that is read in the list of nodes.
  var node = 0

  /// Adds everything in the tree to the analysis.
  mutating func run(into analysis: inout Analysis) {
    guard !tree.elements.isEmpty else { return }
    for element in tree.children(of: 0) where kind(element) == .node {
      node = analysis.nodes.count
      lowerNode(element, into: &analysis)
    }
  }
}

// MARK: Looking

extension Lowering {
  func kind(_ element: Int) -> ElementKind { tree.elements[element].kind }

  func place(_ element: Int) -> Place { Place(file, tree.byteRange(of: element)) }

  func place(ofToken token: Int) -> Place { Place(file, tree.bytes(ofToken: token)) }

  func tokenKind(_ token: Int) -> TokenKind { tree.tokens[token].kind }

  /// The first token from here on that is not trivia.
  func significant(from token: Int) -> Int {
    var token = token
    while tree.tokens[token].kind.isTrivia { token += 1 }
    return token
  }

  /// The first token of a kind in an element, outside its children or in them.
  func token(_ kind: TokenKind, in element: Int) -> Int? {
    for token in tree.tokenRange(of: element) where tree.tokens[token].kind == kind {
      return token
    }
    return nil
  }

  func string(ofToken token: Int) -> String { tree.string(tree.bytes(ofToken: token)) }

  func symbol(ofToken token: Int, _ analysis: inout Analysis) -> Symbol {
    analysis.names.symbol(tree.bytes, tree.bytes(ofToken: token))
  }

  /// The first child of an element that is an expression.
  func expressionChild(of element: Int) -> Int? {
    for child in tree.children(of: element) where kind(child).isExpression { return child }
    return nil
  }
}

extension ElementKind {
  var isExpression: Bool {
    switch self {
    case .literal, .variable, .member, .functionCall, .parentheses, .unary, .binary,
      .unexpected:
      true
    default: false
    }
  }
}
