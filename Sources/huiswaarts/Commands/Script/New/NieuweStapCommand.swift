import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuweStapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stap", abstract: "Iets wat moet gebeuren: wie doet wat, en voor welke dag.",
    discussion: """
      Voorbeeld:
        huiswaarts script new stap bel-verhuurder --stap "Bel de verhuurder." --wie begeleider \\
          --anker verhuisdatum --uiterlijk -2wk
      """)

  @Argument(help: "De naam van de stap, zoals bel-verhuurder.")
  var id: String

  @Option(help: ArgumentHelp("Wat er moet gebeuren, in één zin.", valueName: "tekst"))
  var stap: String?

  @Option(
    help: ArgumentHelp("Wie het doet, met een woord uit gedeeld/rollen.yaml.", valueName: "rol"))
  var wie: String?

  @Option(help: ArgumentHelp("De dag vanaf waar je telt, zoals verhuisdatum.", valueName: "veld"))
  var anker: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "De laatste dag, geteld vanaf het anker: -6wk, +3mnd, 0d.", valueName: "afstand"))
  var uiterlijk: String?

  @OptionGroup var aanTeVullen: AanTeVullen

  func validate() throws {
    guard (anker == nil) == (uiterlijk == nil) else {
      throw ValidationError("Geef --anker en --uiterlijk samen, of geen van beide.")
    }
  }

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let stap = try navraag.tekst("--stap", stap, "Wat moet er gebeuren, in één zin?")
    let wie = try navraag.tekst(
      "--wie", wie, "Wie doet dat?", kies: regeling.inhoud.regeling.rollen.map(\.id))
    let anker = try navraag.tekst(
      "--anker", anker,
      "Vanaf welke dag tel je? Typ een veld, zoals verhuisdatum. Typ alleen Enter voor geen dag.",
      anders: "")
    let uiterlijk =
      anker.isEmpty
      ? ""
      : try navraag.tekst(
        "--uiterlijk", uiterlijk, "Hoe lang ervoor of erna? Bijvoorbeeld -6wk, +3mnd of 0d.")
    let bron = try aanTeVullen.bron(&navraag, regeling.inhoud)
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuweStap(
        id: id, stap: stap, wie: wie, termijn: anker.isEmpty ? nil : (anker, uiterlijk), bron: bron),
      bij: regeling,
      nu: "Geldt de stap niet altijd? Zet er dan `als` bij.")
  }
}
