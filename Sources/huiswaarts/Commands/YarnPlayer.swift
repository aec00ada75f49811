import Yarn

/// Plays a conversation to its end, or for so many steps.
struct YarnPlayer {
  /// nil: a person chooses.
  let chooser: YarnRunCommand.Choice?
  let isQuiet: Bool
  var output = YarnOutput()

  private var chance: Chance
  private var steps = 0
  private var lines = 0
  private var options = 0
  private var commands = 0

  init(chooser: YarnRunCommand.Choice?, seed: UInt64, isQuiet: Bool) {
    self.chooser = chooser
    self.isQuiet = isQuiet
    // Not the chance of the script itself, so that choosing changes nothing there.
    chance = Chance(state: seed ^ 0x5851_F42D_4C95_7F2D)
  }

  mutating func play(_ machine: inout Machine, maxSteps: Int) throws(MachineError) {
    let host = TestPlanHost()
    while machine.isRunning, steps < maxSteps {
      steps += 1
      switch try machine.next(host) {
      case .line(let line):
        lines += 1
        show(line.text)
      case .command(let text):
        commands += 1
        show("<<\(text)>>")
      case .options(let options):
        self.options += 1
        try machine.choose(choice(of: options))
      case .nodeStart, .nodeComplete, .complete: break
      }
    }
  }

  func report(compiling: Duration, running: Duration) -> Yarn.JSON {
    .object([
      .init("compile_ms", .number(Self.milliseconds(compiling))),
      .init("run_ms", .number(Self.milliseconds(running))),
      .init("steps", .number(Double(steps))), .init("lines", .number(Double(lines))),
      .init("options", .number(Double(options))), .init("commands", .number(Double(commands))),
    ])
  }

  /// Rounded to microseconds.
  private static func milliseconds(_ duration: Duration) -> Double {
    (duration / .microseconds(1)).rounded() / 1_000
  }

  private mutating func show(_ text: String) {
    if !isQuiet { output.line(text) }
  }

  // MARK: Choosing

  private mutating func choice(of options: [Option]) -> Int? {
    let available = options.indices.filter { options[$0].isAvailable }
    for (index, option) in options.enumerated() where !isQuiet {
      let mark = option.isAvailable ? "" : " [disabled]"
      show(
        chooser == nil
          ? "\(index + 1)) \(option.line.text)\(mark)" : "-> \(option.line.text)\(mark)")
    }
    let choice: Int?
    switch chooser {
    case .first: choice = available.first
    case .random:
      choice =
        available.isEmpty ? nil : available[Int(chance.next() % UInt64(available.count))]
    case nil: choice = available.isEmpty ? nil : ask(available)
    }
    if chooser != nil, let choice { show("== \(options[choice].line.text)") }
    return choice
  }

  /// Asks a person for one of the options; the end of the input chooses none.
  private mutating func ask(_ available: [Int]) -> Int? {
    output.flush()
    while let typed = readLine() {
      if let number = Int(typed), available.contains(number - 1) { return number - 1 }
      Uitvoer.message(
        "choose one of: \(available.map { String($0 + 1) }.joined(separator: ", "))")
    }
    return nil
  }

  /// Splitmix64.
  private struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
