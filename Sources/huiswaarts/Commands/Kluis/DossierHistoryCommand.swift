import ArgumentParser
import Content
import DossierStore
import Intake
import Vault
import Werkafspraken

struct DossierHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Wat er in een dossier is gebeurd, van begin tot nu.",
    aliases: ["geschiedenis"])

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let omgeving = Omgeving.current
    let houder = try omgeving.dossier(dossier)
    let inhoud = try omgeving.inhoud(van: houder, kijkt: true)
    let open = try omgeving.deur.open(omgeving)
    let zinnen = Gebeurteniszinnen(inhoud.regeling, vandaag: omgeving.vandaag)
    let rijen = try omgeving.vault {
      try open.gebeurtenissen(van: houder.id, open.namen())
    }
    if json {
      let rows = rijen.map { rij in
        JSON.object([
          ("tijd", .text(rij.gebeurtenis.tijd.iso)), ("wie", .text(rij.wie)),
          ("wat", .text(zinnen.zin(rij.gebeurtenis.soort))),
        ])
      }
      Uitvoer.result(JSON.list(rows).line)
    } else {
      Uitvoer.result(
        rijen.map {
          "\($0.gebeurtenis.tijd.voluit), \($0.wie): \(zinnen.zin($0.gebeurtenis.soort))"
        }
        .joined(separator: "\n"))
    }
  }
}

struct DossierInzageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inzage", abstract: "Wie een dossier heeft gezien, en wat die ermee deed.")

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let omgeving = Omgeving.current
    guard let id = DossierID(dossier) else { throw Storing.geenDossier(dossier) }
    let open = try omgeving.deur.open(omgeving)
    let inzage = try omgeving.vault {
      Inzage(try open.log.entries(), of: id, namen: try open.namen())
    }
    if json {
      let rows = inzage.rijen.map { rij in
        JSON.object([
          ("dag", .text(rij.dag)), ("wie", .text(rij.wie)), ("wat", .texts(rij.daden)),
        ])
      }
      Uitvoer.result(JSON.list(rows).line)
    } else if inzage.rijen.isEmpty {
      Uitvoer.result("Niemand heeft dit dossier gezien.")
    } else {
      let gedeeld = try gedeeld(id, omgeving, open)
      Uitvoer.result(
        (inzage.rijen.map(\.zin)
          + (gedeeld.isEmpty ? [] : ["", "Wat er is gedeeld"] + gedeeld)).joined(separator: "\n"))
    }
  }

  /// What went to others, with the questions and how the client was told; nothing when this user may not
  /// open the dossier, or it was erased.
  private func gedeeld(
    _ id: DossierID, _ omgeving: Omgeving, _ open: Kluisdeur.Open
  ) throws -> [String] {
    try omgeving.vault {
      guard try open.store.dossiers().contains(where: { $0.id == id }) else { return [] }
      let houder = try Dossierhouder(opening: id, in: open.store)
      guard !houder.dossier.delingen.isEmpty else { return [] }
      let zinnen = Gebeurteniszinnen(
        try omgeving.inhoud(houder.regeling).regeling, vandaag: omgeving.vandaag)
      return houder.dossier.delingen.map {
        "\($0.tijd.voluit): \(zinnen.zin(.gedeeld($0.deling)))"
      }
    }
  }
}

extension Kluisdeur.Open {
  /// The names of everybody who is or was a user.
  func namen() throws -> [UserID: String] {
    Dictionary(try vault.users().map { ($0.id, $0.name) }) { first, _ in first }
  }
}
