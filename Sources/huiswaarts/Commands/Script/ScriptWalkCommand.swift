import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct ScriptWalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: "Loop alle wegen door een gesprek, en zeg wat er niet klopt.",
    discussion: """
      Het vindt wegen die doodlopen, rondjes zonder eind, vragen die twee keer komen, en verplichte
      vragen die nooit komen. Bij elke vondst staan de antwoorden, als een verhaal.

      Voorbeeld:
        huiswaarts script walk zou-3 aanmelding
        huiswaarts script walk zou-3 --aantal 500 --zaad 7
      """)

  @Argument(help: "De regeling, zoals zou-3.", completion: .regelingen)
  var regeling: String

  @Argument(help: "Het gesprek; anders alle gesprekken.", completion: .gesprekken)
  var gesprek: String?

  @Flag(help: "Loop elke weg; dat is ook zo zonder deze keuze.")
  var alle = false

  @Option(
    help: ArgumentHelp("Stop na zoveel wegen in een gesprek.", valueName: "getal"))
  var hoogstens = 1000

  @Option(help: ArgumentHelp("Loop zoveel wegen, met antwoorden door het lot.", valueName: "getal"))
  var aantal: Int?

  @Option(help: ArgumentHelp("Hetzelfde zaad geeft dezelfde wegen.", valueName: "getal"))
  var zaad: UInt64 = 1

  @OptionGroup var op: OpOptie

  func validate() throws {
    guard !alle || aantal == nil else {
      throw ValidationError("Kies --alle of --aantal, niet allebei.")
    }
    guard hoogstens > 0, aantal ?? 1 > 0 else {
      throw ValidationError("Geef een getal dat groter is dan nul.")
    }
  }

  func run() throws {
    for lezing in try RegelingenArgument.lezingen([regeling]) {
      let inhoud = try lezing.soundInhoud()
      let gesprekken = inhoud.regeling.gesprekken
      if let gesprek, !gesprekken.contains(where: { $0.heet(gesprek) }) {
        throw Storing.onbekendGesprek(gesprek, kies: gesprekken.map(\.id))
      }
      let verslag = Loopverslag(
        lezing, inhoud, gesprek: gesprek,
        aantal.map { .willekeurig(aantal: $0, zaad: zaad) } ?? .alle(hoogstens: hoogstens),
        vandaag: op.vandaag)
      for bevinding in verslag.bevindingen { Uitvoer.result(tekst(bevinding, inhoud) + "\n") }
      Uitvoer.result(verslag.gesprekken.map(tekst).joined(separator: "\n"))
      guard verslag.bevindingen.isEmpty else { throw ExitCode(1) }
      Uitvoer.result("Niets gevonden.")
    }
  }

  private func tekst(_ bevinding: Loopverslag.Bevinding, _ inhoud: Inhoud) -> String {
    guard let pad = bevinding.pad else { return bevinding.probleem.picture }
    let verhaal = pad.verhaal("De weg naar \(bevinding.probleem.code)", in: inhoud)
    return bevinding.probleem.picture + "\n   = zo kom je er, als verhaal:\n\n"
      + verhaal.split(separator: "\n").map { "     \($0)" }.joined(separator: "\n")
  }

  private func tekst(_ gesprek: Loopverslag.Gesprek) -> String {
    let wegen = gesprek.paden == 1 ? "1 weg" : "\(gesprek.paden) wegen"
    if gesprek.isVolledig { return "\(gesprek.id): alle wegen gelopen, \(wegen)." }
    return aantal == nil
      ? "\(gesprek.id): gestopt na \(wegen); er zijn er meer. Met --hoogstens loop je verder."
      : "\(gesprek.id): \(wegen) door het lot gelopen, met zaad \(zaad)."
  }
}
