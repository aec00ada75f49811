import ArgumentParser
import Documents
import DossierStore
import Intake
import Vault
import Werkafspraken

struct DossierExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Geef een heel dossier mee, verzegeld en ondertekend.",
    discussion: """
      Er komt één bestand, met alles wat er in het dossier staat en wie het heeft gezien. Het gaat
      open met het programma age en een wachtwoordzin van vier woorden, of met --sleutel. Daarna is
      het een pagina voor in de browser, die ook weer ingelezen kan worden. Naast het bestand komt
      een handtekening, die het programma minisign nakijkt met: huiswaarts kluis sleutel

      Voorbeeld:
        huiswaarts dossier export K7M-3PQ-X29 --naar /media/usb/dossier.age
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @OptionGroup var verzending: Verzending

  @Option(help: ArgumentHelp("Voor wie het is. Dat komt in het logboek.", valueName: "naam"))
  var voor = "de cliënt"

  func run() throws {
    let omgeving = Omgeving.current
    let (pad, vervangt) = try verzending.check(omgeving)
    let houder = try omgeving.dossier(dossier)
    let inhoud = try omgeving.inhoud(van: houder, kijkt: true)
    let open = try omgeving.deur.open(omgeving)
    let gemaakt = try omgeving.vault {
      // Noted first: nothing may go that the client could not find again.
      try open.log.note(.meegegeven, houder.id, uitleg: voor)
      let namen = try open.namen()
      let rijen = try open.gebeurtenissen(van: houder.id, namen)
      let uitvoer = Dossieruitvoer(
        houder, rijen.map(\.gebeurtenis), inhoud, schrijvers: rijen.map(\.wie),
        ingezien: Inzage(try open.log.entries(), of: houder.id, namen: namen).rijen.map(\.zin),
        vandaag: omgeving.vandaag)
      return try verzending.schrijf(
        try uitvoer.pagina(), toelichting: "kopie van een dossier; op: \(omgeving.vandaag.iso)",
        pad: pad, vervangt: vervangt, met: open.vault)
    }
    Uitvoer.message("Hierin staat alles, ook wat alleen voor de ogen van de cliënt is.")
    try verzending.meld(gemaakt, pad: pad, on: omgeving.scherm())
  }
}

extension Kluisdeur.Open {
  /// All that happened in a dossier, and who wrote it, also what came from a file.
  ///
  /// - Parameter namen: of users, also of those who left.
  func gebeurtenissen(
    van id: DossierID, _ namen: [UserID: String]
  ) throws -> [(gebeurtenis: Gebeurtenis, wie: String)] {
    let gebeurtenissen = try store.events(of: id).map { try Gebeurteniscode.read($0.payload) }
    let verzegeld = try store.authors(of: id).map { namen[$0] ?? "iemand" }
    return Array(
      zip(gebeurtenissen, Inlezing.schrijvers(gebeurtenissen, verzegeld: verzegeld))
    ).map { (gebeurtenis: $0, wie: $1) }
  }
}
