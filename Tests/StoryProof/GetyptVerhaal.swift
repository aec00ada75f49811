import Content
import Intake
import ScriptTools
import Werkafspraken

/// A story with a conversation, and its answers as somebody types them.
struct GetyptVerhaal {
  var file: String
  var gesprek: String
  var vandaag: Dag
  /// Nothing is known before the conversation begins.
  var beginsAtNothing: Bool
  var answers: [String]

  /// File, conversation, day, `leeg` or `bekend`, and the lines to type, with tabs between them.
  var line: String {
    ([file, gesprek, "\(vandaag)", beginsAtNothing ? "leeg" : "bekend"] + answers)
      .joined(separator: "\t")
  }

  static func alle(in folder: ScriptFolder, _ inhoud: Inhoud) throws -> [GetyptVerhaal] {
    try folder.verhalen(of: inhoud.regeling.id).compactMap { file in
      guard let verhaal = Verhaallezing(inhoud).lees(file).verhaal,
        let gesprek = verhaal.gesprek
      else { return nil }
      let spel = Spel(
        inhoud, gesprek, verhaal.antwoorden, bekend: verhaal.feiten, vandaag: verhaal.vandaag)
      let answers = spel.wandeling.stukken.flatMap { stuk -> [String] in
        guard case .vraag(let vraag, let waarde?) = stuk else { return [] }
        return typed(vraag, waarde, inhoud, verhaal.vandaag)
      }
      return GetyptVerhaal(
        file: file.path, gesprek: gesprek.id, vandaag: verhaal.vandaag,
        beginsAtNothing: spel.nieuweFeiten.isEmpty, answers: answers)
    }
  }

  /// An answer as somebody types it, with the empty line that ends a long one.
  private static func typed(
    _ vraag: Vraag, _ waarde: Waarde, _ inhoud: Inhoud, _ vandaag: Dag
  ) -> [String] {
    if let opties = vraag.opties, case .keuze(let id) = waarde {
      let place = opties.filter(\.isBeschikbaar).firstIndex { $0.id == id } ?? 0
      return ["\(place + 1)"]
    }
    guard let veld = inhoud.oordeel.veld(vraag.veld) else { return [] }
    if let vast = VasteAntwoorden.text(of: waarde) { return [vast] }
    let text = Vraagsoorten(regeling: inhoud.regeling, vandaag: vandaag).soort(of: veld)
      .typed(waarde)
    switch veld.soort {
    case .langeTekst:
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    case .lijst: return waarde == .lijst([]) ? [text] : [text, ""]
    default: return [text]
    }
  }
}
