import ArgumentParser
import Content
import ScriptTools

struct ScriptCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kijk regelingen na: alle problemen in één keer.")

  @OptionGroup var regelingen: RegelingenArgument

  @Flag(help: "De problemen als JSON.")
  var json = false

  @OptionGroup var op: OpOptie

  func run() throws {
    let scripts = try Omgeving.current.scripts()
    let lezingen = try regelingen.lezingen()
    var problemen: [Probleem] = []
    for lezing in lezingen {
      // What several regelingen share is read with each of them, and reported once.
      problemen += Regelingcontrole.problemen(
        lezing, verhalen: try scripts.stories(of: lezing.id), vandaag: op.vandaag,
        regelingen: { id in
          (lezingen.first { $0.id == id } ?? (try? RegelingenArgument.lezingen([id]).first))?
            .inhoud?.regeling
        }
      ).filter { !problemen.contains($0) }
    }
    if json {
      Uitvoer.result(JSON.list(problemen.map(\.json)).line)
    } else if problemen.isEmpty {
      Uitvoer.result(
        "Geen problemen gevonden in: \(lezingen.map(\.id).joined(separator: ", ")).")
    } else {
      Uitvoer.result(problemen.map(\.picture).joined(separator: "\n\n"))
    }
    if !problemen.isEmpty { throw ExitCode(1) }
  }
}
