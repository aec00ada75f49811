/// The kinds of token that the lexer makes.
///
/// Invariant: the tokens of a file stand side by side and cover every byte of it; only
/// `indent`, `dedent` and `blank` are empty.
package enum TokenKind: UInt8, Sendable {
  // What the parser steps over.
  case whitespace, newline, comment, documentation

  // Outside bodies.
  case fileTag, headerKey, titleKey, whenKey, colon, headerValue, bodyStart

  // In bodies.
  case bodyEnd, optionArrow, itemArrow, text, escape, keptEscape, unknownEscape, hashtag
  case commandStart, commandEnd, commandText, braceOpen, braceClose
  /// The end of a line that the grammar wants to see: of text, of a header, of an open command.
  case lineEnd
  /// Made by the indentation rules; empty.
  case indent, dedent, blank

  // Words that begin a command.
  case ifKeyword, elseifKeyword, elseKeyword, endifKeyword, setKeyword, callKeyword
  case declareKeyword, jumpKeyword, detourKeyword, returnKeyword, enumKeyword, caseKeyword
  case endenumKeyword, onceKeyword, endonceKeyword, localKeyword
  /// Only as the value of a `when` header.
  case alwaysKeyword

  // In expressions.
  case number, string, brokenString, trueLiteral, falseLiteral, nullLiteral
  case variable, identifier
  case assign, addAssign, subtractAssign, multiplyAssign, divideAssign, remainderAssign
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  case and, or, xor, not, plus, minus, times, divide, remainder
  case parenthesisOpen, parenthesisClose, comma, dot, asKeyword

  /// Bytes that mean nothing where they stand.
  case stray
  /// After the last token; never in the tree.
  case endOfFile

  /// Whether the parser steps over this kind.
  package var isTrivia: Bool { rawValue <= TokenKind.documentation.rawValue }
}

/// A stretch of a file: what it is, and where it starts. It ends where the next one starts.
package struct Token: Hashable, Sendable {
  package var kind: TokenKind
  /// Units: bytes from the start of the file.
  package var start: UInt32
}
