/// Lays a script out in one way, without changing what it means.
///
/// Only spaces and line ends change, and no line is added or removed: names of `once` blocks and
/// of group members depend on line numbers, so the program stays the same, number for number.
public enum ScriptFormatter {
  /// Returns the script laid out, or nil when its form has errors.
  ///
  /// Four spaces for each level; one space between parts; none at the end of a line. Comments
  /// stay. Formatting twice gives what formatting once gives.
  public static func format(_ text: String) -> String? {
    let parsed = SyntaxTree.parse(Array(text.utf8), file: "")
    guard !parsed.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var layout = Layout(parsed.tree)
    return String(decoding: layout.run(), as: UTF8.self)
  }
}

/// The levels of the tokens of a tree: how many blocks and clauses are around each.
struct Levels {
  private var changes: [Int32]

  init(_ tree: SyntaxTree) {
    changes = Array(repeating: 0, count: tree.tokens.count + 1)
    for element in tree.elements.indices {
      guard let range = Levels.inside(element, of: tree), !range.isEmpty else { continue }
      changes[range.lowerBound] += 1
      changes[range.upperBound] -= 1
    }
    for index in changes.indices.dropFirst() { changes[index] += changes[index - 1] }
  }

  subscript(_ token: Int) -> Int { Int(changes[token]) }

  /// The tokens that stand one level deeper than the element; nil when none do.
  private static func inside(_ element: Int, of tree: SyntaxTree) -> Range<Int>? {
    let range = tree.tokenRange(of: element)
    switch tree.elements[element].kind {
    case .block:
      let close = lastToken(.dedent, in: range, of: tree)
      return range.lowerBound..<(close ?? range.upperBound)
    case .ifClause, .elseifClause, .elseClause, .onceClause:
      guard let open = range.first(where: { tree.tokens[$0].kind == .commandEnd }) else {
        return nil
      }
      return open + 1..<max(open + 1, range.upperBound)
    case .enumeration:
      guard let open = range.first(where: { tree.tokens[$0].kind == .commandEnd }),
        let close = lastToken(.commandStart, in: range, of: tree)
      else { return nil }
      return open + 1..<max(open + 1, close)
    default: return nil
    }
  }

  private static func lastToken(
    _ kind: TokenKind, in range: Range<Int>, of tree: SyntaxTree
  ) -> Int? {
    range.last { tree.tokens[$0].kind == kind }
  }
}
