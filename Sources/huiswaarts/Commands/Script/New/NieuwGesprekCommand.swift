import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuwGesprekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gesprek", abstract: "Een nieuw gesprek.",
    discussion: """
      Voorbeeld:
        huiswaarts script new gesprek eerste-bezoek --titel "Een eerste bezoek" --fase wonen
      """)

  @Argument(help: "De naam van het gesprek, zoals eerste-bezoek.")
  var naam: String

  @Option(help: ArgumentHelp("Hoe het gesprek heet in het menu.", valueName: "tekst"))
  var titel: String?

  @Option(
    help: ArgumentHelp(
      "Wanneer het gesprek past: \(RegelingKopReading.fasen.joined(separator: ", ")).",
      valueName: "fase"))
  var fase: String?

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let titel = try navraag.tekst("--titel", titel, "Hoe heet het gesprek in het menu?")
    let fase = try navraag.tekst(
      "--fase", fase, "Wanneer past het gesprek?", kies: RegelingKopReading.fasen)
    let bron = try aanTeVullen.bron(&navraag, regeling.inhoud)
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuwGesprek(naam: naam, titel: titel, fase: fase, bron: bron), bij: regeling,
      nu: "Stel een vraag: huiswaarts script new veld … --gesprek \(naam)")
  }
}
