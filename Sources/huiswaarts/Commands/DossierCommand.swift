import ArgumentParser
import Content
import DossierStore
import Intake
import Werkafspraken

struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: "De dossiers op deze computer.",
    subcommands: [
      List.self, Show.self, DossierVerhuisCommand.self, DossierDeelCommand.self,
      DossierVerbeterCommand.self, DossierHistoryCommand.self, DossierInzageCommand.self,
      DossierGeefCommand.self, DossierOntneemCommand.self, DossierExportCommand.self,
      DossierImportCommand.self, DossierEraseCommand.self, DossierBewaartermijnCommand.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle dossiers.")

    @Flag(help: "Het antwoord als JSON.")
    var json = false

    func run() throws {
      let dossiers = try Omgeving.current.dossiers()
      if json {
        let rows = dossiers.map { dossier in
          JSON.object([
            ("dossier", .text(dossier.id.text)), ("gebeurtenissen", .number(dossier.count)),
          ])
        }
        Uitvoer.result(JSON.list(rows).line)
      } else if dossiers.isEmpty {
        Uitvoer.result("Er zijn nog geen dossiers. Begin met: huiswaarts intake")
      } else {
        Uitvoer.result(dossiers.map(\.id.text).joined(separator: "\n"))
      }
      for dossier in dossiers where dossier.count == 0 {
        Uitvoer.message(
          "Uit dossier \(dossier.id) is alles weg, en dat deed dit programma niet. "
            + "Kijk met: huiswaarts kluis controleer")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Wat staat er in een dossier?")

    @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
    var dossier: String

    @OptionGroup var op: OpOptie

    @Flag(help: "Ook wat alleen voor de ogen van de cliënt is.")
    var alles = false

    @Flag(help: "Het antwoord als JSON.")
    var json = false

    func run() throws {
      let houder = try Omgeving.current.dossier(dossier)
      let inhoud = try Omgeving.current.inhoud(van: houder, kijkt: true)
      let overzicht = Dossieroverzicht(
        houder, inhoud, vandaag: op.vandaag, toontAlles: alles)
      if json {
        let rows = overzicht.rijen.map { rij in
          JSON.object([
            ("veld", .text(rij.veld.tekst)), ("label", .text(rij.label)),
            ("antwoord", .text(rij.antwoord)), ("telt_mee", .bool(rij.teltMee)),
          ])
        }
        Uitvoer.result(
          JSON.object([
            ("dossier", .text(houder.id.text)), ("regeling", .text(houder.regeling)),
            ("antwoorden", .list(rows)),
            (
              "casushouder",
              overzicht.casushouder.json(
                regeling: houder.regeling, doelgroep: overzicht.feiten.tekst("doelgroep"))
            ),
          ]).line)
      } else {
        var regels = ["Dossier \(houder.id), \(inhoud.regeling.titel)"]
        regels += overzicht.rijen.map {
          "  \($0.label): \($0.antwoord)\($0.teltMee ? "" : " (telt nu niet mee)")"
        }
        regels += overzicht.casushouder.regels()
        Uitvoer.result(regels.joined(separator: "\n"))
      }
    }
  }
}
