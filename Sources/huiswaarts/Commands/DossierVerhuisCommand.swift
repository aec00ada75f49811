import ArgumentParser
import Content
import DossierStore
import Intake
import Terminal
import Werkafspraken

struct DossierVerhuisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verhuis", abstract: "Laat een dossier andere afspraken volgen.",
    discussion: """
      Je ziet eerst wat er met elk antwoord gebeurt. Er gaat niets verloren: wat niet meegaat,
      blijft in de geschiedenis.

      Voorbeeld:
        huiswaarts dossier verhuis K7M-3PQ-X29 --naar zou-3
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Option(help: ArgumentHelp("De regeling die het gaat volgen.", valueName: "regeling"))
  var naar: String

  @Flag(help: "Zonder te vragen. Wat bevestigd moet worden, gaat dan niet mee.")
  var ja = false

  @OptionGroup var op: OpOptie

  func run() throws {
    let omgeving = Omgeving.current
    let houder = try omgeving.dossier(dossier)
    let (oud, nieuw) = (try omgeving.inhoud(houder.regeling), try omgeving.inhoud(naar))
    let scherm = omgeving.scherm()
    if let wissel = Versiewissel(houder, naar: nieuw.regeling) {
      let afloop = try Verhuisgesprek.voer(
        wissel, houder, op: scherm, vraagt: !ja, tijd: omgeving.nu)
      if afloop == .gelaten { throw ExitCode(1) }
      return
    }
    guard oud.regeling.id != nieuw.regeling.id else {
      throw Weigering(tekst: "Dit dossier volgt \(oud.regeling.id) al. Er is niets veranderd.")
    }
    guard let overgang = try omgeving.overgang(van: oud.regeling, naar: nieuw.regeling) else {
      throw Weigering(
        tekst:
          "Van \(oud.regeling.id) naar \(nieuw.regeling.id) is niet beschreven hoe een dossier "
          + "verhuist. Er is niets veranderd.")
    }
    let plan = Verhuisplan(houder, van: oud, naar: nieuw, overgang, vandaag: op.vandaag)
    var gesprek = Verhuisgesprek(plan, houder, scherm: scherm)
    if try gesprek.voer(vraagt: !ja, tijd: omgeving.nu) == .gelaten { throw ExitCode(1) }
  }
}

extension Omgeving {
  /// How a dossier moves between two regelingen; nil when nobody described it.
  func overgang(van: Regeling, naar: Regeling) throws(Storing) -> Overgang? {
    let scripts = try scripts()
    let file: ScriptFile?
    do { file = try scripts.overgang(naar: naar.id) } catch { throw .onleesbaar(error) }
    guard let file else { return nil }
    let (overgang, problemen) = OvergangReading.lees(file, naar: naar) { id in
      id == van.id ? van : nil
    }
    // A file for another regeling says nothing of this one.
    if problemen.contains(where: { $0.code == Probleemcode.onbekendeRegeling.rawValue }) {
      return nil
    }
    guard let overgang else { throw .regelingKapot(naar.id, problemen) }
    return overgang
  }
}
