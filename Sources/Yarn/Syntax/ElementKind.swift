/// The kinds of element in a syntax tree.
package enum ElementKind: UInt8, Sendable, CaseIterable {
  case file, fileTags, node, titleHeader, whenHeader, header, body
  case line, text, condition, placeholder
  case optionGroup, option, lineGroup, item, block
  case ifStatement, ifClause, elseifClause, elseClause
  case onceStatement, onceClause
  case set, declare, call, jump, detour, returnStatement, command
  case enumeration, enumerationCase
  case literal, variable, member, functionCall, parentheses, unary, binary
  /// What the grammar has no place for.
  case unexpected
}
