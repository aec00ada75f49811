package import Werkafspraken

/// Asks for things that repeat: children, helpers, aims.
package struct LijstVraag: QuestionType {
  /// One thing of a list: what it is called, and what else is known of it.
  typealias Item = [VeldNaam: Waarde]

  /// Units: things. No person lists more.
  static let meeste = 100
  private static let naam: VeldNaam = "naam"

  package init() {}

  /// Reads a whole list at once, with commas or line ends between the things.
  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    switch try Lijstbewerking(typed, aantal: 0, isWhole: true) {
    case .geen: return .lijst([])
    case .erbij(let namen):
      guard namen.count <= Self.meeste else { throw .teVeel(grens: Self.meeste) }
      return .lijst(namen.map(Self.item))
    case .klaar, .weg, .anders: throw .leeg
    }
  }

  package func typed(_ waarde: Waarde) -> String {
    guard case .lijst(let items) = waarde else { return "" }
    return items.isEmpty ? "geen" : items.map(Self.text).joined(separator: ", ")
  }

  static func item(_ naam: String) -> Item { [self.naam: .tekst(naam)] }

  /// What it is called; what else is known, when it has no name.
  static func text(of item: Item) -> String {
    if case .tekst(let text)? = item[naam] { return text }
    return item.sorted { $0.key < $1.key }.compactMap { _, waarde in
      if case .tekst(let text) = waarde { text } else { VasteAntwoorden.text(of: waarde) }
    }.joined(separator: " ")
  }

  static func renamed(_ item: Item, to naam: String) -> Item {
    item.merging([self.naam: .tekst(naam)]) { $1 }
  }
}
