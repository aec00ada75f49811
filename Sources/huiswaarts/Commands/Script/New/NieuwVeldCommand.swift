import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuwVeldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "veld", abstract: "Een nieuwe vraag.",
    discussion: """
      Voorbeeld:
        huiswaarts script new veld huisdier --vraag "Heb je een huisdier?" --soort ja_nee \\
          --doel "een woning vinden die past" --gesprek start
      """)

  @Argument(help: "De naam van het veld, zoals huisdier of nieuwe_school.")
  var naam: String

  @Option(help: ArgumentHelp("De vraag, in één zin.", valueName: "tekst"))
  var vraag: String?

  @Option(
    help: ArgumentHelp("Het soort antwoord, zoals ja_nee, keuze of datum.", valueName: "soort"))
  var soort: Veld.Soort?

  @Option(help: ArgumentHelp("Een korte naam voor overzichten.", valueName: "tekst"))
  var label: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Een mogelijkheid bij een keuze. Mag vaker.", valueName: "tekst"))
  var keuze: [String] = []

  @Option(
    help: ArgumentHelp(
      "Hoe gevoelig het antwoord is: geen, persoon, financieel, wonen of bijzonder.",
      valueName: "soort"))
  var gevoelig: Veld.Gevoeligheid?

  @Option(
    help: ArgumentHelp(
      "Wat voor gegeven het is, met een woord uit gedeeld/delen.yaml.", valueName: "woord"))
  var categorie: Gegevenscategorie?

  @Option(help: ArgumentHelp("Waar het antwoord voor nodig is.", valueName: "tekst"))
  var doel: String?

  @Option(help: ArgumentHelp("Het gesprek dat de vraag stelt.", valueName: "naam"))
  var gesprek: String?

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let vraag = try navraag.tekst("--vraag", vraag, "Wat is de vraag, in één zin?")
    let soort =
      Veld.Soort(
        rawValue: try navraag.tekst(
          "--soort", soort?.rawValue, "Wat voor antwoord is het?",
          kies: Veld.Soort.allCases.map(\.rawValue))) ?? .tekst
    var keuzes = keuze
    if [.keuze, .meerkeuze].contains(soort) {
      keuzes = try navraag.lijst("--keuze", keuze, "Wat kan iemand kiezen? Typ één mogelijkheid.")
    }
    let doel = try navraag.tekst(
      "--doel", doel, "Waar is het antwoord voor nodig? Bijvoorbeeld: een woning vinden die past.")
    let gevoelig =
      Veld.Gevoeligheid(
        rawValue: try navraag.tekst(
          "--gevoelig", gevoelig?.rawValue, "Hoe gevoelig is het antwoord?",
          kies: Veld.Gevoeligheid.allCases.map(\.rawValue))) ?? .bijzonder
    var categorie = categorie
    if gevoelig != .geen {
      categorie = Gegevenscategorie(
        rawValue: try navraag.tekst(
          "--categorie", categorie?.rawValue,
          "Wat voor gegeven is het? Dat bepaalt wie het mag krijgen.",
          kies: Gegevenscategorie.allCases.map(\.rawValue)))
    }
    let bron = try aanTeVullen.bron(&navraag, regeling.inhoud)
    let gesprek = try navraag.tekst(
      "--gesprek", gesprek, "Welk gesprek stelt de vraag? Typ alleen Enter voor geen.", anders: "")
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuwVeld(
        naam: naam, vraag: vraag, soort: soort, label: label, keuzes: keuzes, gevoelig: gevoelig,
        categorie: categorie, doel: doel, bron: bron, gesprek: gesprek.isEmpty ? nil : gesprek),
      bij: regeling,
      nu: gesprek.isEmpty
        ? "Zet nu <<vraag $\(naam)>> in een gesprek, onder de zin met de vraag."
        : "Probeer het: huiswaarts script preview \(regeling.lezing.id) --gesprek \(gesprek)")
  }
}

extension Veld.Soort: ExpressibleByArgument {}
extension Veld.Gevoeligheid: ExpressibleByArgument {}
extension Gegevenscategorie: ExpressibleByArgument {}
