/// Reads the runs and steps of a plan.
struct TestPlanParser {
  private var lexer: TestPlanLexer
  private var ahead: (token: TestPlanLexer.Token, line: Int)?

  init(_ text: String) { lexer = TestPlanLexer(text) }

  mutating func plan() throws(TestPlanError) -> [[TestPlan.Step]] {
    ahead = try lexer.next()
    var runs: [[TestPlan.Step]] = []
    repeat { runs.append(try run()) } while try take(.separator)
    if let ahead { throw TestPlanError(line: ahead.line, reason: "a step is expected") }
    return runs
  }

  private mutating func run() throws(TestPlanError) -> [TestPlan.Step] {
    var steps: [TestPlan.Step] = []
    while let (token, line) = ahead, let action = try action(token) {
      steps.append(TestPlan.Step(action: action, line: line))
    }
    guard !steps.isEmpty else { throw error("a run needs at least one step") }
    return steps
  }

  /// The step that begins with this token, or nil when none does.
  private mutating func action(
    _ token: TestPlanLexer.Token
  ) throws(TestPlanError) -> TestPlan.Action? {
    switch token {
    case .word("stop"):
      try advance()
      return .stop
    case .key(let key):
      try advance()
      return try step(key)
    default: return nil
    }
  }

  private mutating func step(_ key: String) throws(TestPlanError) -> TestPlan.Action {
    switch key {
    case "line":
      if try take(.any) { return .line(nil) }
      return .line(try expectText())
    case "option":
      let text = try expectText()
      return .option(text, isAvailable: try !take(.disabled))
    case "command": return .command(try expectText())
    case "select":
      guard case .number(let number)? = ahead?.token else { throw error("a number is expected") }
      try advance()
      return .select(number)
    case "node": return .node(try expectName())
    case "saliency":
      let line = ahead?.line ?? lexer.line
      switch try expectName() {
      case "first": return .saliency(.first)
      case "best": return .saliency(.best)
      case "best_least_recently_seen": return .saliency(.bestLeastRecentlySeen)
      default:
        throw TestPlanError(
          line: line,
          reason: "saliency is `first`, `best` or `best_least_recently_seen`")
      }
    default: return try expectSet()
    }
  }

  private mutating func expectSet() throws(TestPlanError) -> TestPlan.Action {
    guard case .variable(let name)? = ahead?.token else { throw error("a variable is expected") }
    try advance()
    guard try take(.equals) else { throw error("`=` is expected") }
    let value: Value
    switch ahead?.token {
    case .number(let number): value = .number(Float(number))
    case .word("true"): value = .bool(true)
    case .word("false"): value = .bool(false)
    default: throw error("a number, `true` or `false` is expected")
    }
    try advance()
    return .set(name, value)
  }

  private mutating func expectText() throws(TestPlanError) -> String {
    guard case .text(let text)? = ahead?.token else {
      throw error("a text in back-quotes is expected")
    }
    try advance()
    return text
  }

  private mutating func expectName() throws(TestPlanError) -> String {
    guard case .word(let name)? = ahead?.token, !["stop", "true", "false"].contains(name),
      name.utf8.first.map({ !(0x30...0x39).contains($0) }) ?? false
    else { throw error("a name is expected") }
    try advance()
    return name
  }

  private mutating func take(_ token: TestPlanLexer.Token) throws(TestPlanError) -> Bool {
    guard ahead?.token == token else { return false }
    try advance()
    return true
  }

  private mutating func advance() throws(TestPlanError) { ahead = try lexer.next() }

  private func error(_ reason: String) -> TestPlanError {
    TestPlanError(line: ahead?.line ?? lexer.line, reason: reason)
  }
}
