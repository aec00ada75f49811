/// The id of a row of the catalogue of agreements, for example `ZOU3-WA03-01`.
package struct BronID: Hashable, Sendable, Codable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let tekst: String

  package init(_ tekst: String) { self.tekst = tekst }
  package init(stringLiteral tekst: String) { self.tekst = tekst }

  package init(from decoder: any Decoder) throws {
    tekst = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tekst)
  }

  package static func < (left: BronID, right: BronID) -> Bool { left.tekst < right.tekst }
  package var description: String { tekst }
}
