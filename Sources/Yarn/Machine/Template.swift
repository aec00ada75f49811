/// A text with `{expression}` in it, compiled on its own.
public struct Template: Hashable, Sendable, Codable {
  let pieces: [Piece]

  /// A part of the text.
  enum Piece: Hashable, Sendable, Codable {
    case words(String)
    case value(ExpressionCode)
  }

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The text with its values, written as a line would show them. See `Expression.evaluate`.
  public func compose(
    variable: (String) -> Value?, function: (String, [Value]) throws -> Value
  ) throws(MachineError) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .value(let code):
        text += try code.evaluate(variable: variable, function: function).text
      }
    }
    return text
  }
}
