/// How the answers of a dossier move from one regeling to the next.
///
/// Why: a dossier that was begun under older agreements must not lose a word, and must not carry an
/// answer to a question that now means something else.
package struct Overgang: Hashable, Sendable {
  /// The id of the regeling that is left.
  package var van: String
  /// A field that is not here moves as it is when the new regeling has it with the same kind.
  package var velden: [VeldNaam: Bestemming]
  /// The id of a rule → that of the rule that took its place. What was done stays done.
  package var stappen: [String: String]

  package init(van: String, velden: [VeldNaam: Bestemming] = [:], stappen: [String: String] = [:]) {
    self.van = van
    self.velden = velden
    self.stappen = stappen
  }

  /// Where the answer to one field goes.
  package struct Bestemming: Hashable, Sendable {
    /// Empty when it goes nowhere.
    package var doelen: [Doel]
    /// It goes nowhere because it is asked again.
    package var isOpnieuw: Bool
    /// Why it goes nowhere, or what changed.
    package var reden: String?

    package init(doelen: [Doel] = [], isOpnieuw: Bool = false, reden: String? = nil) {
      self.doelen = doelen
      self.isOpnieuw = isOpnieuw
      self.reden = reden
    }
  }

  /// A field that takes the answer.
  ///
  /// Several fields may go to one: of yes-or-no answers all must be known, and it is yes when all
  /// are; texts come one below the other.
  package struct Doel: Hashable, Sendable {
    package var nieuw: VeldNaam
    /// An answer that is not here moves as it is.
    package var waarden: [Vertaling]
    /// Asked before it is taken over; nil when it speaks for itself.
    package var bevestig: String?

    package init(_ nieuw: VeldNaam, waarden: [Vertaling] = [], bevestig: String? = nil) {
      self.nieuw = nieuw
      self.waarden = waarden
      self.bevestig = bevestig
    }
  }

  /// One answer in both regelingen, as it is written in a file of facts.
  package struct Vertaling: Hashable, Sendable {
    package var oud: String
    /// Nil when this answer is not taken over.
    package var nieuw: String?

    package init(oud: String, nieuw: String?) {
      self.oud = oud
      self.nieuw = nieuw
    }
  }
}
