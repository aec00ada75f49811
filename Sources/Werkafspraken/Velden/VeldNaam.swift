/// The name of a field of the data dictionary, for example `verhuisdatum`.
package struct VeldNaam: Hashable, Sendable, Codable, Comparable, ExpressibleByStringLiteral,
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

  package static func < (left: VeldNaam, right: VeldNaam) -> Bool { left.tekst < right.tekst }
  package var description: String { tekst }
}

/// A map by field is written as an object with the field names as keys, not as a list of pairs.
extension VeldNaam: CodingKeyRepresentable {
  package var codingKey: any CodingKey { Sleutel(stringValue: tekst) }

  package init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

  private struct Sleutel: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
