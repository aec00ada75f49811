import ArgumentParser
import Yarn

struct YarnStringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings", abstract: "List the texts of scripts for translators.")

  enum Output: String, EnumerableFlag {
    case csv, metadata

    static func help(for value: Output) -> ArgumentHelp? {
      switch value {
      case .csv: "The texts: id, text, file, node, lineNumber. This is the default."
      case .metadata: "The hashtags: id, node, lineNumber, tags."
      }
    }
  }

  @OptionGroup var files: YarnFiles

  @Flag(exclusivity: .exclusive)
  var output = Output.csv

  func run() throws {
    let (_, compilation) = try files.read().program()
    let text = output == .csv ? compilation.strings.csv : compilation.strings.metadataCSV
    // The table ends with its own line end.
    YarnOutput.result(String(text.dropLast()))
  }
}
