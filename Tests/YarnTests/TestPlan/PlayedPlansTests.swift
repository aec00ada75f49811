import Testing

@testable import Yarn

/// A script of the conformance set, compiled.
struct Pair: Sendable {
  let program: Program
  let plan: TestPlan

  init(_ name: String) throws {
    let text = try ConformanceFiles.text("\(name).yarn")
    let compilation = compile(
      [SourceText(name: "\(name).yarn", text: text)], library: TestPlan.library)
    program = try #require(compilation.program, "\(compilation.diagnostics)")
    plan = try TestPlan(ConformanceFiles.text("\(name).testplan"))
  }

  static let names =
    ConformanceFiles.names(extension: "testplan")
    + ConformanceFiles.names(in: "eigen", extension: "testplan").map { "eigen/\($0)" }
}

struct `A pair of script and plan` {
  @Test(arguments: Pair.names)
  func `agrees`(name: String) throws {
    let pair = try Pair(name)
    let difference = pair.plan.play(pair.program)
    #expect(difference == nil, "\(difference.map(String.init(describing:)) ?? "")")
  }

  @Test(arguments: Pair.names)
  func `agrees when the program was kept as bytes`(name: String) throws {
    let pair = try Pair(name)
    #expect(pair.program.storage.fault == nil)
    let read = try Program(bytes: pair.program.bytes)
    #expect(read == pair.program)
    #expect(pair.plan.play(read) == nil)
  }

  /// Plays twice: once straight on, once saved and restored before every single step.
  @Test(arguments: Pair.names)
  func `goes on after every save as if nothing had happened`(name: String) throws {
    let program = try Pair(name).program
    guard program.hasNode("Start") else { return }
    var chooser = SeededGenerator(state: 3)
    for seed in 0..<3 as Range<UInt64> {
      var straight = Machine(program, seed: seed)
      var saved = straight
      for _ in 0..<2 {
        try straight.start()
        try saved.start()
        try playAlike(&straight, &saved, program, &chooser)
      }
    }
  }

  private func playAlike(
    _ straight: inout Machine, _ saved: inout Machine, _ program: Program,
    _ chooser: inout SeededGenerator
  ) throws {
    let host = TestPlanHost()
    var steps = 0
    while straight.isRunning, steps < 2_000 {
      steps += 1
      saved = try Machine(program, restoring: saved.saved())
      #expect(saved == straight)
      if !straight.pendingOptions.isEmpty {
        let choice = Int(chooser.whole(through: UInt64(straight.pendingOptions.count)))
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
}

struct `The string table of a script` {
  @Test func `is what the example says`() throws {
    let text = try ConformanceFiles.text("tables/tabel.yarn")
    let compilation = compile([SourceText(name: "tabel.yarn", text: text)])
    let wanted = try #require(JSON(ConformanceFiles.text("tables/tabel.json")).array)
    #expect(compilation.strings.entries.count == wanted.count)
    for json in wanted {
      let id = try #require(json["id"]?.string)
      let entry = try #require(compilation.strings[id], "\(id)")
      #expect(entry.text == json["text"]?.string ?? "")
      #expect(entry.node == json["node"]?.string)
      #expect(entry.line == json["line"]?.number.map { Int($0) })
      #expect(entry.tags == json["hashtags"]?.array?.compactMap(\.string))
      #expect(entry.isImplicit == json["implicit"]?.bool)
      #expect(entry.shadowOf == json["shadow"]?.string)
    }
  }
}
