/// A statement, with everything that only layout needed left behind.
///
/// What it holds stands in the lists of the analysis, inner statements before outer ones.
enum Statement: Sendable {
  /// The place of the line in the list of all lines.
  case line(Int)
  case options(Stretch<Choice>, Place)
  case lineGroup(Stretch<Choice>)
  /// Clauses in order; the condition of `else` is nil.
  case branch(Stretch<Branch>)
  case once(OnceStatement)
  case set(SetStatement)
  /// The place of the declaration in the list of all declarations.
  case declare(Int)
  case enumeration
  case call(ExpressionRange, Place)
  case jump(JumpStatement)
  case returning(Place)
  case command(CommandStatement)
  case block(Block)
}

/// Statements that run one after the other.
typealias Block = Stretch<Statement>

/// An option or an item: its line and what follows when it is picked.
struct Choice: Sendable {
  /// The place of the line in the list of all lines.
  var line: Int
  var block: Block
}

/// One clause of an `if`.
struct Branch: Sendable {
  var condition: ExpressionRange?
  var body: Block
}

/// A `once` block, and what runs instead when it was seen.
struct OnceStatement: Sendable {
  var condition: ExpressionRange?
  var body: Block
  var otherwise: Block
  var place: Place
}

/// A `set`, plain or with an operator.
struct SetStatement: Sendable {
  var variable: Symbol
  /// The operator of `+=` and its like; nil for `=`.
  var operation: Term.Kind?
  var value: ExpressionRange
  /// The whole statement.
  var place: Place
  var variablePlace: Place
}

/// A jump or a detour.
struct JumpStatement: Sendable {
  enum Target: Sendable {
    case name(Symbol, Place)
    case expression(ExpressionRange)
  }

  var target: Target
  var isDetour: Bool
  var place: Place
}

/// A command of the host's.
struct CommandStatement: Sendable {
  /// With `{0}` … for its expressions.
  var text: Stretch<UInt8>
  var placeholders: Stretch<ExpressionRange>
  var place: Place
}

/// What a line, option, item or `when` header asks before it is shown or picked.
struct Condition: Sendable {
  var isOnce = false
  var expression: ExpressionRange?

  var isPresent: Bool { isOnce || expression != nil }
}
