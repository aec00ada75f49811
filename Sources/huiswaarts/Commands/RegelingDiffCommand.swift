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

  /// Longer lists are counted.
  private static let mostNames = 40

  func run() throws {
    let omgeving = Omgeving.current
    let (old, new) = (try omgeving.inhoud(oud), try omgeving.inhoud(nieuw))
    let verschil = Regelingverschil(
      old, new, overgang: try omgeving.overgang(van: old.regeling, naar: new.regeling))
    guard !json else {
      Uitvoer.result(JSON.object(verschil.delen.map { ($0.naam, $0.json) }).line)
      return
    }
    var regels = ["Van \(Self.naam(old.regeling)) naar \(Self.naam(new.regeling))"]
    for deel in verschil.delen { regels += tekst(deel) }
    Uitvoer.result(regels.joined(separator: "\n"))
  }

  private static func naam(_ regeling: Regeling) -> String {
    "\(regeling.kort), versie \(regeling.versie)"
  }

  private func tekst(_ deel: Regelingverschil.Deel) -> [String] {
    guard !deel.isLeeg else { return ["", "\(deel.naam): geen verschil"] }
    var regels = ["", "\(deel.naam):"]
    regels += lijst("nieuw", deel.nieuw) + lijst("weg", deel.weg)
    for verandering in deel.veranderd {
      let heette = verandering.heette.map { " (heette \($0))" } ?? ""
      regels.append("  anders: \(verandering.id)\(heette)")
      regels += verandering.wat.map { "    \($0)" }
    }
    return regels
  }

  private func lijst(_ kop: String, _ namen: [String]) -> [String] {
    if namen.isEmpty { return [] }
    if namen.count > Self.mostNames, !alles { return ["  \(kop): \(namen.count)"] }
    return ["  \(kop): \(namen.joined(separator: ", "))"]
  }
}

extension Regelingverschil.Deel {
  fileprivate var json: JSON {
    .object([
      ("nieuw", .texts(nieuw)), ("weg", .texts(weg)),
      (
        "veranderd",
        .list(
          veranderd.map {
            .object([("id", .text($0.id)), ("heette", .text($0.heette)), ("wat", .texts($0.wat))])
          })
      ),
    ])
  }
}
