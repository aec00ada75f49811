import ArgumentParser
import Content
import Documents
import DossierStore
import Intake
import Terminal
import Vault
import Werkafspraken

struct DossierImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Lees een dossier in dat met export is gemaakt.",
    discussion: """
      Je ziet eerst wat er binnenkomt. Alles blijft zoals het was, met de namen van wie het schreef.

      Voorbeeld:
        huiswaarts dossier import dossier.age --van andere-kluis.pub
      """)

  @Argument(help: "Het verzegelde bestand.", completion: .file())
  var bestand: String

  @OptionGroup var ontvangst: Ontvangst

  @Flag(help: "Zonder te vragen.")
  var ja = false

  func run() throws {
    let omgeving = Omgeving.current
    let bytes = try ontvangst.lees(bestand)
    let toelichting = try ontvangst.nagekeken(bytes, pad: bestand)
    let geopend = try ontvangst.openMetSleutel(bytes)
    let open = try omgeving.deur.open(omgeving)
    var scherm = omgeving.scherm()
    let invoer = try read(try geopend ?? ontvangst.openMetZin(bytes, on: scherm))
    _ = try omgeving.inhoud(invoer.regeling)
    try scherm.show(.regels(invoer.voorbeeld))
    try scherm.show(.melding(toelichting.map { "De handtekening klopt: \($0)." } ?? Self.ongezien))
    try omgeving.vault { try refuseKnown(invoer, open) }
    guard try ja || scherm.askJaNee("Wil je dit dossier inlezen?") == true else {
      throw Weigering(tekst: "Er is niets ingelezen.")
    }
    try omgeving.vault {
      let opname = invoer.opname(nagekeken: toelichting != nil, tijd: omgeving.nu)
      try open.store.takeIn(opname.map(Gebeurteniscode.bytes), as: invoer.id)
    }
    Uitvoer.message("Dossier \(invoer.id) is ingelezen.")
  }

  private static let ongezien =
    "Er is niet nagekeken van wie dit bestand komt. Dat kan met --van en de sleutel van die plek."

  private func read(_ content: [UInt8]) throws -> Dossierinvoer {
    do {
      return try Dossierinvoer(content)
    } catch {
      switch error {
      case .geenDossier:
        throw Weigering(tekst: "In dit bestand staat geen heel dossier. Er is niets ingelezen.")
      case .nieuwer:
        throw Weigering(
          tekst: "Dit dossier is door een nieuwere versie geschreven. Er is niets ingelezen.")
      }
    }
  }

  /// What stands here stays as it is: a dossier is never mixed with another copy of itself.
  private func refuseKnown(_ invoer: Dossierinvoer, _ open: Kluisdeur.Open) throws {
    guard try !open.file.events(of: invoer.id).isEmpty else { return }
    let bestaat = "Dossier \(invoer.id) staat hier al."
    guard try open.store.dossiers().contains(where: { $0.id == invoer.id }) else {
      throw Weigering(tekst: "\(bestaat) Je mag het niet openen. Er is niets veranderd.")
    }
    let hier = try open.store.events(of: invoer.id).map(\.payload)
    let nieuw = invoer.gebeurtenissen.map(Gebeurteniscode.bytes)
    let gelijk = zip(hier, nieuw).prefix { $0 == $1 }.count
    let verschil =
      gelijk == nieuw.count
      ? "Alles uit het bestand staat er al in."
      : "Uit het bestand staan er \(nieuw.count - gelijk) gebeurtenissen niet in."
    throw Weigering(tekst: "\(bestaat) \(verschil) Er is niets veranderd.")
  }
}
