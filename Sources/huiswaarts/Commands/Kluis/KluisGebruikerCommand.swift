import ArgumentParser
import DossierStore
import Intake
import Vault

struct KluisGebruikerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gebruiker", abstract: "Wie de kluis kan openen.",
    subcommands: [Erbij.self, Lijst.self, Weg.self])

  struct Erbij: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Laat iemand toe. Die ziet nog geen dossiers.",
      discussion: """
        De nieuwe gebruiker zit erbij en leest de wachtwoordzin zelf.

        Voorbeeld:
          huiswaarts kluis gebruiker erbij "Zz Collega"
        """)

    @Argument(help: "De naam, zoals collega's die zien.")
    var naam: String

    @Flag(help: "Deze gebruiker mag ook anderen toelaten.")
    var beheerder = false

    func run() throws {
      let omgeving = Omgeving.current
      let scherm = omgeving.scherm()
      let open = try omgeving.deur.open(omgeving, on: scherm)
      try omgeving.vault {
        guard try !open.vault.users().contains(where: { $0.name == naam && $0.role != .vertrokken })
        else { throw Weigering(tekst: "Er is al een gebruiker die \(naam) heet.") }
        var gesprek = Kluisgesprek(open.file, on: scherm)
        _ = try open.vault.add(
          name: naam, role: beheerder ? .beheerder : .begeleider,
          passphrase: try gesprek.nieuweZin())
        try open.log.note(.gebruikerErbij, uitleg: naam)
      }
      Uitvoer.message("\(naam) kan de kluis nu openen.")
    }
  }

  struct Lijst: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle gebruikers.")

    @Flag(help: "Het antwoord als JSON.")
    var json = false

    func run() throws {
      let omgeving = Omgeving.current
      let open = try omgeving.deur.open(omgeving)
      let users = try omgeving.vault { try open.vault.users() }
      if json {
        let rows = users.map { user in
          JSON.object([("naam", .text(user.name)), ("rol", .text(user.role.naam))])
        }
        Uitvoer.result(JSON.list(rows).line)
      } else {
        Uitvoer.result(users.map { "\($0.name) (\($0.role.naam))" }.joined(separator: "\n"))
      }
    }
  }

  struct Weg: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Neem iemand de sleutels af.",
      discussion: "Wat iemand al gezien heeft, kan niemand ongezien maken.")

    @Argument(help: "De naam.")
    var naam: String

    func run() throws {
      let omgeving = Omgeving.current
      let open = try omgeving.deur.open(omgeving)
      try omgeving.vault {
        try open.vault.remove(open.vault.user(named: naam))
        try open.log.note(.gebruikerWeg, uitleg: naam)
      }
      Uitvoer.message("\(naam) kan de kluis niet meer openen.")
    }
  }
}

extension UserRole {
  var naam: String {
    switch self {
    case .begeleider: "begeleider"
    case .beheerder: "beheerder"
    case .vertrokken: "vertrokken"
    }
  }
}

extension OpenVault {
  /// - Throws: `unknownUser` when nobody who is still here has this name.
  func user(named naam: String) throws -> UserID {
    guard let user = try users().first(where: { $0.name == naam && $0.role != .vertrokken }) else {
      throw VaultError.unknownUser
    }
    return user.id
  }
}
