import Testing

@testable import Yarn

struct `Picking content` {
  private static func candidate(_ id: String, score: Int, views: Int = 0) -> Candidate {
    Candidate(contentID: id, score: score, views: views)
  }

  private let mixed = [
    candidate("a", score: 1, views: 1), candidate("b", score: 3, views: 2),
    candidate("c", score: 2, views: 1), candidate("d", score: 2, views: 1),
  ]

  @Test func `takes nothing from nothing`() {
    var chance = SeededGenerator(state: 0)
    #expect(FirstSaliency.pick(among: []) == nil)
    #expect(BestSaliency.pick(among: []) == nil)
    #expect(BestLeastRecentlySeenSaliency.pick(among: []) == nil)
    #expect(RandomBestLeastRecentlySeenSaliency.pick(among: [], chance: &chance) == nil)
  }

  @Test func `by order, by score, or by views before score`() {
    #expect(FirstSaliency.pick(among: mixed) == 0)
    #expect(BestSaliency.pick(among: mixed) == 1)
    #expect(BestLeastRecentlySeenSaliency.pick(among: mixed) == 2)
  }

  @Test func `by chance takes each of the equals, and only those`() {
    var chance = SeededGenerator(state: 5)
    let picks = (0..<100).map { _ in
      RandomBestLeastRecentlySeenSaliency.pick(among: mixed, chance: &chance)
    }
    #expect(Set(picks) == [2, 3])
  }

  /// Three items: always, when `$aan`, and once.
  private let group = program {
    let on = $0.variable("$aan", type: .bool, initial: .bool(true))
    $0.node("Start") { builder in
      let end = builder.label()
      let once = builder.onceVariable("line:drie")
      var labels: [ProgramBuilder.Label] = []
      for (index, text) in ["een", "twee", "drie"].enumerated() {
        let label = builder.label()
        labels.append(label)
        switch index {
        case 0: builder.push(.bool(true))
        case 1: builder.push(variable: on)
        default:
          builder.push(variable: once)
          builder.emit(.not)
        }
        builder.addCandidate(
          builder.candidate("line:" + text, score: index == 0 ? 0 : 1), picked: label)
      }
      builder.selectCandidate()
      builder.jump(to: end)
      for (index, text) in ["een", "twee", "drie"].enumerated() {
        builder.place(labels[index])
        if index == 2 { builder.markOnce(once) }
        builder.say(text)
        builder.jump(to: end)
      }
      builder.place(end)
    }
  }

  private func said(_ machine: inout Machine, runs: Int) throws -> [String] {
    try (0..<runs).map { _ in
      try machine.start()
      return try machine.deliveries().filter { !"<>.".contains($0.first ?? "-") }.joined()
    }
  }

  @Test(arguments: [
    (SaliencyStrategy.first, ["een", "een", "een", "een"]),
    (.best, ["twee", "twee", "twee", "twee"]),
    (.bestLeastRecentlySeen, ["twee", "drie", "een", "twee"]),
  ])
  func `over several runs`(strategy: SaliencyStrategy, texts: [String]) throws {
    var machine = Machine(group)
    machine.saliency = strategy
    #expect(try said(&machine, runs: 4) == texts)
  }

  @Test func `by chance is the same for the same seed`() throws {
    var first = Machine(group, seed: 42)
    var second = Machine(group, seed: 42)
    #expect(try said(&first, runs: 20) == said(&second, runs: 20))
  }

  private struct Last: Host {
    func call(_ name: String, _ arguments: [Value]) -> Value? { nil }
    func pick(among candidates: [Candidate]) -> Int? { candidates.count - 1 }
  }

  @Test func `can be left to the host`() throws {
    var machine = Machine(group)
    machine.saliency = .host
    try machine.start()
    #expect(try machine.deliveries(Last()) == ["> Start", "drie", "< Start", "."])
  }
}

struct `A node group` {
  private let tips = program { builder in
    let on = builder.variable("$aan", type: .bool, initial: .bool(false))
    let once = builder.onceVariable("Tip.b")
    builder.beginHub("Tip", isTracked: true)
    builder.push(variable: on)
    builder.addMember(.init(name: "Tip.a", score: 1, once: nil))
    builder.push(variable: once)
    builder.emit(.not)
    builder.addMember(.init(name: "Tip.b", score: 1, once: once))
    builder.endHub()
    for name in ["Tip.a", "Tip.b"] {
      builder.beginNode(name, kind: .member, isTracked: true)
      builder.say(name)
      builder.endNode()
    }
    builder.node("Start") {
      for name in ["Tip", "Tip.a", "Start", "Weg"] {
        $0.push(.string(name))
        $0.call("has_any_content", argumentCount: 1)
      }
      $0.say("{0} {1} {2} {3}", substitutions: 4)
      $0.detour(toNode: "Tip")
    }
  }

  @Test func `runs its hub, detours into one member and comes back`() throws {
    var machine = Machine(tips)
    try machine.start()
    #expect(
      try machine.deliveries() == [
        "> Start", "True True True False", "> Tip", "> Tip.b", "Tip.b", "< Tip.b", "> Tip", "< Tip",
        "> Start", "< Start", ".",
      ])
    #expect(machine.variables["$Yarn.Internal.Visiting.Tip"] == .number(1))
    #expect(machine.variables["$Yarn.Internal.Once.Tip.b"] == .bool(true))
  }

  @Test func `with nothing to show ends at once, and says so`() throws {
    var machine = Machine(tips)
    machine.variables["$Yarn.Internal.Once.Tip.b"] = .bool(true)
    let before = machine.variables
    try machine.start()
    let deliveries = try machine.deliveries()
    #expect(
      deliveries == [
        "> Start", "False True True False", "> Tip", "< Tip", "> Start", "< Start", ".",
      ])
    // Asking counts no view.
    var after = machine.variables
    after["$Yarn.Internal.Visiting.Tip"] = nil
    #expect(after == before)
  }
}
