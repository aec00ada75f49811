import ArgumentParser
import Content
import Glibc
import ScriptTools

/// Makes the numbers with which a test sees whether a sentence of the sources was taken over. For
/// whoever has the sources; nobody else needs it, so help does not show it.
struct ScriptVingerafdrukCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vingerafdruk",
    abstract: "Maak de vingerafdrukken van de brondocumenten.", shouldDisplay: false)

  @Argument(help: "De teksten van de brondocumenten.")
  var teksten: [String]

  @Option(help: ArgumentHelp("Het bestand dat wordt geschreven.", valueName: "bestand"))
  var naar: String

  func run() throws {
    var sources: [String] = []
    for path in teksten {
      do {
        sources.append(String(decoding: try ScriptFolder.read(path), as: UTF8.self))
      } catch { throw Storing.onleesbaar(error) }
    }
    let afdrukken = Vingerafdrukken(of: sources)
    let bytes = afdrukken.bytes
    let descriptor = open(naar, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Storing.onleesbaar(FileProblem(path: naar, number: errno))
    }
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Storing.onleesbaar(FileProblem(path: naar, number: errno))
    }
    Uitvoer.message("\(afdrukken.aantal) vingerafdrukken in \(naar)")
  }
}
