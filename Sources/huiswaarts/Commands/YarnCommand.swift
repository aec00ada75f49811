import ArgumentParser

/// Plain Yarn: scripts of anyone, nothing of care.
struct YarnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yarn",
    abstract: "Plain Yarn scripts: check, test, run, lay out, list their texts.",
    discussion: """
      A FILE is a script (.yarn) or a project (.yarnproject), which stands for its scripts.
      Exit status: 0 good, 1 a problem was found, 2 wrong use, 3 a file could not be used.
      """,
    subcommands: [
      YarnCheckCommand.self, YarnTestCommand.self, YarnRunCommand.self, YarnFormatCommand.self,
      YarnStringsCommand.self,
    ])
}

/// The scripts a command works on.
struct YarnFiles: ParsableArguments {
  @Argument(help: "Scripts or projects.", completion: .file(extensions: ["yarn", "yarnproject"]))
  var files: [String]

  /// Reads the files; what cannot be read ends the command with a message.
  func read() throws -> YarnSources { try YarnSources(files) }
}
