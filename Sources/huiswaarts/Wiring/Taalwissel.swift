import ArgumentParser
import Content
import Intake
import Werkafspraken

/// Holds a conversation that can go on in another language when somebody types `taal en`.
struct Taalwissel {
  private let omgeving = Omgeving.current
  private var taal: String

  /// - Parameter taal: the language to begin in; nil for Dutch.
  ///
  /// - Throws: `Weigering` for a language that there is not.
  init(_ taal: String?) throws {
    self.taal = taal ?? "nl"
    guard try talen.contains(self.taal) else {
      throw Weigering(tekst: "De taal \(self.taal) is er niet. Kies uit: \(try namen).")
    }
  }

  private var talen: [String] {
    get throws { try omgeving.talen() + [Vertaling.schijntaal] }
  }

  private var namen: String { get throws { try omgeving.talen().joined(separator: ", ") } }

  /// Holds the conversation until its end, in whatever languages.
  ///
  /// - Parameter voer: holds it once, on a screen and with content in one language.
  mutating func voer(
    _ regeling: String, op scherm: any Scherm, _ voer: (Inhoud, any Scherm) throws -> Void
  ) throws {
    var next = taal
    let known = try talen
    let wissel = Wisselscherm(
      try vertaald(scherm, taal),
      aanvullingen: [Aanvulling("taal", "een andere taal, zoals: taal en")]
    ) { invoer, scherm in
      guard case .regel(let typed) = invoer else { return .door }
      let words = Vouwing.vouw(Vouwing.trim(typed)).drop { $0 == "/" }.split(separator: " ")
      guard words.first == "taal", words.count <= 2 else { return .door }
      guard words.count == 2, known.contains(String(words[1])) else {
        let kies = known.dropLast().joined(separator: ", ")
        try? scherm.show(.melding("Typ taal, en een van deze woorden: \(kies)."))
        return .opnieuw
      }
      next = String(words[1])
      return .breek(bewaar: "")
    }
    while true {
      try voer(try omgeving.inhoud(regeling, taal: taal), wissel)
      guard wissel.isGebroken else { return }
      taal = next
      wissel.hervat(op: try vertaald(scherm, taal))
    }
  }

  private func vertaald(_ scherm: any Scherm, _ taal: String) throws -> any Scherm {
    guard let words = try omgeving.programmataal(taal) else { return scherm }
    return Taalscherm(scherm, taal: words)
  }
}

/// The option with which a conversation begins in another language.
struct TaalOptie: ParsableArguments {
  @Option(help: ArgumentHelp("De taal van het gesprek, zoals en.", valueName: "code"))
  var taal: String?
}
