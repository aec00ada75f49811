import ArgumentParser
import Content
import Documents
import Intake
import Terminal
import Werkafspraken

extension Ontvanger: ExpressibleByArgument {}
extension Deeldoel: ExpressibleByArgument {}

struct DossierDeelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deel", abstract: "Deel een deel van een dossier, voor één doel.",
    discussion: """
      Zonder --toon zie je alleen wat er mee zou gaan en wat niet, en waarom.
      Met --toon wordt het delen bewaard in het dossier, en krijg je de tekst voor de ontvanger.

      Voorbeeld:
        huiswaarts dossier deel K7M-3PQ-X29 --met corporatie --doel overlast \\
          --organisatie "Zzwonen" --verteld "in het gesprek van 3 november" --toon
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Option(help: ArgumentHelp("Wie het krijgt, zoals corporatie.", valueName: "ontvanger"))
  var met: Ontvanger

  @Option(help: ArgumentHelp("Waarvoor het is, zoals overlast.", valueName: "doel"))
  var doel: Deeldoel

  @Option(help: ArgumentHelp("De naam van de organisatie of de persoon.", valueName: "naam"))
  var organisatie: String?

  @Option(help: ArgumentHelp("Hoe de cliënt zei dat dit mag.", valueName: "tekst"))
  var akkoord: String?

  @Option(help: ArgumentHelp("Hoe je het de cliënt hebt verteld.", valueName: "tekst"))
  var verteld: String?

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

  @OptionGroup var op: OpOptie

  func validate() throws {
    guard toon else { return }
    if organisatie == nil { throw ValidationError("Zeg met --organisatie wie het krijgt.") }
    if verteld == nil { throw ValidationError("Zeg met --verteld hoe de cliënt het weet.") }
  }

  func run() throws {
    let omgeving = Omgeving.current
    let houder = try omgeving.dossier(dossier)
    let inhoud = try omgeving.inhoud(van: houder, kijkt: true)
    try check(inhoud.regeling)
    let uittreksel = Uittreksel(
      houder.feiten(inhoud, vandaag: op.vandaag), inhoud.regeling,
      Deelverzoek(
        ontvanger: met, doel: doel, isAkkoord: akkoord != nil, metEigenWoorden: eigenWoorden,
        delen: Set(delen.map { VeldNaam($0) })))
    let voorbeeld = uittreksel.voorbeeld(organisatie: organisatie ?? "nog geen naam")
      .joined(separator: "\n")
    guard toon, let organisatie, let verteld else { return Uitvoer.result(voorbeeld) }
    Uitvoer.message(voorbeeld)
    guard !uittreksel.regels.isEmpty else {
      throw Weigering(tekst: "Er gaat niets mee. Er is niets gedeeld.")
    }
    guard try ja || vraag(omgeving) else { throw Weigering(tekst: "Er is niets gedeeld.") }
    let deling = uittreksel.deling(
      organisatie: organisatie, grond: uittreksel.grond(akkoord: akkoord), verteld: verteld)
    let tekst =
      json
      ? try uittreksel.json(deling, op: op.vandaag) : uittreksel.tekst(deling, op: op.vandaag)
    // Kept first: nothing may go that the client could not find again.
    try houder.record(deling, tijd: omgeving.nu)
    Uitvoer.result(String(tekst.dropLast()))
  }

  /// The question must not end up in the text for the receiver.
  private func vraag(_ omgeving: Omgeving) throws -> Bool {
    guard omgeving.isAanToetsenbord else {
      throw Weigering(tekst: "Kies --ja als de tekst ergens anders heen gaat. Er is niets gedeeld.")
    }
    var scherm = TerminalKind.openScherm(program: "huiswaarts", plain: omgeving.isPlain)
    return try scherm.askJaNee("Wil je dit delen?") == true
  }

  private func check(_ regeling: Regeling) throws {
    guard let ontvanger = regeling.delen.ontvanger(met), met != .client else {
      throw Weigering(tekst: "De cliënt mag alles zien. Gebruik daarvoor: huiswaarts dossier show")
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
