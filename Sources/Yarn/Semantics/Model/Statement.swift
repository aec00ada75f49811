/// A statement, with everything that only layout needed left behind.
enum Statement: Sendable {
  /// The place of the line in the list of all lines.
  case line(Int)
  case options([Choice], Place)
  case lineGroup([Choice])
  /// Clauses in order; the condition of `else` is nil.
  case branch([Branch])
  case once(OnceStatement)
  case set(SetStatement)
  /// The place of the declaration in the list of all declarations.
  case declare(Int)
  case enumeration
  case call(ExpressionRange, Place)
  case jump(JumpStatement)
  case returning(Place)
  case command(CommandStatement)
  case block([Statement])
}

/// An option or an item: its line and what follows when it is picked.
struct Choice: Sendable {
  /// The place of the line in the list of all lines.
  var line: Int
  var block: [Statement]
}

/// One clause of an `if`.
struct Branch: Sendable {
  var condition: ExpressionRange?
  var body: [Statement]
}

/// A `once` block, and what runs instead when it was seen.
struct OnceStatement: Sendable {
  var condition: ExpressionRange?
  var body: [Statement]
  var otherwise: [Statement]
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
    case name(String, Place)
    case expression(ExpressionRange)
  }

  var target: Target
  var isDetour: Bool
  var place: Place
}

/// A command of the host's.
struct CommandStatement: Sendable {
  /// With `{0}` … for its expressions.
  var text: String
  var placeholders: [ExpressionRange]
  var place: Place
}

/// What a line, option, item or `when` header asks before it is shown or picked.
struct Condition: Sendable {
  var isOnce = false
  var expression: ExpressionRange?

  var isPresent: Bool { isOnce || expression != nil }
}

/// A line, an option or an item.
struct LineRecord: Sendable {
  /// With `{0}` … for its expressions, trimmed.
  var text: String
  var placeholders: [ExpressionRange]
  var condition: Condition
  var tags: [Hashtag]
  /// From the text to the last hashtag.
  var place: Place
  /// The place of its node in the list of all nodes.
  var node: Int
  /// Whether an option group follows directly.
  var isLast = false
  var id = ""
  var isImplicit = false
  /// The place of its entry in the string table.
  var entry = 0
  var shadowOf: String?
}

/// A hashtag of a line.
struct Hashtag: Sendable {
  /// Without `#`.
  var text: String
  var place: Place
}

extension Statement {
  /// The lists of statements inside this one, in order.
  var blocks: [[Statement]] {
    switch self {
    case .options(let choices, _), .lineGroup(let choices): choices.map(\.block)
    case .branch(let branches): branches.map(\.body)
    case .once(let once): [once.body, once.otherwise]
    case .block(let statements): [statements]
    default: []
    }
  }
}
