import Werkafspraken

/// Choosing one thing from a list, by number, by word or by the first letters.
package struct Lijstkeuze: Plek {
  var scherm: any Scherm
  var vraagtOfStoppen = false
  private let vraag: String
  /// The name of a choice is its text.
  private let lijst: Keuzelijst

  static var slotVanHelp: String { "Of typ een nummer uit de lijst." }

  static var woorden: [PromptCommando<Lijstkeuze>] { [.terug, .taal, .pauze, .stop, .help] }

  /// - Parameter lijst: each different from the others.
  /// - Returns: the place in the list; nil when nothing was chosen.
  /// - Throws: `SchermWeg` when there is nobody any more.
  package static func ask(
    _ vraag: String, from lijst: [String], on scherm: any Scherm
  ) throws(SchermWeg) -> Int? {
    var keuze = Lijstkeuze(
      scherm: scherm, vraag: vraag, lijst: Keuzelijst(lijst.map { Veld.Keuze(id: $0, label: $0) }))
    do throws(Sprong) {
      let gekozen = try keuze.kies()
      return lijst.firstIndex(of: gekozen)
    } catch {
      if error == .einde(.weg) { throw SchermWeg() }
      return nil
    }
  }

  private func showLijst() throws(Sprong) {
    try show(.client(vraag))
    try show(
      .keuzes(
        lijst.keuzes.enumerated().map { Keuzeregel(nummer: $0.offset + 1, tekst: $0.element.label) }
      ))
  }

  private mutating func kies() throws(Sprong) -> String {
    try showLijst()
    var prompt = Prompt(aanvullingen: lijst.aanvullingen + Self.woorden.aanvullingen())
    while true {
      let typed = try ask(&prompt) { keuze throws(Sprong) in try keuze.showLijst() }
      do throws(Afwijzing) {
        return try lijst.read(typed).id
      } catch {
        try refuse(error, typed, &prompt)
      }
    }
  }
}

extension PromptCommando<Lijstkeuze> {
  static var terug: Self {
    Self("terug", "niets kiezen", voorbeeld: "terug – er verandert niets") {
      _, _ throws(Sprong) in throw .terug
    }
  }
}
