import ArgumentParser
import Content
import Documents
import Intake
import Terminal
import Vault
import Werkafspraken

struct DossierDeelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deel", abstract: "Deel een deel van een dossier, voor één doel.",
    discussion: """
      Zonder --toon of --naar zie je alleen wat er mee zou gaan en wat niet, en waarom.
      Met --toon wordt het delen bewaard in het dossier, en krijg je de tekst voor de ontvanger.
      Met --naar komt die tekst in een verzegeld en ondertekend bestand.
      Het programma vraagt hoe je het de cliënt hebt verteld. Die woorden komen zo in geen lijst met
      opdrachten te staan.

      Voorbeeld:
        huiswaarts dossier deel K7M-3PQ-X29 --met corporatie --doel overlast \\
          --organisatie "Zzwonen" --toon
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Option(help: ArgumentHelp("Wie het krijgt, zoals corporatie.", valueName: "ontvanger"))
  var met: String

  @Option(help: ArgumentHelp("Waarvoor het is, zoals overlast.", valueName: "doel"))
  var doel: String

  @Option(help: ArgumentHelp("De naam van de organisatie.", valueName: "naam"))
  var organisatie: String?

  @Flag(help: "De cliënt zei dat dit mag. Het programma vraagt hoe.")
  var akkoord = false

  @Option(
    name: .customLong("deel"), parsing: .singleValue,
    help: ArgumentHelp("Een deel dat de cliënt heeft gekozen. Mag vaker.", valueName: "veld"))
  var delen: [String] = []

  @Flag(help: "Ook wat in eigen woorden is gezegd. Lees het eerst.")
  var eigenWoorden = false

  @Flag(help: "Bewaar het delen, en geef de tekst voor de ontvanger.")
  var toon = false

  @Flag(help: "Zonder te vragen.")
  var ja = false

  @Flag(help: "De tekst voor de ontvanger als JSON.")
  var json = false

  @OptionGroup var verzending: Verzending
  @OptionGroup var op: OpOptie

  private var deelt: Bool { toon || verzending.naar != nil }

  func validate() throws {
    if deelt, organisatie == nil {
      throw ValidationError("Zeg met --organisatie wie het krijgt.")
    }
  }

  func run() throws {
    let omgeving = Omgeving.current
    let met = try word(Ontvanger.self, met, "--met")
    let doel = try word(Deeldoel.self, doel, "--doel")
    let bestand = try verzending.naar == nil ? nil : verzending.check(omgeving)
    let houder = try omgeving.dossier(dossier)
    let inhoud = try omgeving.inhoud(van: houder, kijkt: true)
    try check(met, doel, inhoud.regeling)
    let uittreksel = Uittreksel(
      houder.feiten(inhoud, vandaag: op.vandaag), inhoud.regeling,
      Deelverzoek(
        ontvanger: met, doel: doel, isAkkoord: akkoord, metEigenWoorden: eigenWoorden,
        delen: Set(delen.map { VeldNaam($0) })))
    let voorbeeld = uittreksel.voorbeeld(organisatie: organisatie ?? "nog geen naam")
    guard deelt, let organisatie else {
      return Uitvoer.result(voorbeeld.joined(separator: "\n"))
    }
    guard let deling = try deling(uittreksel, voorbeeld, met: organisatie, omgeving) else {
      throw Weigering(tekst: "Er is niets gedeeld.")
    }
    let tekst =
      json
      ? try uittreksel.json(deling, op: op.vandaag) : uittreksel.tekst(deling, op: op.vandaag)
    // Kept first: nothing may go that the client could not find again.
    try houder.record(deling, tijd: omgeving.nu)
    let open = try omgeving.deur.open(omgeving)
    try omgeving.vault {
      try open.log.note(.gedeeld, houder.id, uitleg: logregel(deling, inhoud.regeling))
    }
    guard let bestand else { return Uitvoer.result(String(tekst.dropLast())) }
    let gemaakt = try omgeving.vault {
      try verzending.schrijf(
        tekst, toelichting: Verzegeling.toelichting(deling, op: op.vandaag), pad: bestand.pad,
        vervangt: bestand.vervangt, met: open.vault)
    }
    try verzending.meld(gemaakt, pad: bestand.pad, on: omgeving.scherm())
  }

  /// For the log that every user can read: whom, what for and why, not which questions. Those, and how
  /// the client was told, stand in the dossier.
  private func logregel(_ deling: Deling, _ regeling: Regeling) -> String {
    let naam = regeling.delen.ontvanger(deling.ontvanger)?.naam ?? deling.ontvanger.rawValue
    let doel = regeling.delen.doel(deling.doel)?.naam ?? deling.doel.rawValue
    let grond = akkoord ? "de cliënt vindt het goed" : deling.grond
    return "\(naam) (\(deling.organisatie)), voor: \(doel), want: \(grond)"
  }

  /// Asks how the client knows of it, shows what goes, and asks whether it may; nil when it may not. No
  /// question may end up in the text for the receiver.
  private func deling(
    _ uittreksel: Uittreksel, _ voorbeeld: [String], met organisatie: String, _ omgeving: Omgeving
  ) throws -> Deling? {
    let vraagt = omgeving.isAanToetsenbord
    var scherm: any Scherm = vraagt ? omgeving.scherm() : MessageScherm()
    func show() throws {
      if vraagt {
        try scherm.show(.regels(voorbeeld))
      } else {
        Uitvoer.message(voorbeeld.joined(separator: "\n"))
      }
    }
    guard !uittreksel.regels.isEmpty else {
      try show()
      throw Weigering(tekst: "Er gaat niets mee. Er is niets gedeeld.")
    }
    guard ja || vraagt else {
      throw Weigering(tekst: "Kies --ja als de tekst ergens anders heen gaat. Er is niets gedeeld.")
    }
    let niets = "Er is niets gedeeld."
    let toestemming =
      try akkoord
      ? scherm.askWoorden("Hoe heeft de cliënt gezegd dat dit mag?", anders: niets) : nil
    let verteld = try scherm.askWoorden(
      "Hoe heb je de cliënt verteld dat je dit deelt?", anders: niets)
    try show()
    guard try ja || scherm.askJaNee("Wil je dit delen?") == true else { return nil }
    return uittreksel.deling(
      organisatie: organisatie, grond: uittreksel.grond(akkoord: toestemming), verteld: verteld)
  }

  private func word<Kind: RawRepresentable<String> & CaseIterable>(
    _ kind: Kind.Type, _ typed: String, _ optie: String
  ) throws -> Kind {
    if let known = Kind(rawValue: typed.lowercased()) { return known }
    throw Storing.onbekendWoord(optie: optie, typed, kies: Kind.allCases.map(\.rawValue))
  }

  private func check(_ met: Ontvanger, _ doel: Deeldoel, _ regeling: Regeling) throws {
    guard let ontvanger = regeling.delen.ontvanger(met), met != .client else {
      throw Weigering(
        tekst: "De cliënt mag alles zien. Gebruik daarvoor: huiswaarts dossier export")
    }
    guard ontvanger.doelen.contains(doel) else {
      let doelen = ontvanger.doelen.map(\.rawValue).joined(separator: ", ")
      throw Weigering(tekst: "Voor \(ontvanger.naam) kan dit doel niet. Kies uit: \(doelen).")
    }
    let bekend = Set(regeling.velden.map(\.naam.tekst))
    if let onbekend = delen.first(where: { !bekend.contains($0) }) {
      throw Weigering(tekst: "Het veld \(onbekend) bestaat niet. Er is niets gedeeld.")
    }
  }
}
