import ArgumentParser
import Content
import DossierStore
import Intake
import Werkafspraken

struct SpeelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speel", abstract: "Speel een heel gesprek met antwoorden uit een bestand.",
    discussion: """
      Voorbeeld:
        huiswaarts speel aanmelding --antwoorden antwoorden.yaml --op 2025-10-20

      Meer gesprekken van één cliënt, elk op een eigen dag, komen in een dossier:
        huiswaarts speel aanmelding --antwoorden eerst.yaml --op 2025-10-20 --dossier nieuw
        huiswaarts speel overdracht --antwoorden later.yaml --op 2026-05-04 --dossier K7M-3PQ-X29
      """)

  @Argument(help: "Het gesprek, zoals aanmelding.", completion: .gesprekken)
  var gesprek: String

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling = "zou-3"

  @Option(
    help: ArgumentHelp("Het bestand met antwoorden, per veld.", valueName: "bestand"),
    completion: .file())
  var antwoorden: String

  @Option(
    help: ArgumentHelp(
      "Speel in dit dossier en bewaar het; nieuw maakt er een.", valueName: "dossier"))
  var dossier: String?

  @OptionGroup var op: OpOptie

  @Flag(help: "Het gesprek als JSON.")
  var json = false

  func run() throws {
    let proef = try dossier.map(proef)
    let inhoud =
      try proef.map { try Omgeving.current.inhoud(van: $0.houder) }
      ?? Omgeving.current.inhoud(regeling)
    guard let opgave = Gesprekskeuze.gesprek(gesprek, in: inhoud.regeling) else {
      throw Storing.onbekendGesprek(gesprek, kies: inhoud.regeling.gesprekken.map(\.id))
    }
    let bestand = try FeitenOpties.read(antwoorden)
    let spel =
      try proef?.houder.speel(
        opgave, bestand, inhoud, vandaag: op.vandaag, tijd: op.nu)
      ?? Spel(inhoud, opgave, bestand, vandaag: op.vandaag)
    let isGoed = spel.storing == nil && !spel.isGeweigerd && !spel.isOnvolledig
    if let proef, isGoed {
      try proef.houder.bewaar(in: Omgeving.current.store(), na: proef.bewaard)
    }
    let plan = Stappenplan(inhoud.regeling, feiten: spel.feiten, oordeel: inhoud.oordeel)
    let bewaard = isGoed ? proef?.houder.id.text : nil
    Uitvoer.result(
      json ? self.json(spel, plan, bewaard).line : transcript(spel, plan, bewaard))
    if let storing = spel.storing {
      throw Storing.onbekend("het gesprek kan niet verder: \(storing)")
    }
    if proef != nil, !isGoed { Uitvoer.message("Er is niets bewaard.") }
    if !isGoed { throw ExitCode(1) }
  }

  /// The dossier in memory, and how much of it stands in the store: nothing is kept that was refused.
  private func proef(_ typed: String) throws -> (houder: Dossierhouder, bewaard: Int) {
    let omgeving = Omgeving.current
    guard typed == "nieuw" else {
      let houder = try omgeving.dossier(typed)
      return (try houder.proef(), houder.dossier.aantal)
    }
    var generator = SystemRandomNumberGenerator()
    let houder = try Dossierhouder(
      beginning: DossierID(using: &generator), regeling: omgeving.inhoud(regeling).regeling,
      tijd: op.nu, in: MemoryEventStore())
    return (houder, 0)
  }

  private func json(_ spel: Spel, _ plan: Stappenplan, _ bewaard: String?) -> JSON {
    .object(
      [
        ("gesprek", .text(gesprek)), ("regeling", .text(plan.regeling.id)),
        ("vandaag", .text(op.vandaag.iso)), ("transcript", .list(spel.transcript.map(\.json))),
        ("open", .texts(spel.open.map(\.tekst))), ("niet_gebruikt", .texts(spel.nietGebruikt)),
        (
          "casushouder",
          plan.casushouder.json(
            regeling: plan.regeling.id, doelgroep: spel.feiten.tekst("doelgroep"))
        ), ("stappen", .list(plan.stappen().map(\.json))),
      ] + (dossier == nil ? [] : [("dossier", .text(bewaard))]))
  }

  private func transcript(_ spel: Spel, _ plan: Stappenplan, _ bewaard: String?) -> String {
    var regels: [String] = []
    for regel in spel.transcript {
      switch regel {
      case .gezegd(let spreker, let tekst):
        regels.append(spreker.map { "\($0): \(tekst)" } ?? tekst)
      case .gevraagd(_, _, let antwoord, let status, let reden):
        switch status {
        case .beantwoord: regels.append("> \(antwoord ?? "")")
        case .nietGevraagd: regels.append("> (\(reden ?? ""))")
        case .geweigerd: regels += ["> \(antwoord ?? "")", reden ?? ""]
        }
      }
    }
    regels.append("")
    regels += plan.casushouder.regels()
    for (index, stap) in plan.stappen().enumerated() {
      regels.append("")
      regels += stap.regels(nummer: index + 1)
    }
    if !spel.open.isEmpty {
      regels += ["", "Nog open: \(spel.open.map(\.tekst).joined(separator: ", "))."]
    }
    if !spel.nietGebruikt.isEmpty {
      regels += ["", "Niet gebruikt: \(spel.nietGebruikt.joined(separator: ", "))."]
    }
    if let bewaard { regels += ["", "Bewaard in dossier \(bewaard)."] }
    return regels.joined(separator: "\n")
  }
}

extension Spel.Regel {
  fileprivate var json: JSON {
    switch self {
    case .gezegd(let spreker, let tekst):
      .object([("spreker", .text(spreker)), ("tekst", .text(tekst))])
    case .gevraagd(let veld, _, let antwoord, let status, let reden):
      .object([
        ("vraag", .text(veld.tekst)), ("antwoord", .text(antwoord)),
        ("status", .text(status.rawValue)), ("reden", .text(reden)),
      ])
    }
  }
}
