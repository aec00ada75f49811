import ArgumentParser
import Glibc
import Yarn

struct YarnRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a script and show what it delivers.",
    discussion: """
      Without --choose a person chooses when there is a terminal, and else the first option is
      taken. A set of which nothing is available is passed by.
      """)

  enum Choice: String, ExpressibleByArgument, CaseIterable { case first, random }

  @OptionGroup var files: YarnFiles

  @ArgumentParser.Option(help: "The node to start at.")
  var start = "Start"

  @ArgumentParser.Option(help: "How options are chosen.")
  var choose: Choice?

  @ArgumentParser.Option(help: "The seed of chance: of functions, of content and of choices.")
  var seed: UInt64 = 0

  @ArgumentParser.Option(
    help: "Stop after so many deliveries, beginnings and ends of nodes included.")
  var maxSteps: Int?

  @ArgumentParser.Option(help: "The language of plurals.")
  var locale = "en"

  @Flag(help: "Show nothing of what is delivered.")
  var quiet = false

  @Flag(help: "Write how long it took, and what was delivered, to standard error as JSON.")
  var stats = false

  func validate() throws {
    if let maxSteps, maxSteps < 0 { throw ValidationError("--max-steps must not be below 0") }
  }

  func run() throws {
    let sources = try files.read()
    let clock = ContinuousClock()
    var compiled: (program: Program, compilation: Compilation)?
    let compiling = try clock.measure { compiled = try sources.program() }
    guard let program = compiled?.program else { throw ExitCode(1) }
    var machine = Machine(program, seed: seed)
    machine.locale = locale
    var player = YarnPlayer(
      chooser: choose ?? (isatty(STDIN_FILENO) == 1 ? nil : .first), seed: seed, isQuiet: quiet)
    var failure: MachineError?
    let running = clock.measure {
      do throws(MachineError) {
        try machine.start(at: start)
        try player.play(&machine, maxSteps: maxSteps ?? .max)
      } catch {
        failure = error
      }
    }
    player.output.flush()
    if stats { Uitvoer.message(player.report(compiling: compiling, running: running).oneLine) }
    if let failure {
      Uitvoer.message("\(files.files.joined(separator: ", ")): \(failure)")
      throw ExitCode(1)
    }
  }
}
