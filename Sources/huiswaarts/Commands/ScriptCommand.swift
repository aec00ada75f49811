import ArgumentParser
import Content

struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Voor wie regelingen schrijft.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Kijk regelingen na: alle problemen in één keer.")

    @Argument(help: "De regelingen; zonder naam alle.")
    var regelingen: [String] = []

    @Flag(help: "De problemen als JSON.")
    var json = false

    func run() throws {
      let scripts = try Omgeving.current.scripts()
      let ids = regelingen.isEmpty ? try Omgeving.current.regelingen() : regelingen
      var problemen: [Probleem] = []
      for id in ids {
        do {
          problemen += Inhoud.load(id, from: try scripts.files(of: id)).problemen
        } catch {
          throw Storing.onleesbaar(error)
        }
      }
      if json {
        Uitvoer.result(JSON.list(problemen.map(\.json)).line)
      } else if problemen.isEmpty {
        Uitvoer.result("Geen problemen gevonden in: \(ids.joined(separator: ", ")).")
      } else {
        Uitvoer.result(problemen.map(\.picture).joined(separator: "\n\n"))
      }
      if !problemen.isEmpty { throw ExitCode(1) }
    }
  }
}

extension Probleem {
  fileprivate var json: JSON {
    .object([
      ("file", .text(file)), ("line", .number(line)), ("column", .number(column)),
      ("severity", .text(severity.rawValue)), ("code", .text(code)), ("message", .text(message)),
      ("hint", .text(hint)),
    ])
  }
}
