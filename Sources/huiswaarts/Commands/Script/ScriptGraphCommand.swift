import ArgumentParser
import Content
import ScriptTools

struct ScriptGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Teken de gesprekken van een regeling.",
    discussion: """
      Voorbeeld:
        huiswaarts script graph zou-3 --format dot | dot -Tsvg > zou-3.svg
      """)

  @Argument(help: "De regeling, zoals zou-3.", completion: .regelingen)
  var regeling: String

  @Option(help: ArgumentHelp("tekst, mermaid of dot.", valueName: "vorm"))
  var format = Tekenvorm.tekst

  func run() throws {
    for lezing in try RegelingenArgument.lezingen([regeling]) {
      Uitvoer.result(format.teken(Gespreksgraaf(lezing, try lezing.soundInhoud())))
    }
  }
}

extension Tekenvorm: ExpressibleByArgument {}
