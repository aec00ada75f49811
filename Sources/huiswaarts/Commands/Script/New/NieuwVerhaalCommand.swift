import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuwVerhaalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verhaal",
    abstract: "Een nieuw verhaal, met de gewone antwoorden en wat daaruit komt.",
    discussion: """
      Verander daarna de antwoorden, en schrijf op wat er dan uit moet komen.

      Voorbeeld:
        huiswaarts script new verhaal zonder-hulp --titel "Iemand heeft nog geen hulp" --gesprek start
      """)

  @Argument(help: "De naam van het bestand, zoals zonder-hulp.")
  var naam: String

  @Option(help: ArgumentHelp("Wat het verhaal laat zien, in één zin.", valueName: "tekst"))
  var titel: String?

  @Option(
    help: ArgumentHelp("Het gesprek; niet nodig als er maar een is.", valueName: "naam"),
    completion: .gesprekken)
  var gesprek: String?

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let titel = try navraag.tekst("--titel", titel, "Wat laat het verhaal zien, in één zin?")
    let ids = regeling.inhoud.regeling.gesprekken.map(\.id)
    let gesprek = try navraag.tekst(
      "--gesprek", gesprek ?? (ids.count == 1 ? ids.first : nil), "Over welk gesprek gaat het?",
      kies: ids)
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuwVerhaal(
        naam: naam, titel: titel, gesprek: gesprek, vandaag: aanTeVullen.op.vandaag),
      bij: regeling,
      nu: "Verander de antwoorden, en speel het: huiswaarts script test \(regeling.lezing.id)")
  }
}
