import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct RegelingDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Wat is er nieuw, weg en veranderd tussen twee regelingen?",
    discussion: """
      Voorbeeld:
        huiswaarts regeling diff zou-1 zou-3
      """)

  @Argument(help: "De oude regeling.")
  var oud: String

  @Argument(help: "De nieuwe regeling.")
  var nieuw: String

  @Flag(help: "Noem alles; anders worden lange lijsten geteld.")
  var alles = false

  @Flag(help: "Het verschil als JSON.")
  var json = false

  func run() throws {
    let omgeving = Omgeving.current
    let (old, new) = (try omgeving.inhoud(oud), try omgeving.inhoud(nieuw))
    let verschil = Regelingverschil(
      old, new, overgang: try omgeving.overgang(van: old.regeling, naar: new.regeling))
    guard !json else {
      Uitvoer.result(verschil.json.line)
      return
    }
    let kop = "Van \(Self.naam(old.regeling)) naar \(Self.naam(new.regeling))"
    Uitvoer.result(([kop] + verschil.regels(alles: alles)).joined(separator: "\n"))
  }

  private static func naam(_ regeling: Regeling) -> String {
    "\(regeling.kort), versie \(regeling.versie)"
  }
}
