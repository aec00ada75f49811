import ArgumentParser
import Content
import Intake
import Werkafspraken

struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Wie kun je bellen of mailen, en wanneer?",
    discussion: """
      Voorbeelden:
        huiswaarts contact "Mens De Bilt"
        huiswaarts contact --gemeente Bunnik
      """)

  @Argument(help: "De naam, of een deel ervan.")
  var naam: [String] = []

  @Option(help: ArgumentHelp("Alleen contacten in deze gemeente.", valueName: "naam"))
  var gemeente: String?

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling = "zou-3"

  @OptionGroup var op: OpOptie

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let regels = try Omgeving.current.inhoud(regeling).regeling
    let typed = naam.joined(separator: " ")
    let result = regels.contacten.vind(typed.isEmpty ? nil : typed, gemeente: gemeente)
    let nu = op.nu
    if json {
      Uitvoer.result(
        JSON.object([
          ("regeling", .text(regels.id)),
          ("contacten", .list(result.gevonden.map { $0.json(nu: nu) })),
          ("lijkt_op", .texts(result.bijna.map(\.naam))),
        ]).line)
    } else if result.gevonden.isEmpty {
      let hint =
        result.bijna.isEmpty
        ? "Kijk met: huiswaarts contact --gemeente Zeist."
        : "Bedoel je \(opsomming(result.bijna.map(\.naam), "of"))?"
      Uitvoer.message("Dat contact ken ik niet. \(hint)")
    } else {
      Uitvoer.result(
        result.gevonden.map { $0.regels(nu: nu).joined(separator: "\n") }
          .joined(separator: "\n\n"))
    }
    if result.gevonden.isEmpty { throw ExitCode(1) }
  }
}

extension Contact {
  fileprivate func json(nu: Tijdstip) -> JSON {
    let bereikbaar = { (adressen: [Bereikbaar]) in
      JSON.list(
        adressen.map {
          .object([("adres", .text($0.adres)), ("opmerking", .text($0.opmerking))])
        })
    }
    return .object([
      ("id", .text(id)), ("naam", .text(naam)), ("soort", .text(soort)),
      ("gemeente", .text(gemeente)), ("telefoon", bereikbaar(telefoon)),
      ("email", bereikbaar(email)), ("website", .text(website)),
      ("open", .text(open?.woorden(at: nu))),
      ("nu_open", open.map { .bool($0.isOpen(at: nu)) } ?? .null),
      ("opmerking", .text(opmerking)), ("route", .text(route)), ("eerder", .texts(eerder)),
      ("verschillen", .texts(verschillen)), ("bron", .texts(bron.map(\.tekst))),
      ("gecontroleerd", .text(gecontroleerd.iso)),
    ])
  }
}
