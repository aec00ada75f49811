import ArgumentParser
import DossierStore
import Intake
import Terminal
import Vault
import Werkafspraken

struct DossierBewaartermijnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bewaartermijn", abstract: "Welke dossiers zijn lang genoeg bewaard?",
    discussion: """
      Er wordt nooit vanzelf iets gewist. Je ziet welke dossiers weg mogen. Met --wis kies je er
      zelf een voor een welke gaan.

      Voorbeeld:
        huiswaarts dossier bewaartermijn --jaren 15
      """)

  @Option(help: ArgumentHelp("Zoveel jaar na het laatste woord. Geldt voor ons allemaal."))
  var jaren: Int?

  @Flag(help: "Wis wat te lang bewaard is. Bij elk dossier typ je de naam.")
  var wis = false

  @Flag(help: "Na een sprong van de klok: zeg dat de dag van vandaag klopt.")
  var klokKlopt = false

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func validate() throws {
    if let jaren, !(1...100).contains(jaren) {
      throw ValidationError("Typ bij --jaren een getal van 1 tot 100.")
    }
  }

  func run() throws {
    let omgeving = Omgeving.current
    let open = try omgeving.deur.open(omgeving)
    let scherm = omgeving.scherm()
    try omgeving.vault {
      if klokKlopt { try checkClock(omgeving, open, on: scherm) }
      if let jaren { try keep(jaren, open) }
    }
    guard let jaren = try omgeving.vault({ try open.vault.settings().bewaartermijn }) else {
      throw Weigering(
        tekst: "Er is nog geen termijn gekozen. Kies er een met: "
          + "huiswaarts dossier bewaartermijn --jaren 15")
    }
    let sprong = try omgeving.vault {
      Kloksprong(in: try open.log.entries(), nu: omgeving.nu)
    }
    let bewaring = try omgeving.vault { try self.bewaring(open, jaren, omgeving.vandaag) }
    show(bewaring, jaren, sprong)
    guard wis, !bewaring.verlopen.isEmpty else { return }
    guard sprong == nil else {
      throw Weigering(
        tekst: "Er is niets gewist. Kijk eerst of de klok goed staat, en dan: "
          + "huiswaarts dossier bewaartermijn --klok-klopt")
    }
    for rij in bewaring.verlopen {
      let houder = try omgeving.dossier(rij.dossier.text)
      if try !omgeving.wis(houder, on: scherm) {
        Uitvoer.message("Dossier \(rij.dossier) blijft.")
      }
    }
  }

  private func keep(_ jaren: Int, _ open: Kluisdeur.Open) throws {
    var settings = try open.vault.settings()
    guard settings.bewaartermijn != jaren else { return }
    settings.bewaartermijn = jaren
    try open.vault.keep(settings)
    try open.log.note(.bewaartermijn, uitleg: "\(jaren) jaar")
  }

  private func checkClock(
    _ omgeving: Omgeving, _ open: Kluisdeur.Open, on scherm: any Scherm
  ) throws {
    var scherm = scherm
    let vraag = "Is het vandaag \(omgeving.vandaag.voluit)?"
    guard try scherm.askJaNee(vraag) == true else {
      throw Weigering(tekst: "Zet dan eerst de klok van de computer goed. Er is niets gewist.")
    }
    try open.log.note(.klokKlopt)
  }

  private func bewaring(
    _ open: Kluisdeur.Open, _ jaren: Int, _ vandaag: Dag
  ) throws -> Bewaring {
    let entries = try open.log.entries()
    // Looking at all dossiers is looking at each of them, and is noted as such, in one go.
    return try open.log.gathering {
      var woorden: [DossierID: [Dag]] = [:]
      for dossier in try open.store.dossiers() {
        woorden[dossier.id] = try open.store.events(of: dossier.id).map {
          try Gebeurteniscode.read($0.payload).tijd.dag
        }
      }
      return Bewaring(woorden, log: entries, jaren: jaren, vandaag: vandaag)
    }
  }

  private func show(_ bewaring: Bewaring, _ jaren: Int, _ sprong: Kloksprong?) {
    if json {
      let rijen = bewaring.verlopen.map { rij in
        JSON.object([
          ("dossier", .text(rij.dossier.text)), ("laatste", .text(rij.laatste.iso)),
          ("tot", .text(rij.tot.iso)),
        ])
      }
      Uitvoer.result(
        JSON.object([
          ("jaren", .number(jaren)), ("verlopen", .list(rijen)),
          ("lopend", .number(bewaring.lopend)), ("klok", .text(sprong?.zin)),
        ]).line)
      return
    }
    if let sprong {
      Uitvoer.message("\(sprong.zin) Kijk of die goed staat. Er wordt niets gewist.")
    }
    var regels = ["We bewaren een dossier \(jaren) jaar na het laatste woord."]
    regels += bewaring.verlopen.map {
      "\($0.dossier): laatste woord op \($0.laatste.voluit), mocht weg op \($0.tot.voluit)"
    }
    if bewaring.verlopen.isEmpty { regels.append("Er is geen dossier dat weg mag.") }
    regels.append("Nog niet aan de beurt: \(bewaring.lopend).")
    Uitvoer.result(regels.joined(separator: "\n"))
  }
}
