import ArgumentParser
import Content
import Intake
import Werkafspraken

/// Holds whatever is asked at a screen, so that it can go on in another language when somebody types
/// `taal en`.
struct Taalwissel {
  private let omgeving = Omgeving.current
  private(set) var taal: String

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

  /// Holds something until its end, in whatever languages.
  ///
  /// - Parameter voer: holds it once, in the language with this code, on a screen in that language. When
  ///   another one was asked for, it is held again.
  mutating func voer<Result>(
    op scherm: any Scherm, _ voer: (String, any Scherm) throws -> Result
  ) throws -> Result {
    var next = taal
    let known = try talen
    let wissel = Wisselscherm(try self.scherm(over: scherm)) { invoer, scherm in
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
      let result = Swift.Result { try voer(taal, wissel) }
      guard wissel.isGebroken else { return try result.get() }
      taal = next
      wissel.hervat(op: try self.scherm(over: scherm))
    }
  }

  /// The screen in the language of now.
  func scherm(over scherm: any Scherm) throws -> any Scherm {
    guard let words = try omgeving.programmataal(taal) else { return scherm }
    return Taalscherm(scherm, taal: words)
  }
}

/// The option with which a conversation begins in another language.
struct TaalOptie: ParsableArguments {
  @Option(help: ArgumentHelp("De taal van het gesprek, zoals en.", valueName: "code"))
  var taal: String?
}
