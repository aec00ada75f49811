import TestSupport
import Testing

@testable import Yarn

/// A program to play in several ways, by name.
struct PlayableScript: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  func program() throws -> Program {
    let compilation = compile([SourceText(name: name, text: text)], library: TestPlan.library)
    return try #require(compilation.program, "\(compilation.diagnostics)")
  }

  static let all: [PlayableScript] =
    Pair.names.compactMap { name in
      (try? ConformanceFiles.text("\(name).yarn")).map { PlayableScript(name: name, text: $0) }
    }
    + [1, 7, 40].map {
      PlayableScript(name: "generated \($0)", text: GeneratedScript.text(nodes: $0))
    }
}

struct `The same conversation` {
  /// How many deliveries of each conversation are looked at.
  private let longest = 400

  @Test(arguments: PlayableScript.all)
  func `is the same after every save, on every copy and again`(script: PlayableScript) throws {
    let program = try script.program()
    guard program.hasNode("Start") else { return }
    for seed in 0..<3 as Range<UInt64> {
      var straight = Machine(program, seed: seed)
      var saved = straight
      var choices = SeededGenerator(state: seed)
      // Variables stay for the second conversation.
      for _ in 0..<2 {
        try straight.start()
        try saved.start()
        try playAlike(&straight, &saved, program, &choices)
      }
    }
  }

  private func playAlike(
    _ straight: inout Machine, _ saved: inout Machine, _ program: Program,
    _ choices: inout SeededGenerator
  ) throws {
    let host = TestPlanHost()
    for _ in 0..<longest where straight.isRunning {
      saved = try Machine(program, restoring: saved.saved())
      #expect(saved == straight)
      if !straight.pendingOptions.isEmpty {
        let choice = Int(choices.whole(through: UInt64(straight.pendingOptions.count)))
        let index = choice == straight.pendingOptions.count ? nil : choice
        try straight.choose(index)
        try saved.choose(index)
        continue
      }
      let before = straight
      let event = Result { try straight.next(host) }
      #expect(same(event, Result { try saved.next(host) }))
      // Stepping back is keeping a copy.
      var again = before
      #expect(same(event, Result { try again.next(host) }))
      #expect(again == straight)
    }
  }

  private func same(
    _ first: Result<Event, any Error>, _ second: Result<Event, any Error>
  ) -> Bool {
    switch (first, second) {
    case (.success(let first), .success(let second)): first == second
    case (.failure(let first as MachineError), .failure(let second as MachineError)):
      first == second
    default: false
    }
  }

  @Test func `comes from a program that was translated and back`() throws {
    let program = try PlayableScript(name: "a", text: GeneratedScript.text(nodes: 3)).program()
    let texts = Dictionary(
      program.storage.lines.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    #expect(program.translated(texts.mapValues { _ in "x" }) != program)
    #expect(program.translated(texts.mapValues { _ in "x" }).translated(texts) == program)
  }
}

struct `Endless conversations` {
  @Test func `of jumps alone need no memory`() throws {
    let program = program {
      $0.node("Start") { $0.jump(toNode: "Verder") }
      $0.node("Verder") { $0.jump(toNode: "Start") }
    }
    var machine = Machine(program)
    try machine.start()
    var size = 0
    for step in 0..<20_000 {
      _ = try machine.next(BareHost())
      // The state is all there is; after the first rounds it no longer grows.
      if step == 8 { size = machine.saved().count }
    }
    #expect(machine.saved().count == size)
    #expect(machine.frames.capacity < 16 && machine.stack.capacity < 16)
  }
}
