import ArgumentParser
import Exchange
import Vault

struct KluisSleutelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sleutel",
    abstract: "De openbare sleutel waarmee anderen jullie handtekening nakijken.",
    discussion: """
      Geef hem aan wie bestanden van jullie krijgt. Hij is niet geheim. Kijk samen of hij klopt.

      Voorbeeld:
        huiswaarts kluis sleutel > onze-kluis.pub
        minisign -V -p onze-kluis.pub -m dossier.age
      """)

  func run() throws {
    let omgeving = Omgeving.current
    let open = try omgeving.deur.open(omgeving)
    let sleutel = try omgeving.vault { try open.vault.publicFileKey() }
    Uitvoer.result(String(sleutel.text.dropLast()))
  }
}
