import Testing

@testable import Yarn

struct `A saved conversation` {
  /// Detours, options with values, variables, chance: whatever a state can hold.
  private let rich = program {
    let count = $0.variable("$n", type: .number, initial: .number(0))
    $0.node("Start", isTracked: true) {
      let (top, first, second) = ($0.label(), $0.label(), $0.label())
      $0.place(top)
      $0.push(variable: count)
      $0.push(.number(1))
      $0.emit(.addNumbers)
      $0.store(count)
      $0.push(.number(6))
      $0.call("dice", argumentCount: 1)
      $0.say("Mo: worp {0}", substitutions: 1)
      $0.detour(toNode: "Om")
      $0.push(variable: count)
      $0.option("nog [b]{0}[/b]", block: top, substitutions: 1)
      $0.push(variable: count)
      $0.push(.number(2))
      $0.emit(.greater)
      $0.option("klaar", block: first, hasCondition: true)
      $0.showOptions()
      $0.jump(to: second)
      $0.place(first)
      $0.runCommand("klaar", substitutions: 0)
      $0.jump(toNode: "Eind")
      $0.place(second)
    }
    $0.node("Om") { $0.say("om") }
    $0.node("Eind") { $0.say("eind") }
  }

  @Test func `goes on as if it had never been away, after every step`() throws {
    var machine = Machine(rich, seed: 7)
    machine.locale = "nl"
    machine.limits.steps = 5_000
    try machine.start()
    var restored = machine
    var steps = 0
    while machine.isRunning {
      steps += 1
      if machine.pendingOptions.isEmpty {
        #expect(try machine.next(BareHost()) == restored.next(BareHost()))
      } else {
        let choice = machine.pendingOptions[1].isAvailable ? 1 : 0
        try machine.choose(choice)
        try restored.choose(choice)
      }
      restored = try Machine(rich, restoring: machine.saved())
      #expect(restored == machine)
      #expect(restored.hashValue == machine.hashValue)
      #expect(restored.saved() == machine.saved())
    }
    #expect(steps > 20)
  }

  @Test func `belongs to its program`() throws {
    let other = program { $0.node("Start") { $0.say("anders") } }
    let bytes = Machine(rich).saved()
    #expect(throws: MachineError.otherProgram) { try Machine(other, restoring: bytes) }
    #expect(throws: Never.self) { try Machine(rich, restoring: bytes) }
  }

  @Test func `goes on in another language`() throws {
    let translated = rich.translated(["line:om": "around"])
    var machine = try Machine(
      translated,
      restoring: { () throws -> [UInt8] in
        var machine = Machine(rich)
        try machine.start()
        return machine.saved()
      }())
    #expect(try machine.deliveries().contains("around"))
  }

  @Test func `that is damaged is refused, never believed`() throws {
    var machine = Machine(rich, seed: 3)
    try machine.start()
    _ = try machine.deliveries()
    let bytes = machine.saved()
    for length in 0..<bytes.count {
      #expect(throws: MachineError.self) {
        try Machine(rich, restoring: Array(bytes[..<length]))
      }
    }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x81
      // Some bytes are text or values and may be anything; running on must not crash.
      guard var restored = try? Machine(rich, restoring: damaged) else { continue }
      restored.limits.steps = 1_000
      if !restored.pendingOptions.isEmpty { try restored.choose(0) }
      _ = try? restored.deliveries(limit: 50)
    }
  }

  @Test func `steps back by keeping copies`() throws {
    var machine = Machine(rich, seed: 1)
    try machine.start()
    var past: [(Machine, Event)] = []
    for _ in 0..<6 {
      let before = machine
      past.append((before, try machine.next(BareHost())))
    }
    for (copy, event) in past.reversed() {
      var again = copy
      #expect(try again.next(BareHost()) == event)
    }
  }
}

struct `A program as bytes` {
  private let sample = program {
    let count = $0.variable("$n", type: .enumeration("Fase"), initial: .number(2))
    let smart = $0.smartVariable("$slim", type: .bool)
    $0.beginNode(
      "Start", headers: [("tags", "a b"), ("Kleur", "rood")], file: "a.yarn", isTracked: true)
    $0.push(variable: count)
    $0.push(variable: smart)
    $0.say("Een {0} {1} é", substitutions: 2)
    $0.runCommand("doe {0} x", substitutions: 0)
    $0.jump(toNode: "Weg")
    $0.endNode()
    $0.beginSmart(smart)
    $0.push(variable: count)
    $0.push(.number(1))
    $0.emit(.greater)
    $0.endSmart()
    $0.beginHub("Groep", isTracked: true)
    $0.push(.bool(true))
    $0.addMember(.init(name: "Groep.a", score: 2, once: nil))
    $0.endHub()
    $0.beginNode("Groep.a", kind: .member)
    $0.endNode()
  }

  @Test func `is the same program`() throws {
    let read = try Program(bytes: sample.bytes)
    #expect(read == sample)
    #expect(read.bytes == sample.bytes)
    #expect(read.fingerprint == sample.fingerprint)
    #expect(read.header("kleur", ofNode: "Start") == "rood")
    var machine = Machine(read)
    try machine.start()
    #expect(try machine.next(BareHost()) == .nodeStart("Start"))
    #expect(try machine.next(BareHost()).short == "Een 2 True é")
  }

  @Test func `has no fault as it is built`() { #expect(sample.storage.fault == nil) }

  @Test func `that are damaged never crash a machine`() throws {
    let bytes = sample.bytes
    for length in 0..<bytes.count {
      #expect(throws: MachineError.self) { try Program(bytes: Array(bytes[..<length])) }
    }
    for place in bytes.indices {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] ^= flip
        guard let program = try? Program(bytes: damaged) else { continue }
        var machine = Machine(program)
        machine.limits.steps = 500
        machine.limits.detourDepth = 50
        for node in program.nodeNames {
          try machine.start(at: node)
          _ = try? machine.deliveries(limit: 100)
          _ = try? machine.value(of: "$slim", BareHost())
        }
      }
    }
  }
}
