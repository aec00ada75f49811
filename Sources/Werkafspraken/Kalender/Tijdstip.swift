/// A moment on a day, in local time (Europe/Amsterdam).
///
/// Shape: written down it is `2024-02-28T22:15`.
/// Source: R1; only a data leak has a term in hours (DL-TIW-19).
package struct Tijdstip: Hashable, Sendable, Comparable {
  package let dag: Dag
  /// Units: minutes since midnight.
  /// Invariant: 0..<1440.
  package let minuut: Int

  /// A minute outside the day becomes its first or last minute.
  package init(dag: Dag, minuut: Int) {
    self.dag = dag
    self.minuut = min(max(minuut, 0), 1439)
  }

  /// Reads `2024-02-28T22:15`; a space may stand for the T.
  package init?(iso tekst: some StringProtocol) {
    let bytes = Array(tekst.utf8)
    guard bytes.count == 16, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(bytes[10]),
      bytes[13] == UInt8(ascii: ":"),
      let dag = Dag(iso: tekst.prefix(10)), let uur = Dag.number(bytes[11..<13]), uur < 24,
      let minuut = Dag.number(bytes[14..<16]), minuut < 60
    else { return nil }
    self.init(dag: dag, minuut: uur * 60 + minuut)
  }

  /// The moment as `2024-02-28T22:15`.
  package var iso: String { "\(dag.iso)T\(uren(":"))" }

  /// "28 februari 2024 om 22.15 uur".
  package var voluit: String { "\(dag.voluit) om \(uren(".")) uur" }

  private func uren(_ separator: String) -> String {
    Dag.digits(minuut / 60, width: 2) + separator + Dag.digits(minuut % 60, width: 2)
  }

  package static func < (left: Tijdstip, right: Tijdstip) -> Bool {
    (left.dag, left.minuut) < (right.dag, right.minuut)
  }
}

extension Tijdstip: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let tijdstip = Tijdstip(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment")
    }
    self = tijdstip
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension Tijdstip: CustomStringConvertible {
  package var description: String { iso }
}
