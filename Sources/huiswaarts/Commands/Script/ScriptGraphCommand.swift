import ArgumentParser
import Content
import Intake
import ScriptTools

struct ScriptGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Teken de gesprekken van een regeling.",
    discussion: """
      Voorbeeld:
        huiswaarts script graph zou-3 --format html > zou-3.html
        huiswaarts script graph zou-3 --format dot | dot -Tsvg > zou-3.svg
        huiswaarts script graph --dossier K7M-3PQ-X29
      """)

  @Argument(
    help: "De regeling, zoals zou-3; bij een dossier hoeft dat niet.", completion: .regelingen)
  var regeling: String?

  @Option(help: ArgumentHelp("tekst, mermaid, dot of html.", valueName: "vorm"))
  var format = Tekenvorm.tekst

  @Option(
    help: ArgumentHelp("Laat zien waar dit dossier geweest is.", valueName: "dossier"))
  var dossier: String?

  @OptionGroup var op: OpOptie

  func validate() throws {
    guard regeling != nil || dossier != nil else {
      throw ValidationError("Noem een regeling, zoals zou-3, of een dossier.")
    }
  }

  func run() throws {
    let houder = try dossier.map { try Omgeving.current.dossier($0) }
    for lezing in try RegelingenArgument.lezingen([regeling ?? houder?.regeling ?? ""]) {
      let inhoud = try lezing.soundInhoud()
      let afgelegd = houder.map {
        Wandeling(inhoud, $0.antwoorden(inhoud), vandaag: op.vandaag).knopen
      }
      Uitvoer.result(format.teken(Gespreksgraaf(lezing, inhoud, afgelegd: afgelegd)))
    }
  }
}

extension Tekenvorm: ExpressibleByArgument {}
