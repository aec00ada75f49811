/// One time that a conversation is held: the second evaluation is number 2 of `evaluatie`.
package struct Gesprek: Hashable, Sendable, Codable {
  /// The id of a `Gespreksopgave`.
  package var id: String
  /// Units: 1 for the first time.
  package var nummer: Int

  package init(id: String, nummer: Int) {
    self.id = id
    self.nummer = nummer
  }
}

/// Who gave an answer. The raw value is the word of the dossier.
package enum Stem: String, Hashable, Sendable, Codable, CaseIterable {
  case client, begeleider, document
}
