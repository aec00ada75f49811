/// A `<<declare>>` as written.
struct VariableRecord: Sendable {
  var name: Symbol
  var namePlace: Place
  /// The whole statement.
  var place: Place
  var value: ExpressionRange
  /// Whether the value is a literal, a negative number or a member of an enum.
  var isConstant: Bool
  /// The name after `as`.
  var statedType: StatedType?
  /// The text of `///` comments, joined by spaces.
  var description: String?

  struct StatedType: Sendable {
    var name: Symbol
    var place: Place
  }
}

/// An `<<enum>>` as written.
struct EnumerationRecord: Sendable {
  var name: Symbol
  var namePlace: Place
  var cases: [Case]

  struct Case: Sendable {
    var name: Symbol
    var namePlace: Place
    var value: ExpressionRange?
  }
}

/// An enum the program knows, from a script or from the host.
struct EnumerationType: Sendable {
  let name: String
  let cases: [Case]
  /// `.number` or `.string`.
  let rawType: TypeID
  private let raws: [Symbol: Value]

  struct Case: Sendable {
    var name: Symbol
    var raw: Value
  }

  init(name: String, cases: [Case], rawType: TypeID) {
    self.name = name
    self.cases = cases
    self.rawType = rawType
    raws = Dictionary(cases.map { ($0.name, $0.raw) }) { first, _ in first }
  }

  func raw(of member: Symbol) -> Value? { raws[member] }
}

/// What is known of a variable.
struct VariableInfo: Sendable {
  var type: TypeID
  /// The place of its declaration in the list of all declarations.
  var declaration: Int?
  /// The value the host gives it.
  var hostInitial: Value?
  var isSmart = false
  /// Its first use other than its declaration.
  var firstUse: Place?
  var isUsedInSeveralFiles = false
  var isHost: Bool { hostInitial != nil }
  var isDeclared: Bool { declaration != nil || isHost }
}
