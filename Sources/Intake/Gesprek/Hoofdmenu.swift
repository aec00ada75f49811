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
      .terug, .taal, .pauze, .help,
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
        (prompt.voorstel, prompt.isAfgewezen) = ("", false)
        try show(.melding("Bedoel je \(near.woord)?"))
      } else if let elders = Gespreksvoering.woorden.read(typed) {
        try show(.melding("Het woord \(elders.commando.woord) werkt in een gesprek. Typ: help."))
      } else {
        try show(.melding("Dat begrijp ik niet. Typ een nummer van 1 tot \(Self.zinnen.count)."))
      }
    }
  }
}

extension PromptCommando<Hoofdmenu> {
  static var terug: Self {
    Self("terug", "opnieuw kiezen", voorbeeld: "terug – dit is het begin") {
      _, _ throws(Sprong) in throw .terug
    }
  }
}
