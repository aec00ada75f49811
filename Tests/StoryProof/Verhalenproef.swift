import Content
import DossierStore
import Glibc
import Intake
import ScriptTools
import Terminal
import Werkafspraken

/// Holds the conversations of all stories of a regeling, one after the other, on a real screen, with
/// whoever types there; and writes down what each dossier then holds.
///
/// `verhalenproef SCRIPTS REGELING RESULT [--plain]`. After each story it says so, and waits for a line.
/// `verhalenproef SCRIPTS REGELING` writes how each story is typed, one a line.
@main struct Verhalenproef {
  static func main() throws {
    PrivateProcess.begin()
    let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--plain" }
    let (scripts, regeling) = (arguments[0], arguments[1])
    let folder = ScriptFolder(path: scripts)
    let inhoud = Inhoud.load(regeling, from: try folder.files(of: regeling)).inhoud
    guard let inhoud, let id = DossierID("K7M-3PQ-X29") else { exit(1) }
    guard arguments.count > 2 else {
      for getypt in try GetyptVerhaal.alle(in: folder, inhoud) { print(getypt.line) }
      return
    }
    guard let file = fopen(arguments[2], "w") else { exit(1) }
    var scherm = TerminalKind.openScherm(
      program: "verhalenproef", plain: CommandLine.arguments.contains("--plain"))
    for bestand in try folder.verhalen(of: regeling) {
      guard let verhaal = Verhaallezing(inhoud).lees(bestand).verhaal,
        let gesprek = verhaal.gesprek
      else { continue }
      let tijd = Tijdstip(dag: verhaal.vandaag, minuut: 0)
      let store = MemoryEventStore()
      let houder = try Dossierhouder(
        beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
      try note(verhaal, gesprek, inhoud, in: houder, tijd)
      let beurt = try houder.beurt(of: gesprek, tijd: tijd)
      var voering = Gespreksvoering(
        inhoud, houder, beurt: beurt, scherm: scherm, vandaag: verhaal.vandaag, nu: { tijd })
      let afloop = voering.voer()
      fputs("\(bestand.path) \(afloop)\n", file)
      for event in try store.events(of: id) {
        fputs(String(decoding: event.payload, as: UTF8.self) + "\n", file)
      }
      fflush(file)
      try scherm.show(.melding("Verteld: \(bestand.path)"))
      guard case .regel = scherm.ask(Prompt()) else { exit(2) }
    }
    fclose(file)
  }

  /// What a story takes to be known before its conversation begins.
  private static func note(
    _ verhaal: Verhaal, _ gesprek: Gespreksopgave, _ inhoud: Inhoud, in houder: Dossierhouder,
    _ tijd: Tijdstip
  ) throws {
    let spel = Spel(
      inhoud, gesprek, verhaal.antwoorden, bekend: verhaal.feiten, vandaag: verhaal.vandaag)
    for veld in spel.nieuweFeiten.keys.sorted() {
      if let waarde = spel.nieuweFeiten[veld] { try houder.note(veld, waarde, tijd: tijd) }
    }
  }
}
