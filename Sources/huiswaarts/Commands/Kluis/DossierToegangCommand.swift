import ArgumentParser
import DossierStore
import Intake
import Vault

struct DossierGeefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geef", abstract: "Geef een collega toegang tot een dossier.",
    discussion: """
      Vertel de cliënt erbij wie er mee gaat kijken.

      Voorbeeld:
        huiswaarts dossier geef K7M-3PQ-X29 "Zz Collega"
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Argument(help: "De naam van de collega.")
  var naam: String

  func run() throws {
    try Omgeving.current.changeAccess(to: dossier, naam) { open, id, user in
      try open.vault.give(id, to: user)
      try open.log.note(.gegeven, id, uitleg: naam)
    }
    Uitvoer.message("\(naam) kan dossier \(dossier) nu openen.")
  }
}

struct DossierOntneemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontneem", abstract: "Neem een collega de toegang tot een dossier af.",
    discussion: "Wat iemand al gezien heeft, kan niemand ongezien maken.")

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Argument(help: "De naam van de collega.")
  var naam: String

  func run() throws {
    try Omgeving.current.changeAccess(to: dossier, naam) { open, id, user in
      try open.vault.take(id, from: user)
      try open.log.note(.ontnomen, id, uitleg: naam)
    }
    Uitvoer.message("\(naam) kan dossier \(dossier) niet meer openen.")
  }
}

extension Omgeving {
  fileprivate func changeAccess(
    to typed: String, _ naam: String,
    _ change: (Kluisdeur.Open, DossierID, UserID) throws -> Void
  ) throws {
    guard let id = DossierID(typed) else { throw Storing.geenDossier(typed) }
    let open = try deur.open(self)
    try vault { try change(open, id, open.vault.user(named: naam)) }
  }
}
