import ArgumentParser
import Content
import Werkafspraken

struct RegelingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regeling", abstract: "De afspraken die dit programma kent.",
    subcommands: [List.self, Show.self, RegelingDiffCommand.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle regelingen.")

    @Flag(help: "Het antwoord als JSON.")
    var json = false

    func run() throws {
      let ids = try Omgeving.current.regelingen()
      let regelingen = try ids.map { try Omgeving.current.inhoud($0).regeling }
      if json {
        Uitvoer.result(JSON.list(regelingen.map(\.json)).line)
      } else {
        Uitvoer.result(
          regelingen.map { "\($0.id)  \($0.titel), versie \($0.versie)" }.joined(separator: "\n"))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Wat staat er in een regeling?")

    @Argument(help: "De regeling, zoals zou-3.", completion: .regelingen)
    var regeling: String

    @Flag(help: "Het antwoord als JSON.")
    var json = false

    func run() throws {
      let regeling = try Omgeving.current.inhoud(regeling).regeling
      guard !json else {
        Uitvoer.result(regeling.json.line)
        return
      }
      var regels = ["\(regeling.titel), versie \(regeling.versie)"]
      if !regeling.gemeenten.isEmpty {
        regels.append("Gemeenten: \(regeling.gemeenten.joined(separator: ", "))")
      }
      if let opmerking = regeling.opmerking { regels.append(opmerking) }
      regels.append("Gesprekken:")
      regels += regeling.gesprekken.map { "  \($0.id): \($0.titel) (\($0.fase))" }
      regels.append("Doelgroepen:")
      regels += regeling.doelgroepen.alle.map { "  \($0.id): \($0.naam)" }
      regels.append(
        "\(regeling.velden.count) velden, \(regeling.stapregels.count) stappen, "
          + "\(regeling.contacten.count) contacten.")
      Uitvoer.result(regels.joined(separator: "\n"))
    }
  }
}

extension Regeling {
  fileprivate var json: JSON {
    .object([
      ("id", .text(id)), ("titel", .text(titel)), ("versie", .text(versie)),
      ("geldig_van", .text(geldigVan?.iso)), ("geldig_tot", .text(geldigTot?.iso)),
      ("gemeenten", .texts(gemeenten)), ("voorganger", .text(voorganger)),
      (
        "gesprekken",
        .list(
          gesprekken.map {
            .object([
              ("id", .text($0.id)), ("titel", .text($0.titel)), ("fase", .text($0.fase)),
            ])
          })
      ), ("doelgroepen", .texts(doelgroepen.alle.map(\.id))),
      ("stappen", .texts(stapregels.map(\.id))), ("velden", .texts(velden.map(\.naam.tekst))),
    ])
  }
}
