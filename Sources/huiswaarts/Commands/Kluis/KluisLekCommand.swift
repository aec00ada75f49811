import ArgumentParser
import Content
import DossierStore
import Intake
import Vault
import Werkafspraken

struct KluisLekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lek", abstract: "Wat kon een gebruiker zien, als er iets is uitgelekt?",
    discussion: """
      Je ziet welke dossiers deze gebruiker kon openen en heeft geopend, en welk soort gegevens erin
      staat. Er staat niets in van wat mensen hebben gezegd.

      Voorbeeld:
        huiswaarts kluis lek --gebruiker "Zz Collega" --van 2026-03-01 --tot 2026-03-08
      """)

  @Option(help: ArgumentHelp("De naam van de gebruiker.", valueName: "naam"))
  var gebruiker: String

  @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
  var van: String

  @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
  var tot: String

  @Option(
    help: ArgumentHelp(
      "Wanneer het lek is vastgesteld, zoals 2026-03-09T10:30. Anders: nu.", valueName: "tijd"))
  var vastgesteld: String?

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func validate() throws {
    for dag in [van, tot] where Dag(iso: dag) == nil {
      throw ValidationError("De datum \(dag) begrijp ik niet. Schrijf hem als 2026-03-01.")
    }
    if van > tot { throw ValidationError("De eerste dag komt na de laatste.") }
    if let vastgesteld, Tijdstip(iso: vastgesteld) == nil {
      throw ValidationError("De tijd \(vastgesteld) begrijp ik niet. Schrijf 2026-03-09T10:30.")
    }
  }

  func run() throws {
    let omgeving = Omgeving.current
    let open = try omgeving.deur.open(omgeving)
    guard let van = Dag(iso: van), let tot = Dag(iso: tot) else { return }
    let verslag = try omgeving.vault {
      // Also somebody who was let out: that is often why this is asked.
      let namen = try open.vault.users().filter { $0.name == gebruiker }
      guard let user = namen.first(where: { $0.role != .vertrokken }) ?? namen.first else {
        throw VaultError.unknownUser
      }
      let entries = try open.log.entries()
      try open.log.note(.lekverslag, uitleg: gebruiker)
      return Lekverslag(
        entries, gebruiker: user.id, naam: user.name,
        heeftNu: try open.file.dossiers(grantedTo: user.id), van: van, tot: tot)
    }
    let soorten = try omgeving.vault {
      try open.log.gathering {
        try Dictionary(
          uniqueKeysWithValues: verslag.rijen.map {
            ($0.dossier, try kinds(of: $0.dossier, omgeving, open))
          })
      }
    }
    let melden = Lekverslag.melden(
      vastgesteld: vastgesteld.flatMap { Tijdstip(iso: $0) } ?? omgeving.nu,
      isGevoelig: verslag.rijen.contains { soorten[$0.dossier]?.isGevoelig != false })
    if json {
      Uitvoer.result(self.json(verslag, soorten, melden).line)
    } else {
      Uitvoer.result(regels(verslag, soorten, van, tot, melden).joined(separator: "\n"))
    }
  }

  /// What kind of data a dossier holds.
  private struct Soorten {
    /// Nil where who asks may not open it.
    var namen: [String]?
    var isGevoelig: Bool
  }

  private func kinds(
    of id: DossierID, _ omgeving: Omgeving, _ open: Kluisdeur.Open
  ) throws -> Soorten {
    guard try open.store.dossiers().contains(where: { $0.id == id }) else {
      return Soorten(namen: nil, isGevoelig: true)
    }
    let houder = try Dossierhouder(opening: id, in: open.store)
    let regeling = try omgeving.inhoud(houder.regeling).regeling
    let velden = regeling.velden.filter { houder.dossier.geschiedenis[$0.naam] != nil }
    var namen: [String] = []
    for veld in velden {
      let naam = regeling.delen.naam(veld.categorie)
      if !namen.contains(naam) { namen.append(naam) }
    }
    return Soorten(namen: namen, isGevoelig: velden.contains { $0.gevoelig == .bijzonder })
  }

  private func regels(
    _ verslag: Lekverslag, _ soorten: [DossierID: Soorten], _ van: Dag, _ tot: Dag,
    _ melden: [String]
  ) -> [String] {
    var regels = ["\(gebruiker), van \(van.voluit) tot en met \(tot.voluit)", ""]
    let geopend = verslag.rijen.filter { !$0.dagen.isEmpty }
    regels.append(
      "Dossiers die open konden: \(verslag.rijen.count). Daarvan geopend: \(geopend.count).")
    for rij in verslag.rijen {
      let dagen = opsomming(rij.dagen.map(\.voluit), "en")
      regels.append("  \(rij.dossier): " + (dagen.isEmpty ? "niet geopend" : "geopend op \(dagen)"))
      let namen = soorten[rij.dossier]?.namen
      regels.append(
        "    "
          + (namen.map { $0.isEmpty ? "nog zonder gegevens" : $0.joined(separator: "; ") }
            ?? "soort gegevens: vraag het iemand die dit dossier mag openen"))
    }
    if !verslag.gewist.isEmpty {
      let namen = opsomming(verslag.gewist.map(\.text), "en")
      regels.append("Gewist sindsdien: \(namen).")
    }
    regels += ["", "Wie het moet horen"] + melden.map { "  \($0)" }
    return regels
  }

  private func json(
    _ verslag: Lekverslag, _ soorten: [DossierID: Soorten], _ melden: [String]
  ) -> JSON {
    JSON.object([
      ("gebruiker", .text(gebruiker)), ("van", .text(van)), ("tot", .text(tot)),
      (
        "dossiers",
        .list(
          verslag.rijen.map { rij in
            JSON.object([
              ("dossier", .text(rij.dossier.text)), ("geopend", .texts(rij.dagen.map(\.iso))),
              ("soorten", soorten[rij.dossier]?.namen.map(JSON.texts) ?? .null),
            ])
          })
      ),
      ("gewist", .texts(verslag.gewist.map(\.text))), ("melden", .texts(melden)),
    ])
  }
}
