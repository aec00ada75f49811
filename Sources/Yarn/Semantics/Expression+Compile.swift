extension Expression {
  /// What compiling an expression on its own gives.
  public typealias Compiled = (
    /// nil when there is an error.
    expression: Expression?, diagnostics: [Diagnostic],
    /// The function calls in it, in source order.
    calls: [CallSite],
    /// The names of the variables it reads, with `$`.
    variables: Set<String>
  )

  /// Compiles an expression that stands outside any script.
  ///
  /// It may name the variables, enums and functions of the library and of the language, and no
  /// others. `expecting` is the type its value must have; nil takes any. Places in diagnostics
  /// count from the start of `text`.
  public static func compile(
    _ text: String, file: String, expecting: ValueType?, library: Library
  ) -> Compiled {
    let parsed = SyntaxTree.parseExpression(Array(text.utf8), file: file)
    var piece = LonePiece(parsed, file: file, library: library)
    let root = parsed.tree.children(of: 0).first { parsed.tree.elements[$0].kind.isExpression }
    let range = root.map { piece.read($0, expecting: expecting) }
    let code = range.flatMap { piece.code($0) }
    return (code.map { Expression($0) }, piece.diagnostics, piece.calls, piece.variables)
  }
}

extension Template {
  /// What compiling a text with expressions on its own gives.
  public typealias Compiled = (
    /// nil when there is an error.
    template: Template?, diagnostics: [Diagnostic],
    /// The function calls in it, in source order.
    calls: [CallSite],
    /// The names of the variables it reads, with `$`.
    variables: Set<String>
  )

  /// Compiles a text with `{expression}` in it that stands outside any script.
  ///
  /// `\{`, `\}` and `\\` are the signs themselves; everything else is text as it stands. The rest
  /// is as for an expression on its own.
  public static func compile(_ text: String, file: String, library: Library) -> Compiled {
    let parsed = SyntaxTree.parseTemplate(Array(text.utf8), file: file)
    var piece = LonePiece(parsed, file: file, library: library)
    let pieces = piece.readTemplate()
    return (
      pieces.map { Template($0) }, piece.diagnostics, piece.calls, piece.variables
    )
  }
}

/// An expression, or a text with expressions, that stands outside any script.
private struct LonePiece {
  private let lowering: Lowering
  private var inference: Inference
  private let parsed: ParsedScript

  init(_ parsed: ParsedScript, file: String, library: Library) {
    self.parsed = parsed
    var analysis = Analysis(fileNames: [file], library: library, options: CompileOptions())
    analysis.files = [parsed.tree.bytes]
    analysis.lineStarts = [parsed.tree.lineStarts]
    analysis.diagnostics = parsed.diagnostics
    if !parsed.diagnostics.isEmpty { analysis.brokenFiles.insert(0) }
    EnumerationPass.run(&analysis)
    DeclarationPass.run(&analysis)
    lowering = Lowering(tree: parsed.tree, file: 0)
    inference = Inference(analysis: analysis)
    inference.prepareLone()
  }

  /// Reads and checks one expression.
  mutating func read(_ element: Int, expecting: ValueType?) -> ExpressionRange {
    let range = lowering.lowerExpression(element, into: &inference.analysis)
    inference.inferLone(range, expecting: expecting)
    return range
  }

  /// Reads all pieces of a template; nil when there is an error.
  mutating func readTemplate() -> [Template.Piece]? {
    let tree = parsed.tree
    var parts: [(words: String, value: ExpressionRange?)] = []
    var words = ""
    var children = tree.children(of: 0).filter { tree.elements[$0].kind == .placeholder }[...]
    var token = 0
    while token < tree.tokens.count - 1 {
      if let child = children.first, tree.tokenRange(of: child).lowerBound == token {
        children.removeFirst()
        let root = tree.children(of: child).first { tree.elements[$0].kind.isExpression }
        parts.append((words, root.map { read($0, expecting: nil) }))
        words = ""
        token = tree.tokenRange(of: child).upperBound
        continue
      }
      let text = tree.string(tree.bytes(ofToken: token))
      words += tree.tokens[token].kind == .escape ? String(text.dropFirst()) : text
      token += 1
    }
    inference.settle()
    guard !hasErrors else { return nil }
    var pieces: [Template.Piece] = []
    for part in parts {
      if !part.words.isEmpty { pieces.append(.words(part.words)) }
      if let value = part.value { pieces.append(.value(Generator.code(value, inference.analysis))) }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  /// The code of an expression; nil when there is an error.
  mutating func code(_ range: ExpressionRange) -> ExpressionCode? {
    inference.settle()
    return hasErrors ? nil : Generator.code(range, inference.analysis)
  }

  private var hasErrors: Bool {
    inference.analysis.diagnostics.contains { $0.severity == .error }
  }

  var diagnostics: [Diagnostic] {
    var analysis = inference.analysis
    analysis.settleDiagnostics()
    return analysis.diagnostics
  }

  var calls: [CallSite] { inference.analysis.callSites }

  var variables: Set<String> {
    let analysis = inference.analysis
    return Set(
      analysis.expressions.terms.filter { $0.kind == .variable }.map { analysis.names[$0.symbol] })
  }
}
