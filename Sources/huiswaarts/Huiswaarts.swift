import ArgumentParser
import Content
import DossierStore
import Glibc
import Intake
import Terminal

/// The command line. It only wires: every command calls a module that does the work.
@main
struct Huiswaarts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "huiswaarts",
    abstract: "Samen stap voor stap naar een eigen huis.",
    discussion: """
      Zonder opdracht begint het gesprek: nieuw, verder, of iets opzoeken.
      """,
    subcommands: [
      IntakeCommand.self, OefenCommand.self, CasushouderCommand.self, TermijnCommand.self,
      StappenCommand.self, SpeelCommand.self, VandaagCommand.self, KluisCommand.self,
      DiagnoseCommand.self, ContactCommand.self,
      DossierCommand.self,
      RegelingCommand.self, ScriptCommand.self, YarnCommand.self,
    ])

  @Flag(help: "Gewone regels, zonder schermbesturing.")
  var plain = false

  static func main() {
    PrivateProcess.begin()
    let status = status(of: Array(CommandLine.arguments.dropFirst()))
    Omgeving.current.deur.close()
    Glibc.exit(status)
  }

  /// Runs a command and answers with the exit status of the contract: 0 good, 1 refused, 2 wrong
  /// use, 3 could not do its work.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      // Without words there is nothing to parse: the conversation starts at once.
      guard !arguments.isEmpty else {
        var ruimte = try Gespreksruimte(plain: false)
        try ruimte.menu()
        return 0
      }
      if var lookup = lookup(arguments) {
        try lookup.run()
        return 0
      }
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let storing as Storing {
      Uitvoer.message(storing.melding)
      return storing.status
    } catch let weigering as Weigering {
      Uitvoer.message(weigering.tekst)
      return 1
    } catch let error as StoreError {
      Uitvoer.message(Storing.opslag(error).melding)
      return 3
    } catch let code as ExitCode {
      return code.rawValue
    } catch is SchermWeg {
      return 0
    } catch {
      return report(error)
    }
  }

  /// A look-up is asked for by name, and must answer in a blink: its words are parsed without the
  /// tree of all commands, which takes longer than the look-up. What does not parse, or asks for help,
  /// is left to the whole tree and its messages.
  private static func lookup(_ arguments: [String]) -> (any ParsableCommand)? {
    let commands: [any ParsableCommand.Type] = [
      CasushouderCommand.self, TermijnCommand.self, StappenCommand.self, ContactCommand.self,
    ]
    let name = arguments.first
    guard let command = commands.first(where: { $0.configuration.commandName == name }) else {
      return nil
    }
    func parse<Command: ParsableCommand>(_ type: Command.Type) -> Command? {
      try? type.parse(Array(arguments.dropFirst()))
    }
    return parse(command)
  }

  /// Help goes to standard output; a word that is not understood to standard error.
  private static func report(_ error: any Error) -> Int32 {
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      Uitvoer.result(message)
      return 0
    }
    Uitvoer.message(message)
    return 2
  }

  func run() throws {
    var ruimte = try Gespreksruimte(plain: plain)
    try ruimte.menu()
  }
}
