import ArgumentParser
import DossierStore
import Intake
import Terminal
import Vault
import Werkafspraken

struct DossierEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Wis een dossier voor altijd.",
    discussion: """
      De sleutels van het dossier worden vernietigd. Daarna kan niemand het nog lezen, ook niet met
      de herstelsleutel. In het logboek blijft alleen staan dat het gewist is, wanneer en door wie.
      """, aliases: ["wis"])

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  func run() throws {
    let omgeving = Omgeving.current
    let scherm = omgeving.scherm()
    let houder = try omgeving.dossier(dossier, on: omgeving.isAanToetsenbord ? scherm : nil)
    guard try omgeving.wis(houder, on: scherm) else {
      throw Weigering(tekst: "Er is niets gewist.")
    }
  }
}

extension Omgeving {
  /// Erases a dossier when somebody types its name. Returns whether it was.
  func wis(_ houder: Dossierhouder, on scherm: any Scherm) throws -> Bool {
    var scherm = scherm
    let open = try deur.open(self)
    for zin in [
      "Je gaat dossier \(houder.id) wissen. Dat kan niemand terugdraaien.",
      "Kijk eerst of het bewaard moet blijven. Soms moet dat van de wet: bij hulp uit de Wmo en "
        + "bij jeugdhulp vaak lang, en zolang er nog een klacht of een rechtszaak loopt.",
      "Kopieën die zijn meegegeven en oude reservekopieën worden niet gewist.",
    ] {
      try scherm.show(.melding(zin))
    }
    let gedeeld = houder.dossier.delingen.map(\.deling.organisatie)
    if !gedeeld.isEmpty {
      let namen = opsomming(Array(Set(gedeeld)).sorted(), "en")
      try scherm.show(.melding("Hiermee is gedeeld: \(namen). Laat hun weten dat het gewist is."))
    }
    let vraag = "Typ de naam van het dossier om het te wissen."
    guard let typed = try scherm.askRegel(vraag), DossierID(typed) == houder.id
    else { return false }
    try vault {
      // Noted first: nothing may be erased without a trace.
      try open.log.note(.gewist, houder.id)
      try open.vault.erase(houder.id)
    }
    Uitvoer.message("Dossier \(houder.id) is gewist.")
    return true
  }
}
