package import Werkafspraken

/// Asks for one of a list: by number, by word, by the first letters of a word.
package struct KeuzeVraag: QuestionType {
  private let lijst: Keuzelijst

  package init(keuzes: [Veld.Keuze]) { lijst = Keuzelijst(keuzes) }
  package var keuzes: [String] { lijst.keuzes.map(\.label) }
  package var aanvullingen: [Aanvulling] { lijst.aanvullingen }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    .keuze(try lijst.read(typed).id)
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .keuze(let id) = waarde { lijst.label(of: id) } else { "" }
  }
}

/// The choices of a field, and how people point at one.
struct Keuzelijst: Sendable {
  let keuzes: [Veld.Keuze]

  init(_ keuzes: [Veld.Keuze]) { self.keuzes = keuzes }

  var aanvullingen: [Aanvulling] { keuzes.map { Aanvulling($0.label) } }

  /// A number as it stands in a list: digits, perhaps with a dot behind them. "-1" is none.
  static func number(_ typed: String) -> Int? {
    let digits = typed.hasSuffix(".") ? typed.dropLast() : typed[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }

  func label(of id: String) -> String { keuzes.first { $0.id == id }?.label ?? id }

  func read(_ typed: String) throws(Afwijzing) -> Veld.Keuze {
    let words = Vouwing.vouw(typed)
    if let exact = keuzes.first(where: { $0.id == typed || $0.id == words }) { return exact }
    if let number = Keuzelijst.number(typed), keuzes.indices.contains(number - 1) {
      return keuzes[number - 1]
    }
    let named = keuzes.map { keuze in
      (keuze, ([keuze.label] + keuze.woorden).map(Vouwing.vouw))
    }
    if let exact = named.first(where: { $0.1.contains(words) }) { return exact.0 }
    guard !words.isEmpty else { throw .geenKeuze(lijkOp: [], aantal: keuzes.count) }
    for matches in [
      named.filter { $0.1.contains { $0.hasPrefix(words) } },
      named.filter {
        $0.1.contains { name in name.split(separator: " ").contains { $0.hasPrefix(words) } }
      },
      named.filter { $0.1.contains { " \(words) ".contains(" \($0) ") } },
    ] {
      if matches.count == 1 { return matches[0].0 }
      if matches.count > 1 { throw .meerdereKeuzes(matches.map(\.0.label)) }
    }
    let near = named.filter { $0.1.contains { Vouwing.isNear($0, words) } }.map(\.0.label)
    throw .geenKeuze(lijkOp: Array(near.prefix(3)), aantal: keuzes.count)
  }
}
