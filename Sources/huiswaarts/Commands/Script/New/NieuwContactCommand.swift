import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuwContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Iemand die je kunt bellen.",
    discussion: """
      Voorbeeld:
        huiswaarts script new contact balie --naam "De balie" --telefoon "14 000"
      """)

  @Argument(help: "De naam van de rij, zoals balie-centrum.")
  var id: String

  @Option(help: ArgumentHelp("Hoe het heet.", valueName: "tekst"))
  var naam: String?

  @Option(help: ArgumentHelp("Wat het is, in één woord: loket, wijkteam.", valueName: "woord"))
  var soort = "loket"

  @Option(help: ArgumentHelp("Het nummer. Bel zelf eerst.", valueName: "nummer"))
  var telefoon: String?

  @Option(name: .customLong("e-mail"), help: ArgumentHelp("Het adres.", valueName: "adres"))
  var email: String?

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let naam = try navraag.tekst("--naam", naam, "Hoe heet het?")
    // One way to reach them is enough.
    let telefoon = try navraag.tekst(
      "--telefoon", telefoon, "Wat is het nummer?", anders: email == nil ? nil : "")
    let bron = try aanTeVullen.bron(&navraag, regeling.inhoud)
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuwContact(
        id: id, naam: naam, soort: soort, telefoon: telefoon.isEmpty ? nil : telefoon,
        email: email, bron: bron, vandaag: aanTeVullen.op.vandaag), bij: regeling,
      nu: "Kijk het na: huiswaarts contact \"\(naam)\" --regeling \(regeling.lezing.id)")
  }
}
