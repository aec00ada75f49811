/// A distance in time, for example six weeks before: `-6wk`.
package struct Afstand: Hashable, Sendable, Codable {
  /// Negative is before.
  package var aantal: Int
  package var eenheid: Eenheid

  package init(_ aantal: Int, _ eenheid: Eenheid) {
    self.aantal = aantal
    self.eenheid = eenheid
  }

  /// The raw value is the word of the YAML files.
  package enum Eenheid: String, Hashable, Sendable, Codable, CaseIterable {
    case uren = "u"
    case dagen = "d"
    case werkdagen = "wd"
    case weken = "wk"
    case maanden = "mnd"
    case jaren = "jr"
  }

  /// No agreement reaches further; it keeps counting working days short.
  package static let grootsteAantal = 9999

  /// The distance in whole months; nil when it is counted in something smaller. A distance beyond
  /// the calendar stops there.
  package var maanden: Int? {
    let aantal = min(max(aantal, -200_000), 200_000)
    return switch eenheid {
    case .maanden: aantal
    case .jaren: aantal * 12
    default: nil
    }
  }

  /// Reads `-6wk`, `+3mnd`, `2jr`, `0d`, `24u`; a space may stand before the unit.
  package init?(_ tekst: some StringProtocol) {
    var rest = tekst[...].drop(while: \.isWhitespace)
    let isBefore = rest.first == "-" || rest.first == "−"
    if isBefore || rest.first == "+" { rest = rest.dropFirst() }
    rest = rest.drop(while: \.isWhitespace)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let unit = rest.dropFirst(digits.count).drop(while: \.isWhitespace)
      .prefix { !$0.isWhitespace }
    let tail = unit.endIndex..<tekst.endIndex
    guard let aantal = Dag.number(Array(digits.utf8)[...]), aantal <= Afstand.grootsteAantal,
      let eenheid = Eenheid(rawValue: String(unit)),
      tekst[tail].allSatisfy(\.isWhitespace)
    else { return nil }
    self.init(isBefore ? -aantal : aantal, eenheid)
  }
}
