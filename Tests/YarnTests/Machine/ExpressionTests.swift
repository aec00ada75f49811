import Testing

@testable import Yarn

struct `An expression on its own` {
  private func expression(_ build: (inout ProgramBuilder) -> Void) -> Yarn.Expression {
    var builder = ProgramBuilder()
    build(&builder)
    return Expression(builder.expression())
  }

  /// `round($n / 2) + f("x")`
  private var sample: Yarn.Expression {
    expression {
      $0.push(variable: $0.variable("$n", type: .number, initial: .number(0)))
      $0.push(.number(2))
      $0.emit(.divide)
      $0.call("round", argumentCount: 1)
      $0.push(.string("x"))
      $0.call("f", argumentCount: 1)
      $0.emit(.addNumbers)
    }
  }

  @Test func `asks for its variables and functions`() throws {
    let value = try sample.evaluate(
      variable: { $0 == "$n" ? .number(7) : nil },
      function: { name, arguments in
        #expect(name == "f" && arguments == [.string("x")])
        return .number(10)
      })
    #expect(value == .number(14))
  }

  @Test func `says what is missing`() {
    #expect(throws: MachineError.unknownVariable("$n")) {
      try sample.evaluate(variable: { _ in nil }, function: { _, _ in .number(0) })
    }
    #expect(throws: MachineError.unknownFunction("f")) {
      try sample.evaluate(
        variable: { _ in .number(1) },
        function: { name, _ in throw MachineError.unknownFunction(name) })
    }
  }

  @Test func `leaves to the caller what only a conversation knows`() throws {
    let visited = expression {
      $0.push(.string("Start"))
      $0.call("visited", argumentCount: 1)
    }
    let value = try visited.evaluate(
      variable: { _ in nil }, function: { name, _ in .bool(name == "visited") })
    #expect(value == .bool(true))
  }

  @Test func `composes a text`() throws {
    let template = Template([.words("n is "), .value(sample.code), .words("!")])
    let text = try template.compose(
      variable: { _ in .number(1) }, function: { _, _ in .number(0.5) })
    #expect(text == "n is 0.5!")
  }
}
