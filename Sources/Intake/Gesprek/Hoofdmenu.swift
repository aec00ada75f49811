/// The first thing somebody sees: what do you want to do?
///
/// Why here and not in the program: it is a conversation too, and is tested as one. It knows no
/// file; what is chosen is answered, and the program does it.
package enum Hoofdmenu {
  package enum Keuze: Hashable, Sendable {
    case nieuw
    /// Go on with a dossier: its id as it was typed, or empty for "show me which".
    case verder(String)
    case oefenen
    /// A doelgroep to look up, as it was typed; may be empty.
    case casushouder(String)
    case stoppen
  }

  private static let keuzes = [
    "Een nieuw gesprek", "Verder met een gesprek", "Opzoeken wie casushouder is",
    "Oefenen; er wordt niets bewaard", "Stoppen",
  ]

  package static func ask(on scherm: inout any Scherm) throws(SchermWeg) -> Keuze {
    try scherm.show(.melding("Welkom bij Huiswaarts. Wat wil je doen?"))
    let regels = keuzes.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }
    try scherm.show(.keuzes(regels))
    let words = [
      Aanvulling("nieuw", keuzes[0]), Aanvulling("verder", keuzes[1]),
      Aanvulling("casushouder", keuzes[2]), Aanvulling("oefenen", keuzes[3]),
      Aanvulling("stop", keuzes[4]),
    ]
    var voorstel = ""
    while true {
      switch scherm.ask(Prompt(voorstel: voorstel, aanvullingen: words)) {
      case .regel(let line):
        let typed = Vouwing.trim(line.hasPrefix("/") ? String(line.dropFirst()) : line)
        if let keuze = read(typed) { return keuze }
        voorstel = typed
        try scherm.show(.melding("Dat begrijp ik niet. Typ een nummer van 1 tot 5."))
      case .onderbreking, .einde: return .stoppen
      case .terug: continue
      case .weg: throw SchermWeg()
      }
    }
  }

  private static func read(_ typed: String) -> Keuze? {
    let words = Vouwing.vouw(typed).split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first {
    case "1"?, "nieuw"?, "een"?, "begin"?, "start"?, "intake"?: return .nieuw
    case "2"?, "verder"?: return .verder(rest)
    case "3"?, "casushouder"?, "opzoeken"?: return .casushouder(rest)
    case "4"?, "oefen"?, "oefenen"?: return .oefenen
    case "5"?, "stop"?, "stoppen"?, "klaar"?, "exit"?, "quit"?: return .stoppen
    default: return nil
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
