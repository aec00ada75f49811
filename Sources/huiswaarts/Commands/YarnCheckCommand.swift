import ArgumentParser
import Yarn

struct YarnCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compile, and list every problem.")

  @OptionGroup var files: YarnFiles

  @Flag(help: "The problems as one JSON list.")
  var json = false

  @Flag(help: "Show each problem in its place in the script.")
  var pictures = false

  func run() throws {
    let sources = try files.read()
    let compilation = sources.compiled()
    let renderer = DiagnosticRenderer(sources.texts)
    if json {
      Uitvoer.result(
        Yarn.JSON.array(compilation.diagnostics.map { Self.json($0, renderer) }).oneLine)
    } else {
      var output = YarnOutput()
      for diagnostic in compilation.diagnostics {
        output.line(pictures ? renderer.picture(diagnostic) + "\n" : renderer.line(diagnostic))
      }
      output.flush()
    }
    if compilation.program == nil { throw ExitCode(1) }
  }

  private static func json(
    _ diagnostic: Diagnostic, _ renderer: DiagnosticRenderer
  ) -> Yarn.JSON {
    let label = diagnostic.labels.first
    let position = label.flatMap { renderer.position($0) }
    return .object([
      .init("file", label.map { .string($0.file) } ?? .null),
      .init("line", position.map { .number(Double($0.line)) } ?? .null),
      .init("column", position.map { .number(Double($0.column)) } ?? .null),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("code", .string(diagnostic.code)),
      .init("message", .string(diagnostic.message)),
      .init("hint", diagnostic.hint.map { .string($0) } ?? .null),
    ])
  }
}
