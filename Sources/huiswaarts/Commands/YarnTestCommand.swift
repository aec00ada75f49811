import ArgumentParser
import Yarn

struct YarnTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play scripts as a test plan says.",
    discussion: "Without --plan the plan lies beside the first file: NAME.testplan.")

  @OptionGroup var files: YarnFiles

  @ArgumentParser.Option(help: "The plan.", completion: .file(extensions: ["testplan"]))
  var plan: String?

  func run() throws {
    let sources = try files.read()
    let path = plan ?? Self.planBeside(files.files.first ?? "")
    let text = try YarnFile.text(path)
    let (program, _) = try sources.program()
    let plan: TestPlan
    do {
      plan = try TestPlan(text)
    } catch {
      Uitvoer.message("\(path): \(error)")
      throw ExitCode(1)
    }
    if let difference = plan.play(program) {
      Uitvoer.result("\(path): \(difference)")
      throw ExitCode(1)
    }
    let steps = plan.runs.reduce(0) { $0 + $1.count }
    Uitvoer.result("\(path): holds (runs: \(plan.runs.count), steps: \(steps))")
  }

  private static func planBeside(_ script: String) -> String {
    let name = script.hasSuffix(".yarn") ? String(script.dropLast(5)) : script
    return name + ".testplan"
  }
}
