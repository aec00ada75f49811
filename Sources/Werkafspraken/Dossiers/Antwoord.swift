/// An answer as it was given, with when, where and by whom.
package struct Antwoord: Hashable, Sendable {
  package var veld: VeldNaam
  /// Nil when the answer was withdrawn.
  package var waarde: Waarde?
  package var tijd: Tijdstip
  /// The conversation it belongs to; nil when it holds for the whole dossier.
  package var gesprek: Gesprek?
  /// Nil for a fact that became known outside a conversation.
  package var stem: Stem?
  /// Why it took the place of a wrong one; nil for any other answer.
  package var reden: String?

  package init(
    veld: VeldNaam, waarde: Waarde?, tijd: Tijdstip, gesprek: Gesprek? = nil, stem: Stem? = nil,
    reden: String? = nil
  ) {
    self.veld = veld
    self.waarde = waarde
    self.tijd = tijd
    self.gesprek = gesprek
    self.stem = stem
    self.reden = reden
  }
}
