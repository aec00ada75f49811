/// How much the parser accepts before it answers with a diagnostic instead of a tree of everything.
///
/// Why: a script is input. Whoever sends a hundred thousand parentheses gets a message, and the
/// program keeps its stack.
package enum SyntaxLimits {
  /// How deep blocks, parentheses and calls may nest, together.
  package static let depth = 200
  /// Units: bytes. A longer file is kept as one unread piece.
  package static let fileLength = 256 * 1024 * 1024
  /// How many inline expressions one line, option or command may hold.
  package static let placeholders = 1_000
}
