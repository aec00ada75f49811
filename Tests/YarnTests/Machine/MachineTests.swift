import Testing

@testable import Yarn

struct `A conversation` {
  @Test func `announces nodes, says lines and ends`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          $0.say("een"); $0.say("twee")
        }
      })
    try machine.start()
    #expect(try machine.deliveries() == ["> Start", "een", "twee", "< Start", "."])
    #expect(!machine.isRunning)
    #expect(throws: MachineError.notRunning) { try machine.next(BareHost()) }
  }

  @Test func `delivers options as one set and goes on behind the chosen block`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          let (first, second, end) = ($0.label(), $0.label(), $0.label())
          $0.option("A", block: first)
          $0.push(.bool(false))
          $0.push(.number(3))
          $0.option("B{0}", block: second, substitutions: 1, hasCondition: true)
          $0.showOptions()
          $0.say("geen")
          $0.jump(to: end)
          $0.place(first)
          $0.say("a")
          $0.jump(to: end)
          $0.place(second)
          $0.say("b")
          $0.place(end)
          $0.say("na")
        }
      })
    try machine.start()
    #expect(try machine.deliveries() == ["> Start", "? A | -B3"])
    #expect(machine.pendingOptions.map(\.isAvailable) == [true, false])
    #expect(throws: MachineError.choiceExpected) { try machine.next(BareHost()) }
    #expect(throws: MachineError.noSuchOption(2, count: 2)) { try machine.choose(2) }
    var other = machine
    var none = machine
    try machine.choose(0)
    #expect(throws: MachineError.noChoicePending) { try machine.choose(0) }
    #expect(try machine.deliveries() == ["a", "na", "< Start", "."])
    try other.choose(1)
    #expect(try other.deliveries() == ["b", "na", "< Start", "."])
    try none.choose(nil)
    #expect(try none.deliveries() == ["geen", "na", "< Start", "."])
  }

  @Test func `completes everything it leaves at a jump, the innermost first`() throws {
    var machine = Machine(
      program {
        $0.node("Start", isTracked: true) {
          $0.detour(toNode: "Om"); $0.say("nooit")
        }
        $0.node("Om", isTracked: true) { $0.jump(toNode: "Eind") }
        $0.node("Eind") {
          $0.push(.string("Start"))
          $0.call("visited_count", argumentCount: 1)
          $0.push(.string("Om"))
          $0.call("visited", argumentCount: 1)
          $0.say("{0} {1}", substitutions: 2)
        }
      })
    try machine.start()
    #expect(
      try machine.deliveries() == [
        "> Start", "> Om", "< Om", "< Start", "> Eind", "1 True", "< Eind", ".",
      ])
  }

  @Test func `comes back from a detour and announces the node again`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          $0.detour(toNode: "Om"); $0.say("terug")
        }
        $0.node("Om") {
          $0.say("om"); $0.emit(.endNode); $0.say("nooit")
        }
      })
    try machine.start()
    #expect(
      try machine.deliveries() == [
        "> Start", "> Om", "om", "< Om", "> Start", "terug", "< Start", ".",
      ])
  }

  @Test func `stops everywhere at once`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          $0.detour(toNode: "Om"); $0.say("nooit")
        }
        $0.node("Om") {
          $0.runCommand("stop", substitutions: 0); $0.say("nooit")
        }
      })
    try machine.start()
    #expect(try machine.deliveries() == ["> Start", "> Om", "< Om", "< Start", "."])
  }

  @Test func `fills commands once, whatever the values look like`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          $0.push(.number(3))
          $0.push(.string(""))
          $0.runCommand("{0}{1}", substitutions: 2)
          $0.push(.string("{1}"))
          $0.push(.string("x"))
          $0.runCommand("a {0} {1} ", substitutions: 2)
        }
      })
    try machine.start()
    #expect(try machine.deliveries() == ["> Start", "<<3>>", "<<a {1} x >>", "< Start", "."])
  }

  @Test func `names the speaker, also in front of values and accents`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          $0.push(.string("Zoë"))
          $0.say("{0}: Hé!", substitutions: 1)
          $0.say("Mo: [b]hoi[/b]")
          $0.say(": leeg")
          $0.push(.string("[b]x[/b]"))
          $0.say("niets {0}", substitutions: 1)
        }
      })
    try machine.start()
    var lines: [Line] = []
    while machine.isRunning {
      if case .line(let line) = try machine.next(BareHost()) { lines.append(line) }
    }
    #expect(lines.map(\.text) == ["Zoë: Hé!", "Mo: hoi", ": leeg", "niets x"])
    #expect(lines.map(\.character) == ["Zoë", "Mo", nil, nil])
    #expect(lines.map(\.spoken) == ["Hé!", "hoi", ": leeg", "niets x"])
    #expect(lines[0].attributes.map(\.length) == [5])
    #expect(lines[3].attributes == [MarkupAttribute(name: "b", position: 6, length: 1)])
  }

  @Test func `says the same in every way a line can be composed`() {
    for text in ["Mo:  hoi", ": x", "a\u{A0}b: c", "12:30 uur", "Zij: é", "geen naam"] {
      let markup = Markup.parse(text)
      var line = Line(id: "", text: text)
      line.splitName()
      #expect(line.text == markup.text)
      #expect(line.attributes == markup.attributes)
    }
  }
}

struct `A program` {
  @Test func `knows the lines of each node before they are said`() throws {
    let text = """
      title: Start
      ---
      een #line:1
      -> A #line:2
          twee #line:3
      => drie #line:4
      ===
      title: Eind
      ---
      vier #line:5
      ===
      """
    let program = try #require(compile([SourceText(name: "a.yarn", text: text)]).program)
    #expect(program.lineIDs(ofNode: "Start").sorted() == ["line:1", "line:2", "line:3", "line:4"])
    #expect(program.lineIDs(ofNode: "Eind") == ["line:5"])
    #expect(program.lineIDs(ofNode: "Weg").isEmpty)
  }
}

struct `A string` {
  @Test func `is equal only to the same letters in the same spelling`() throws {
    var machine = Machine(
      program {
        $0.node("Start") {
          for (left, right) in [("\u{E9}", "e\u{301}"), ("a", "a"), ("a", "A")] {
            $0.push(.string(left))
            $0.push(.string(right))
            $0.emit(.equal)
          }
          $0.say("{0} {1} {2}", substitutions: 3)
        }
      })
    try machine.start()
    #expect(try machine.deliveries()[1] == "False True False")
  }
}

struct `A conversation that fails` {
  @Test func `names the node that does not exist and is over`() throws {
    var machine = Machine(program { $0.node("Start") { $0.jump(toNode: "Weg") } })
    try machine.start()
    _ = try machine.next(BareHost())
    #expect(throws: MachineError.unknownNode("Weg")) { try machine.next(BareHost()) }
    #expect(!machine.isRunning)
    #expect(throws: MachineError.unknownNode("Nergens")) { try machine.start(at: "Nergens") }
  }

  private struct Refusing: Host {
    struct Reason: Error {}
    func call(_ name: String, _ arguments: [Value]) throws -> Value? {
      if name == "stuk" { throw Reason() }
      return name == "tel" ? .number(Float(arguments.count)) : nil
    }
  }

  private func calling(_ name: String, _ arguments: Value...) -> Program {
    program {
      $0.node("Start") { builder in
        for argument in arguments { builder.push(argument) }
        builder.call(name, argumentCount: arguments.count)
        builder.say("{0}", substitutions: 1)
      }
    }
  }

  @Test(arguments: [
    ("weg", MachineError.unknownFunction("weg")),
    ("stuk", .functionFailed("stuk", reason: "Reason()")),
  ])
  func `says which function`(name: String, error: MachineError) throws {
    var machine = Machine(calling(name))
    try machine.start()
    #expect(throws: error) { try machine.deliveries(Refusing()) }
  }

  @Test func `hands the arguments to the host`() throws {
    var machine = Machine(calling("tel", .number(1), .string("a")))
    try machine.start()
    #expect(try machine.deliveries(Refusing())[1] == "2")
  }

  @Test(arguments: ["number", "bool"])
  func `keeps what a person typed out of the error`(name: String) throws {
    var machine = Machine(calling(name, .string("Zzkanarie")))
    try machine.start()
    let error = #expect(throws: MachineError.self) { try machine.deliveries() }
    #expect(error.map { !"\($0)".contains("Zzkanarie") } ?? false)
  }

  @Test func `stops at each limit, by name`() throws {
    let loop = program {
      $0.node("Start") {
        let top = $0.label()
        $0.place(top)
        $0.jump(to: top)
      }
      $0.node("Diep") { $0.detour(toNode: "Diep") }
      $0.node("Lang") {
        let slot = $0.variable("$s", type: .string, initial: .string("ab"))
        let top = $0.label()
        $0.place(top)
        $0.push(variable: slot)
        $0.push(variable: slot)
        $0.emit(.joinStrings)
        $0.store(slot)
        $0.jump(to: top)
      }
      let smart = $0.smartVariable("$slim", type: .number)
      $0.beginSmart(smart)
      $0.push(variable: smart)
      $0.endSmart()
      $0.node("Slim") {
        $0.push(variable: smart); $0.emit(.pop)
      }
    }
    for (node, name) in [
      ("Start", Limits.Name.steps), ("Diep", .detourDepth), ("Lang", .textLength),
      ("Slim", .smartVariableDepth),
    ] {
      var machine = Machine(loop)
      machine.limits.steps = 1_000
      machine.limits.detourDepth = 20
      machine.limits.textLength = 500
      try machine.start(at: node)
      let error = #expect(throws: MachineError.self) { try machine.deliveries() }
      guard case .limitPassed(name, _)? = error else {
        Issue.record("\(node): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `survives a host that stores other types`() throws {
    var machine = Machine(
      program {
        let slot = $0.variable("$n", type: .number, initial: .number(0))
        $0.node("Start", isTracked: true) {
          $0.push(variable: slot)
          $0.push(.number(1))
          $0.emit(.addNumbers)
          $0.emit(.pop)
        }
      })
    machine.variables["$n"] = .string("x")
    machine.variables["$Yarn.Internal.Visiting.Start"] = .bool(true)
    try machine.start()
    #expect(throws: MachineError.wrongType(expected: .number, found: .string)) {
      try machine.deliveries()
    }
  }
}
