/// All expressions of a compilation, operands before their operators.
///
/// Why this shape: an expression is a stretch of one array in the order in which a stack machine
/// runs it. Passes read it from left to right with a stack of their own, so neither a deep nor a
/// long expression can exhaust the program's stack.
struct ExpressionPool: Sendable {
  private(set) var terms: [Term] = []
  /// The type of each term, once it is known.
  var types: [TypeID] = []

  var count: Int { terms.count }

  subscript(_ index: Int) -> Term { terms[index] }

  mutating func append(_ term: Term) {
    terms.append(term)
    types.append(.broken)
  }
}

/// One step of an expression.
struct Term: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// `a`: the bits of the float.
    case number
    /// `a`: the symbol of its value.
    case string
    /// `a`: 0 or 1.
    case bool
    /// `a`: the symbol of its name, with `$`.
    case variable
    /// `a`: the symbol of the type, or -1; `b`: that of the member.
    case member
    /// `a`: the symbol of its name, `b`: the number of arguments before it.
    case call
    case negate, not
    case add, subtract, multiply, divide, remainder
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case and, or, xor
    /// What the parser could not read; its type is not complained about.
    case broken
  }

  var kind: Kind
  var place: Place
  var a: Int32 = 0
  var b: Int32 = 0

  /// How many results of earlier terms it takes.
  var operandCount: Int {
    switch kind {
    case .number, .string, .bool, .variable, .member, .broken: 0
    case .call: Int(b)
    case .negate, .not: 1
    default: 2
    }
  }

  var symbol: Symbol { Symbol(index: a) }
}

/// An expression: its terms in the pool; the last one is the whole.
struct ExpressionRange: Hashable, Sendable {
  var first: Int32
  var end: Int32

  init(_ first: Int, _ end: Int) {
    self.first = Int32(truncatingIfNeeded: first)
    self.end = Int32(truncatingIfNeeded: end)
  }

  var root: Int { Int(end) - 1 }
  var indices: Range<Int> { Int(first)..<Int(end) }
}
