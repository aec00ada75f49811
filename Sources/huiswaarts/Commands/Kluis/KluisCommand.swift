import ArgumentParser
import DossierStore
import Intake
import Terminal
import Vault

struct KluisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kluis", abstract: "De kluis waarin alle dossiers zitten.",
    subcommands: [
      Maak.self, Wachtwoordzin.self, Herstel.self, KluisGebruikerCommand.self, Controleer.self,
      KluisBackupCommand.self, KluisHerstelBackupCommand.self, KluisSleutelCommand.self,
      KluisLekCommand.self,
    ])

  struct Maak: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Maak een kluis.")

    func run() throws {
      let omgeving = Omgeving.current
      do {
        guard try !OpenVault.exists(in: omgeving.file()) else {
          throw Weigering(tekst: "Er is al een kluis. Er is niets veranderd.")
        }
      } catch let error as VaultError {
        throw Storing.kluis(error)
      }
      try omgeving.deur.maak(omgeving, on: omgeving.scherm())
    }
  }

  struct Wachtwoordzin: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kies een nieuwe wachtwoordzin.")

    func run() throws {
      let omgeving = Omgeving.current
      let scherm = omgeving.scherm()
      let open = try omgeving.deur.open(omgeving, on: scherm)
      try omgeving.vault {
        var gesprek = Kluisgesprek(open.file, on: scherm)
        try open.vault.changePassphrase(to: try gesprek.nieuweZin())
        try open.log.note(.wachtwoordzin)
      }
      Uitvoer.message("De nieuwe zin is bewaard. De oude werkt niet meer.")
    }
  }

  struct Herstel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open de kluis met de herstelsleutel, als de zin kwijt is.")

    func run() throws {
      let omgeving = Omgeving.current
      try omgeving.deur.herstel(omgeving, on: omgeving.scherm())
      Uitvoer.message("De kluis is weer open. Er is een nieuwe wachtwoordzin.")
    }
  }

  struct Controleer: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Kijk of alles in de kluis klopt.",
      discussion: "Elk dossier dat je mag openen wordt gelezen, en het hele logboek.")

    func run() throws {
      let omgeving = Omgeving.current
      let open = try omgeving.deur.open(omgeving)
      let summary = try omgeving.vault {
        try open.file.check()
        let entries = try open.log.entries()
        try refuseVanished(entries, open)
        let unlogged = SealedEventStore(open.vault)
        var events = 0
        let dossiers = try unlogged.dossiers()
        for dossier in dossiers { events += try unlogged.events(of: dossier.id).count }
        return "\(dossiers.count) dossiers, \(events) gebeurtenissen, "
          + "\(entries.count) regels logboek"
      }
      Uitvoer.result("Alles klopt: \(summary).")
    }

    /// A dossier of which nothing is left, not even its ending, shows only here: the log knows that it
    /// was read.
    private func refuseVanished(_ log: [LogEntry], _ open: Kluisdeur.Open) throws {
      var gelezen: Set<DossierID> = []
      for entry in log {
        guard let dossier = entry.dossier else { continue }
        if entry.daad == .gezien { gelezen.insert(dossier) }
        if entry.daad == .gewist { gelezen.remove(dossier) }
      }
      let weg = gelezen.subtracting(try open.file.dossiers().map(\.id)).sorted()
      guard weg.isEmpty else { throw Storing.dossiersWeg(weg.map(\.text)) }
    }
  }
}

extension Omgeving {
  /// The screen of a command that asks something.
  func scherm() -> any Scherm { openScherm(plain: false) }

  /// - Parameter plain: somebody asked for plain text.
  func openScherm(plain: Bool) -> any Scherm {
    TerminalKind.openScherm(program: "huiswaarts", plain: plain || isPlain) { [deur] in deur.stilte
    }
  }

  /// Does something with an open vault, and says in our words what goes wrong.
  func vault<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as VaultError {
      throw Storing.kluis(error)
    } catch let error as StoreError {
      throw Storing.opslag(error)
    } catch is Kluisgesprek.Dicht {
      throw Storing.kluisDicht
    }
  }
}
