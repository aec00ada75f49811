import ArgumentParser
import Yarn

struct YarnFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Lay scripts out in one way; what they mean stays.",
    discussion: "Files are changed in place and named. A file with errors is left alone.")

  @OptionGroup var files: YarnFiles

  @Flag(help: "Change nothing; name the files that would change, with exit status 1.")
  var check = false

  func run() throws {
    var isGood = true
    for source in try files.read().texts {
      guard let formatted = ScriptFormatter.format(source.text) else {
        Uitvoer.message("\(source.name): it has errors, so it was left alone")
        isGood = false
        continue
      }
      guard !formatted.utf8.elementsEqual(source.text.utf8) else { continue }
      Uitvoer.result(source.name)
      if check { isGood = false } else { try YarnFile.write(formatted, to: source.name) }
    }
    if !isGood { throw ExitCode(1) }
  }
}
