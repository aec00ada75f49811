/// What went to whom, and why that was allowed. The answers themselves are not repeated.
///
/// Why: the client may ask at any time who knows what, and when a dossier is erased its receivers
/// must be told (AVG art. 15 and 19).
package struct Deling: Hashable, Sendable, Codable {
  package var ontvanger: Ontvanger
  /// The organisation or person behind the kind of receiver.
  package var organisatie: String
  package var doel: Deeldoel
  /// Why it was allowed, in a few words: what the client said, or which agreement.
  package var grond: String
  /// The fields that went along, in the order of the regeling.
  package var velden: [VeldNaam]
  /// How the client was told.
  package var verteld: String

  package init(
    ontvanger: Ontvanger, organisatie: String, doel: Deeldoel, grond: String, velden: [VeldNaam],
    verteld: String
  ) {
    self.ontvanger = ontvanger
    self.organisatie = organisatie
    self.doel = doel
    self.grond = grond
    self.velden = velden
    self.verteld = verteld
  }
}
