package import Content
package import Werkafspraken

/// A story: answers by field, on a day, and what must come of them. Stories are the tests of a
/// regeling.
///
/// Why: it names fields and ids only and holds no wording, so that a better sentence breaks none.
package struct Verhaal: Hashable, Sendable {
  /// Relative to `Scripts/`.
  package let file: String
  package let titel: String
  package let vandaag: Dag
  /// The conversation it is played in; nil when the answers are facts.
  package let gesprek: Gespreksopgave?
  /// What was known before it began.
  package let feiten: Feitenbestand
  package let antwoorden: Feitenbestand
  package internal(set) var verwacht: Verwachting
}

/// What a story expects. What it does not name may come out as it likes.
package struct Verwachting: Hashable, Sendable {
  /// The kind of holder.
  package var casushouder: String?
  /// The id of the row of `casushouder.yaml` that must decide: several rows may name one holder.
  package var rij: String?
  package var stappen: [Stapverwachting] = []
  /// The rules that do not apply.
  package var vervallen: [String] = []
  /// Fields for which the conversation must not ask.
  package var nietGevraagd: [VeldNaam] = []
  /// Fields that the conversation must ask and that get no answer.
  package var open: [VeldNaam] = []
  /// Ids of lines that the conversation must say, and that it must not say.
  package var gezegd: [String] = []
  package var nietGezegd: [String] = []
}

/// What a story expects of one step.
package struct Stapverwachting: Hashable, Sendable {
  package var regel: String
  /// The id of the role.
  package var wie: String?
  package var status: StapStatus?
  package var dagen: [Dagverwachting] = []

  /// A day of a step: which one, and what it must be.
  package struct Dagverwachting: Hashable, Sendable {
    package var soort: Dagsoort
    /// ISO text of a day or a moment of the day; nil when there must be none.
    package var dag: String?
  }

  /// The days of a step. The raw value is the key in the file.
  package enum Dagsoort: String, Hashable, Sendable, CaseIterable {
    case vanaf, streef, op, uiterlijk, tot, advies

    /// The day of a step as it is written in a file; nil when it has none.
    func tekst(_ stap: Stap) -> String? {
      switch self {
      case .vanaf: stap.vanaf?.iso
      case .streef: stap.streef?.iso
      case .op: stap.op?.iso
      case .uiterlijk: stap.uiterlijkTijdstip?.iso ?? stap.uiterlijk?.iso
      case .tot: stap.tot?.iso
      case .advies: stap.advies?.iso
      }
    }
  }
}
