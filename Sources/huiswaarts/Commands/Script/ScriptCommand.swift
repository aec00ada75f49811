import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Voor wie regelingen schrijft.",
    subcommands: [
      ScriptCheckCommand.self, ScriptTestCommand.self, ScriptCoverageCommand.self,
      ScriptDiffCommand.self, ScriptExplainCommand.self, ScriptGraphCommand.self,
      ScriptLspCommand.self,
      ScriptNewCommand.self,
      ScriptPreviewCommand.self, ScriptStringsCommand.self,
      ScriptWalkCommand.self, ScriptVingerafdrukCommand.self,
    ])
}

/// Which regelingen a command for authors is about.
struct RegelingenArgument: ParsableArguments {
  @Argument(help: "De regelingen; zonder naam alle.", completion: .regelingen)
  var regelingen: [String] = []

  func lezingen() throws(Storing) -> [Regelinglezing] { try Self.lezingen(regelingen) }

  /// Reads each regeling, sound or not; all of them when none is named.
  static func lezingen(_ regelingen: [String]) throws(Storing) -> [Regelinglezing] {
    let known = try Omgeving.current.regelingen()
    let scripts = try Omgeving.current.scripts()
    var read: [(id: String, files: [ScriptFile])] = []
    for id in regelingen.isEmpty ? known : regelingen {
      guard known.contains(id) else {
        throw .onbekendeRegeling(id, lijkOp: nearNames(to: id, among: known))
      }
      do {
        read.append((id, try scripts.files(of: id)))
      } catch { throw .onleesbaar(error) }
    }
    return read.concurrentMap { Regelinglezing($0.id, from: $0.files) }
  }
}

extension Regelinglezing {
  /// The content of a regeling that must be sound.
  func soundInhoud() throws(Storing) -> Inhoud {
    guard let inhoud else {
      throw .regelingKapot(id, problemen.filter { $0.severity == .fout })
    }
    return inhoud
  }
}

extension ScriptFolder {
  /// The stories of a regeling.
  func stories(of id: String) throws(Storing) -> [ScriptFile] {
    do { return try verhalen(of: id) } catch { throw .onleesbaar(error) }
  }
}

extension Probleem {
  var json: JSON {
    .object([
      ("file", .text(file)), ("line", .number(line)), ("column", .number(column)),
      ("severity", .text(severity.rawValue)), ("code", .text(code)), ("message", .text(message)),
      ("hint", .text(hint)),
    ])
  }
}
