/// The first thing somebody sees: what do you want to do?
///
/// Why here and not in the program: it is a conversation too, and is tested as one. It knows no
/// file; what is chosen is answered, and the program does it.
package struct Hoofdmenu: Plek {
  package enum Keuze: Hashable, Sendable {
    case nieuw
    /// Go on with a dossier: its id as it was typed, or empty for "show me which".
    case verder(String)
    /// What asks for attention today, in all dossiers.
    case vandaag
    case oefenen
    /// A doelgroep to look up, as it was typed; may be empty.
    case casushouder(String)
    case stoppen
  }

  var scherm: any Scherm
  var vraagtOfStoppen = false
  private var keuze: Keuze?

  static var slotVanHelp: String { "Of typ een nummer uit de lijst." }

  static var woorden: [PromptCommando<Hoofdmenu>] {
    [
      woord("nieuw", "een nieuw gesprek") { _ in .nieuw },
      woord("verder", "bestaand gesprek", argument: "<dossier>") { .verder($0) },
      woord("vandaag", "werk van vandaag") { _ in .vandaag },
      woord("casushouder", "opzoeken wie het is", argument: "<groep>") { .casushouder($0) },
      woord("oefenen", "niets wordt bewaard") { _ in .oefenen },
      woord("stop", "stoppen") { _ in .stoppen },
      .help,
    ]
  }

  private static let zinnen = [
    "Een nieuw gesprek", "Verder met een gesprek", "Wat er vandaag moet gebeuren",
    "Opzoeken wie casushouder is", "Oefenen; er wordt niets bewaard", "Stoppen",
  ]

  private static func woord(
    _ woord: String, _ uitleg: String, argument: String? = nil,
    keuze: @escaping @Sendable (String) -> Keuze
  ) -> PromptCommando<Hoofdmenu> {
    PromptCommando(
      woord, uitleg, voorbeeld: woord, argument: argument, neemt: { _ in argument != nil }
    ) { menu, typed throws(Sprong) in
      menu.keuze = keuze(typed)
      throw .verder
    }
  }

  package static func ask(on scherm: any Scherm) throws(SchermWeg) -> Keuze {
    var menu = Hoofdmenu(scherm: scherm)
    while true {
      do throws(Sprong) {
        try menu.show(.melding("Welkom bij Huiswaarts. Wat wil je doen?"))
        try menu.kies()
      } catch {
        switch error {
        case .einde(.weg): throw SchermWeg()
        case .einde: return .stoppen
        default: if let keuze = menu.keuze { return keuze }
        }
      }
    }
  }

  private func showKeuzes() throws(Sprong) {
    try show(.keuzes(Self.zinnen.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }))
  }

  /// Asks until something was chosen; the choice leaves as a `Sprong`.
  private mutating func kies() throws(Sprong) {
    try showKeuzes()
    var prompt = Prompt(aanvullingen: Self.woorden.aanvullingen())
    while true {
      let typed = try ask(&prompt) { menu throws(Sprong) in try menu.showKeuzes() }
      let number = Keuzelijst.number(typed) ?? 0
      if Self.zinnen.indices.contains(number - 1) {
        try Self.woorden[number - 1].run(&self, "")
      }
      (prompt.voorstel, prompt.isAfgewezen) = (typed, true)
      if let near = Self.woorden.near(typed) {
        try show(.melding("Bedoel je \(near.woord)?"))
      } else if let elders = Gespreksvoering.woorden.read(typed) {
        try show(.melding("Het woord \(elders.commando.woord) werkt in een gesprek. Typ: help."))
      } else {
        try show(.melding("Dat begrijp ik niet. Typ een nummer van 1 tot \(Self.zinnen.count)."))
      }
    }
  }

  /// Asks for one line; nil when there is none any more.
  package static func askLine(
    _ vraag: String, aanvullingen: [Aanvulling] = [], on scherm: inout any Scherm
  ) throws(SchermWeg) -> String? {
    try scherm.show(.client(vraag))
    switch scherm.ask(Prompt(aanvullingen: aanvullingen)) {
    case .regel(let line): return Vouwing.trim(line)
    case .onderbreking, .einde, .terug: return nil
    case .weg: throw SchermWeg()
    }
  }

  /// Asks for one of a list, by number or by word; nil when nothing was chosen.
  package static func choose(
    _ vraag: String, from lijst: [String], on scherm: inout any Scherm
  ) throws(SchermWeg) -> Int? {
    try scherm.show(.client(vraag))
    try scherm.show(.keuzes(lijst.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }))
    while true {
      switch scherm.ask(Prompt(aanvullingen: lijst.map { Aanvulling($0) })) {
      case .regel(let line):
        let typed = Vouwing.vouw(line)
        if ["terug", "stop", "pauze"].contains(typed) { return nil }
        if let number = Int(typed), lijst.indices.contains(number - 1) { return number - 1 }
        let matches = lijst.indices.filter {
          !typed.isEmpty && Vouwing.vouw(lijst[$0]).hasPrefix(typed)
        }
        if matches.count == 1 { return matches[0] }
        try scherm.show(.melding("Typ een nummer van 1 tot \(lijst.count), of: terug."))
      case .onderbreking, .einde, .terug: return nil
      case .weg: throw SchermWeg()
      }
    }
  }
}
