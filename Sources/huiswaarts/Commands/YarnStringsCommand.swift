import ArgumentParser
import Yarn

struct YarnStringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings", abstract: "List the texts of scripts for translators, or give them ids."
  )

  enum Work: String, EnumerableFlag {
    case csv, metadata, tag

    static func help(for value: Work) -> ArgumentHelp? {
      switch value {
      case .csv: "The texts: id, text, file, node, lineNumber. This is the default."
      case .metadata: "The hashtags: id, node, lineNumber, tags."
      case .tag: "Give every text without an id one; files are changed in place and named."
      }
    }
  }

  enum Style: String, ExpressibleByArgument, CaseIterable { case random, descriptive }

  @OptionGroup var files: YarnFiles

  @Flag(exclusivity: .exclusive)
  var work = Work.csv

  @ArgumentParser.Option(help: "With --tag: what new ids look like.")
  var style = Style.random

  func run() throws {
    let sources = try files.read()
    if work == .tag { return try tag(sources.texts) }
    let (_, compilation) = try sources.program()
    let table = work == .csv ? compilation.strings.csv : compilation.strings.metadataCSV
    // The table ends with its own line end.
    Uitvoer.result(String(table.dropLast()))
  }

  private func tag(_ sources: [SourceText]) throws {
    let style: LineTagger.Style =
      switch style {
      case .random: .random(seed: .random(in: .min ... .max))
      case .descriptive: .descriptive
      }
    for (old, new) in zip(sources, LineTagger.tag(sources, style: style)) where old != new {
      try YarnFile.write(new.text, to: new.name)
      Uitvoer.result(new.name)
    }
  }
}
