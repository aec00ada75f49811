import ArgumentParser
import Content
import Intake
import Werkafspraken

struct SpeelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speel", abstract: "Speel een heel gesprek met antwoorden uit een bestand.",
    discussion: """
      Voorbeeld:
        huiswaarts speel aanmelding --antwoorden antwoorden.yaml --op 2025-10-20
      """)

  @Argument(help: "Het gesprek, zoals aanmelding.")
  var gesprek: String

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"))
  var regeling = "zou-3"

  @Option(help: ArgumentHelp("Het bestand met antwoorden, per veld.", valueName: "bestand"))
  var antwoorden: String

  @OptionGroup var op: OpOptie

  @Flag(help: "Het gesprek als JSON.")
  var json = false

  func run() throws {
    let inhoud = try Omgeving.current.inhoud(regeling)
    guard let opgave = inhoud.regeling.gesprekken.first(where: { $0.id == gesprek }) else {
      throw Storing.onbekendGesprek(gesprek, kies: inhoud.regeling.gesprekken.map(\.id))
    }
    let spel = Spel(
      inhoud, opgave, try FeitenOpties.read(antwoorden), vandaag: op.vandaag)
    let plan = Stappenplan(inhoud.regeling, feiten: spel.feiten, oordeel: inhoud.oordeel)
    Uitvoer.result(json ? self.json(spel, plan).line : transcript(spel, plan))
    if let storing = spel.storing {
      throw Storing.onbekend("het gesprek kan niet verder: \(storing)")
    }
    if spel.isGeweigerd || spel.isOnvolledig { throw ExitCode(1) }
  }

  private func json(_ spel: Spel, _ plan: Stappenplan) -> JSON {
    .object([
      ("gesprek", .text(gesprek)), ("regeling", .text(regeling)),
      ("vandaag", .text(op.vandaag.iso)), ("transcript", .list(spel.transcript.map(\.json))),
      ("open", .texts(spel.open.map(\.tekst))), ("niet_gebruikt", .texts(spel.nietGebruikt)),
      (
        "casushouder",
        plan.casushouder.json(regeling: regeling, doelgroep: spel.feiten.tekst("doelgroep"))
      ), ("stappen", .list(plan.stappen().map(\.json))),
    ])
  }

  private func transcript(_ spel: Spel, _ plan: Stappenplan) -> String {
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
