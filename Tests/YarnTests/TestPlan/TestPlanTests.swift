import Testing

@testable import Yarn

struct `A test plan` {
  @Test func `is read`() throws {
    let plan = try TestPlan(
      """
      # comment
      line: `een` # a tag or a comment
      line: * option:`A`[disabled] option: `B # b`
      select: 2 command: `doe iets` set: $x = true set: $y=3
      saliency: first node: Eind stop
      ---
      stop
      """)
    #expect(
      plan.runs.map { $0.map(\.action) } == [
        [
          .line("een"), .line(nil), .option("A", isAvailable: false),
          .option("B # b", isAvailable: true), .select(2), .command("doe iets"),
          .set("$x", .bool(true)), .set("$y", .number(3)), .saliency(.first), .node("Eind"), .stop,
        ], [.stop],
      ])
    #expect(plan.runs[0].map(\.line) == [2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5])
  }

  @Test(arguments: [
    ("", 1), ("line: een", 1), ("line: `een", 1), ("stop\n---\n", 3), ("stop\n\nselect: -1", 3),
    ("set: x = 1", 1), ("set: $x = `a`", 1), ("saliency: beste", 1), ("option: *", 1),
    ("line `a`", 1),
    ("stop stop!", 1), ("node: 1a", 1), ("stop\r\nselect: `a`", 2),
    ("select: 99999999999999999999", 1),
  ])
  func `with another language is refused, with its line`(text: String, line: Int) {
    let error = #expect(throws: TestPlanError.self) { try TestPlan(text) }
    #expect(error?.line == line)
  }

  private let sample = program {
    let slot = $0.variable("$n", type: .number, initial: .number(1))
    $0.node("Start") {
      let (first, end) = ($0.label(), $0.label())
      $0.push(variable: slot)
      $0.say("n {0}", substitutions: 1)
      $0.option("A", block: first)
      $0.push(.bool(false))
      $0.option("B", block: end, hasCondition: true)
      $0.showOptions()
      $0.jump(to: end)
      $0.place(first)
      $0.runCommand("doe a", substitutions: 0)
      $0.place(end)
    }
  }

  @Test(arguments: [
    "line: `n 1` option: `A` option: `B` [disabled] select: 1 command: `doe a` stop",
    "line: * option: `A` option: `B` [disabled] select: 2 stop",
    "set: $n = 5 line: `n 5`\n---\nline: `n 5`", "line: *",
  ])
  func `that holds has no difference`(plan: String) throws {
    #expect(try TestPlan(plan).play(sample) == nil)
  }

  @Test(arguments: [
    ("line: `n 2`", "line `n 2`", "line `n 1`"),
    ("stop", "the end of the dialogue", "line `n 1`"),
    ("line: * line: *", "any line", "options: `A`, `B` [disabled]"),
    ("line: * option: `A` select: 1", "options: `A`", "options: `A`, `B` [disabled]"),
    (
      "line: * option: `A` option: `B` select: 1", "options: `A`, `B`",
      "options: `A`, `B` [disabled]"
    ),
    (
      "line: * option: `A` option: `B` [disabled] select: 0", "a choice of option 0",
      "options 1 to 2"
    ),
    ("set: $weg = 1", "a variable $weg", "no variable of this name"),
    ("node: Weg", "a node Weg", "there is no node `Weg`"),
    (
      "line: * option: `A` option: `B` [disabled] select: 2 command: `x`", "command `x`",
      "the end of the dialogue"
    ),
  ])
  func `shows the first difference`(plan: String, expected: String, found: String) throws {
    let difference = try #require(try TestPlan(plan).play(sample))
    #expect(difference.expected == expected)
    #expect(difference.found == found)
    #expect(difference.run == 1 && difference.line == 1)
  }

  @Test func `is not played without a node Start`() throws {
    let other = program { $0.node("Anders") { $0.say("x") } }
    #expect(try TestPlan("line: `y`").play(other) == nil)
  }

  @Test func `fails when a script's assertion does`() throws {
    let asserting = program {
      $0.node("Start") {
        $0.push(.bool(false))
        $0.call("assert", argumentCount: 1)
        $0.emit(.pop)
      }
    }
    let difference = try #require(try TestPlan("stop").play(asserting))
    #expect(difference.found == "an error: `assert` failed: the assertion does not hold")
  }
}
