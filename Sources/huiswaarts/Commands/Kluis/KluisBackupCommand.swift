import ArgumentParser
import DossierStore
import Vault

struct KluisBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Maak een reservekopie, ook terwijl er gewerkt wordt.",
    discussion: """
      De kopie is net zo goed verzegeld als de kluis zelf.

      Voorbeeld:
        huiswaarts kluis backup /media/usb/kluis.sqlite
      """)

  @Argument(help: "Het bestand dat gemaakt wordt.")
  var bestand: String

  func run() throws {
    let omgeving = Omgeving.current
    let open = try omgeving.deur.open(omgeving)
    try omgeving.vault {
      try open.file.copy(to: bestand)
      try open.log.note(.reservekopie)
    }
    Uitvoer.message("De reservekopie staat in \(bestand).")
  }
}

struct KluisHerstelBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "herstel-backup", abstract: "Zet een reservekopie terug.",
    discussion: """
      Wat er nu staat, blijft ernaast bewaard. Sluit eerst andere vensters van huiswaarts.
      """)

  @Argument(help: "De reservekopie.")
  var bestand: String

  func run() throws {
    let omgeving = Omgeving.current
    let kept = try omgeving.vault {
      try SQLiteEventStore.restore(
        from: bestand, at: StoreLocation(environment: omgeving.variables))
    }
    Uitvoer.message("De reservekopie is teruggezet.")
    if let kept { Uitvoer.message("Wat er stond, staat nu in \(kept).") }
  }
}
