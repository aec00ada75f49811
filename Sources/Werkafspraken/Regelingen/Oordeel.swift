/// A condition of a rule, compiled elsewhere; here it can only be asked, through an `Oordeel`.
package struct Voorwaarde: Hashable, Sendable, Codable {
  /// The condition as its author wrote it.
  package var tekst: String
  /// Where its compiled form is kept by whoever compiled it.
  package var nummer: Int
  package init(tekst: String, nummer: Int) {
    self.tekst = tekst
    self.nummer = nummer
  }
}

/// A text with places to fill in from the facts, compiled elsewhere.
package struct Sjabloon: Hashable, Sendable, Codable {
  package var tekst: String
  /// Where its compiled form is kept; nil for a text without places to fill in.
  package var nummer: Int?
  package init(tekst: String, nummer: Int? = nil) {
    self.tekst = tekst
    self.nummer = nummer
  }
}

/// Answers the conditions and fills in the texts of a regeling.
///
/// Why: the rules of the work must not know the language their conditions are written in.
/// Invariant: same condition, same facts → same answer.
package protocol Oordeel: Sendable {
  /// A condition that fails while it is judged (a function that cannot answer) does not hold.
  func holds(_ voorwaarde: Voorwaarde, given feiten: Feiten) -> Bool
  func text(of sjabloon: Sjabloon, given feiten: Feiten) -> String
}
