import Testing

@testable import Yarn

struct `The functions of the language` {
  private func call(_ name: String, _ arguments: [Value]) throws -> Value {
    let index = try #require(BuiltInFunction.index(of: name))
    var stack = arguments
    try BuiltInFunction.table[Int(index)].apply(to: &stack)
    #expect(stack.count == 1)
    return stack[0]
  }

  @Test(
    arguments: [
      ("min", [1, 2], 1), ("max", [1, 2], 2), ("round", [2.5], 2), ("round", [3.5], 4),
      ("round", [-2.5], -2), ("round_places", [2.345, 1], 2.3), ("round_places", [0.125, 2], 0.12),
      ("round_places", [2.5, 0], 2), ("round_places", [1.5, 99], 1.5), ("floor", [-2.1], -3),
      ("ceil", [-2.9], -2), ("int", [-2.9], -2), ("int", [2.9], 2), ("decimal", [2.25], 0.25),
      ("decimal", [-2.25], -0.25), ("inc", [1], 2), ("inc", [1.5], 2), ("inc", [-1.5], -1),
      ("dec", [1], 0), ("dec", [1.5], 1), ("dec", [-1.5], -2),
    ] as [(String, [Float], Float)])
  func `on numbers`(name: String, arguments: [Float], result: Float) throws {
    #expect(try call(name, arguments.map(Value.number)) == .number(result))
  }

  @Test(arguments: [
    ("string", Value.number(0.5), Value.string("0.5")), ("string", .bool(true), .string("True")),
    ("number", .string(" -1.5 "), .number(-1.5)), ("number", .bool(true), .number(1)),
    ("bool", .string(" TRUE "), .bool(true)), ("bool", .number(0), .bool(false)),
    ("bool", .number(-2), .bool(true)), ("format_invariant", .number(2.5), .string("2.5")),
  ])
  func `convert`(name: String, argument: Value, result: Value) throws {
    #expect(try call(name, [argument]) == result)
  }

  @Test(
    arguments: [
      (5.7, 3, 0), (2.5, 2, 0), (-7, 3, -1), (7, -3, 1), (3.5, 3, 1), (-4, 2, 0),
    ] as [(Float, Float, Float)])
  func `divide with a remainder after rounding`(left: Float, right: Float, rest: Float) {
    #expect(Arithmetic.remainder(left, right) == rest)
  }

  @Test func `have as many parameters as they take`() {
    for function in BuiltInFunction.table {
      switch function.body {
      case .number, .value: #expect(function.parameters.count == 1)
      case .numbers, .values: #expect(function.parameters.count == 2)
      case .machine: continue
      }
    }
  }

  private func throwing(_ name: String, _ arguments: [Float], count: Int) throws -> Set<Float> {
    let program = program {
      let slot = $0.variable("$x", type: .number, initial: .number(0))
      $0.node("Start") { builder in
        for argument in arguments { builder.push(.number(argument)) }
        builder.call(name, argumentCount: arguments.count)
        builder.store(slot)
      }
    }
    var machine = Machine(program, seed: 11)
    var seen: Set<Float> = []
    for _ in 0..<count {
      try machine.start()
      _ = try machine.deliveries()
      if case .number(let number)? = machine.variables["$x"] { seen.insert(number) }
    }
    return seen
  }

  @Test func `throw dice and numbers`() throws {
    #expect(try throwing("dice", [6], count: 200) == [1, 2, 3, 4, 5, 6])
    #expect(try throwing("random_range", [-1, 2], count: 200) == [-1, 0, 1, 2])
    #expect(try throwing("random_range_float", [0.5, 2.5], count: 200) == [0.5, 1.5, 2.5])
    let fractions = try throwing("random", [], count: 200)
    #expect(fractions.count > 190 && fractions.allSatisfy { (0..<1).contains($0) })
    for (name, arguments) in [
      ("dice", [0]), ("dice", [.nan]), ("random_range", [2, 1]), ("random_range", [0, .infinity]),
    ] as [(String, [Float])] {
      #expect(throws: MachineError.self) { try throwing(name, arguments, count: 1) }
    }
  }
}
