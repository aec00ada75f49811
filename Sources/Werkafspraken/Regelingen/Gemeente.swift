/// A gemeente in or near the region, and which agreements hold there.
package struct Gemeente: Hashable, Sendable, Codable {
  package var naam: String
  package var woorden: [String]
  /// The ids of the regelingen that hold there; empty when we know none.
  package var regelingen: [String]
  package var opmerking: String?
  package init(
    naam: String, woorden: [String] = [], regelingen: [String] = [], opmerking: String? = nil
  ) {
    self.naam = naam
    self.woorden = woorden
    self.regelingen = regelingen
    self.opmerking = opmerking
  }
}
