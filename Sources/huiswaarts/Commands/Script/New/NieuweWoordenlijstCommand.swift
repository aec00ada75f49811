import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuweWoordenlijstCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "woorden", abstract: "Een lijst van alle woorden: dan valt een typefout op.",
    discussion: """
      Voorbeeld:
        huiswaarts script new woorden --regeling noord
      """)

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let verhalen = try Omgeving.current.scripts().stories(of: regeling.lezing.id)
    try aanTeVullen.voegToe(
      NieuweWoordenlijst(verhalen: verhalen), bij: regeling,
      nu: "Staan er fouten in de lijst? Haal ze weg, dan wijst `script check` ze aan.")
  }
}
