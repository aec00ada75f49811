import Glibc
import Intake
import Terminal

/// Asks for lines and says in words what it got, so that tests can see the whole terminal at work
/// without a conversation.
///
/// With `--plain` it uses plain text. A line `crash` makes it crash, `exit` leaves without closing
/// anything, and `vraag` says the whole question again, and
/// `geheim` asks for a line that is not shown.
@main struct Terminalproef {
  static let words = [
    Aanvulling("weet ik niet", "het antwoord is nog niet bekend"),
    Aanvulling("wil ik niet zeggen"),
    Aanvulling("één ouder"),
    Aanvulling("terug", "naar de vorige vraag"),
  ]

  static func main() throws {
    PrivateProcess.begin()
    var scherm = TerminalKind.openScherm(
      program: "terminalproef", plain: CommandLine.arguments.contains("--plain"))
    do {
      try question(on: &scherm)
      var prompt = Prompt(aanvullingen: words)
      while true {
        let invoer = scherm.ask(prompt)
        prompt.voorstel = ""
        switch invoer {
        case .regel("crash"): abort()
        case .regel("exit"): exit(0)
        case .regel("geheim"): try scherm.show(.melding(secret(on: &scherm)))
        case .regel("vraag"): try question(on: &scherm)
        case .regel(let text): try scherm.show(.melding("Regel: \(inWords(text))"))
        case .onderbreking(let text):
          try scherm.show(.melding("Onderbroken bij: \(inWords(text))"))
          prompt.voorstel = text
        case .terug: try scherm.show(.melding("Terug."))
        case .stem(let text):
          try scherm.show(.melding("Andere stem bij: \(inWords(text))"))
          prompt.voorstel = text
        case .einde:
          try scherm.show(.melding("Einde."))
          return
        case .weg: exit(4)
        }
      }
    } catch {
      exit(5)
    }
  }

  static func question(on scherm: inout any Scherm) throws(SchermWeg) {
    try scherm.show(
      .plaats(Plaatsregel(fase: "proef", thema: "één vraag", casushouder: "Lindehof")))
    try scherm.show(.begeleider("Neem de tijd; er is geen haast bij."))
    try scherm.show(.client("Wie helpt je?"))
    try scherm.show(
      .keuzes([.init(nummer: 1, tekst: "Niemand"), .init(nummer: 2, tekst: "Mijn begeleider")]))
  }

  /// Asks for a secret, and counts what came; it never says it.
  static func secret(on scherm: inout any Scherm) -> String {
    switch scherm.askSecret("Wachtzin: ") {
    case .geheim(let geheim): "Geheim van \(geheim.count) bytes."
    case .onderbreking: "Geheim onderbroken."
    case .einde: "Geen geheim."
    case .weg: exit(4)
    }
  }

  /// The text between brackets, newlines and tabs made visible; a long one only counted.
  static func inWords(_ text: String) -> String {
    if text.count > 1000 {
      return "\(text.count) tekens, van \(text.prefix(5)) tot \(text.suffix(5))"
    }
    let visible = text.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : $0 }
    return "[\(String(visible))] met \(text.unicodeScalars.count) tekens"
  }
}
