extension TestPlan {
  /// Plays a program as the plan says; answers the first difference, or nil when the plan holds.
  ///
  /// A program without a node `Start` is not played, and the plan holds. Variables carry over
  /// from run to run.
  public func play(
    _ program: Program, host: some Host = TestPlanHost()
  ) -> TestPlanDifference? {
    guard program.hasNode("Start") else { return nil }
    var runner = TestPlanRunner(program, host)
    for (index, run) in runs.enumerated() {
      if let difference = runner.play(run, number: index + 1) { return difference }
    }
    return nil
  }
}

/// Where a program first does something else than the plan says.
public struct TestPlanDifference: Hashable, Sendable, CustomStringConvertible {
  /// Units: the first run is 1.
  public var run: Int
  /// The line of the step in the plan; the first is 1.
  public var line: Int
  public var expected: String
  public var found: String

  public var description: String {
    """
    line \(line), run \(run):
      expected: \(expected)
      found:    \(found)
    """
  }
}

/// Plays runs, one after the other, on one storage.
private struct TestPlanRunner<PlanHost: Host> {
  private var machine: Machine
  private let host: PlanHost
  private var expectedOptions: [(text: String, isAvailable: Bool)] = []
  /// What was met last, as differences describe it.
  private var lastDelivery = ""

  /// What a step found instead of what it expected.
  private struct Mismatch: Error {
    var expected: String
    var found: String
  }

  init(_ program: Program, _ host: PlanHost) {
    machine = Machine(program)
    machine.saliency = .bestLeastRecentlySeen
    self.host = host
  }

  mutating func play(_ run: [TestPlan.Step], number: Int) -> TestPlanDifference? {
    expectedOptions = []
    var line = run.first?.line ?? 1
    do throws(Mismatch) {
      try start(at: "Start")
      for step in run {
        line = step.line
        try play(step.action)
        if step.action == .stop { return nil }
      }
      return nil
    } catch {
      return TestPlanDifference(
        run: number, line: line, expected: error.expected, found: error.found)
    }
  }

  private mutating func play(_ action: TestPlan.Action) throws(Mismatch) {
    switch action {
    case .line(let text):
      let wanted = text.map { "line `\($0)`" } ?? "any line"
      guard case .line(let line)? = try nextDelivery(wanted),
        text.map({ same($0, line.text) }) ?? true
      else { throw Mismatch(expected: wanted, found: lastDelivery) }
    case .command(let text):
      let wanted = "command `\(text)`"
      guard case .command(let command)? = try nextDelivery(wanted), same(command, text) else {
        throw Mismatch(expected: wanted, found: lastDelivery)
      }
    case .stop:
      let wanted = "the end of the dialogue"
      if try nextDelivery(wanted) != nil {
        throw Mismatch(expected: wanted, found: lastDelivery)
      }
    case .option(let text, let isAvailable): expectedOptions.append((text, isAvailable))
    case .select(let number): try select(number)
    case .set(let name, let value):
      guard machine.program.initialValues.contains(where: { $0.name == name }) else {
        throw Mismatch(expected: "a variable \(name)", found: "no variable of this name")
      }
      machine.variables[name] = value
    case .node(let name): try start(at: name)
    case .saliency(let strategy): machine.saliency = strategy
    }
  }

  private mutating func start(at node: String) throws(Mismatch) {
    do throws(MachineError) {
      try machine.start(at: node)
    } catch {
      throw Mismatch(expected: "a node \(node)", found: "\(error)")
    }
  }

  private mutating func select(_ number: Int) throws(Mismatch) {
    let wanted = describe(expectedOptions)
    guard case .options(let options)? = try nextDelivery(wanted),
      options.count == expectedOptions.count,
      zip(options, expectedOptions).allSatisfy({
        same($0.line.text, $1.text) && $0.isAvailable == $1.isAvailable
      })
    else { throw Mismatch(expected: wanted, found: lastDelivery) }
    let isAnyAvailable = options.contains(where: \.isAvailable)
    guard isAnyAvailable ? options.indices.contains(number - 1) : number == 0 else {
      throw Mismatch(
        expected: "a choice of option \(number)",
        found: isAnyAvailable
          ? "options 1 to \(options.count)" : "no option is available: choose 0")
    }
    expectedOptions = []
    do throws(MachineError) {
      try machine.choose(number == 0 ? nil : number - 1)
    } catch {
      throw Mismatch(expected: "a choice of option \(number)", found: "\(error)")
    }
  }

  // MARK: Deliveries

  /// The next thing a player would meet; nil when the dialogue is complete.
  private mutating func nextDelivery(_ wanted: String) throws(Mismatch) -> Event? {
    while true {
      let event: Event
      do throws(MachineError) {
        event = try machine.next(host)
      } catch {
        throw Mismatch(
          expected: wanted,
          found: error == .notRunning ? "the dialogue has ended" : "an error: \(error)")
      }
      switch event {
      case .nodeStart, .nodeComplete: continue
      case .complete:
        lastDelivery = "the end of the dialogue"
        return nil
      case .line(let line): lastDelivery = "line `\(line.text)`"
      case .command(let text): lastDelivery = "command `\(text)`"
      case .options(let options):
        lastDelivery = describe(options.map { ($0.line.text, $0.isAvailable) })
      }
      return event
    }
  }

  private func describe(_ options: [(text: String, isAvailable: Bool)]) -> String {
    guard !options.isEmpty else { return "options: none" }
    let texts = options.map { "`\($0.text)`" + ($0.isAvailable ? "" : " [disabled]") }
    return "options: " + texts.joined(separator: ", ")
  }

  /// Equal to the byte, after both are normalised: markup normalises what is delivered.
  private func same(_ first: String, _ second: String) -> Bool {
    NormalForm.composed(first).utf8.elementsEqual(NormalForm.composed(second).utf8)
  }
}
