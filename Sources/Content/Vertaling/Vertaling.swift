/// The words of a regeling in another language.
///
/// Invariant: nobody gets an empty screen. A text that is not translated, or was before it changed, is
/// shown as it was written, with a mark.
package struct Vertaling: Sendable {
  /// The language that is none: it shows what would be forgotten.
  package static let schijntaal = "schijn"

  private enum Woorden: Sendable {
    case schijn
    /// By context, and the text it is a translation of.
    case bestand([String: PoFile.Entry])
  }

  package let taal: String
  private let woorden: Woorden

  package init(_ po: PoFile, taal: String) {
    self.taal = taal
    woorden = .bestand(
      Dictionary(
        po.entries.filter(\.isTranslated).compactMap { entry in
          entry.context.map { ($0, entry) }
        }, uniquingKeysWith: { first, _ in first }))
  }

  private init(schijn: Void) {
    taal = Self.schijntaal
    woorden = .schijn
  }

  package static let schijn = Vertaling(schijn: ())

  /// The files of a regeling with their texts in this language.
  package func toegepast(op files: [ScriptFile]) -> [ScriptFile] {
    files.map { file in Vertaalplekken.vertaald(file) { woord($0) ?? "[nl] \(heel($0))" } }
  }

  /// The translation of a text, with what is filled in put back; nil when there is none that fits.
  package func woord(_ tekst: Vertaaltekst) -> String? {
    switch woorden {
    case .schijn: return tekst.ingevuld(Self.schijn(tekst.tekst))
    case .bestand(let entries):
      guard let entry = entries[tekst.context], entry.id == tekst.tekst else { return nil }
      return tekst.ingevuld(entry.translations[0])
    }
  }

  private func heel(_ tekst: Vertaaltekst) -> String { tekst.ingevuld(tekst.tekst) ?? tekst.tekst }

  /// A text that can still be read and is plainly no Dutch: letters with marks, in brackets.
  package static func schijn(_ tekst: String) -> String {
    let letters: [Character: Character] = [
      "a": "á", "e": "ë", "i": "ï", "o": "ø", "u": "ü", "y": "ý", "c": "ç", "n": "ñ", "A": "Å",
      "E": "É", "I": "Í", "O": "Ö", "U": "Ü", "W": "Ŵ", "w": "ŵ", "s": "š", "z": "ž", "d": "đ",
      "D": "Đ",
    ]
    var isInside = false
    let changed = tekst.map { character -> Character in
      if character == "{" || character == "[" { isInside = true }
      if character == "}" || character == "]" { isInside = false }
      return isInside ? character : letters[character] ?? character
    }
    return "«\(String(changed))»"
  }
}
