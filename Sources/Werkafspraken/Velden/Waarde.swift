/// The value of one field, as it is kept in a dossier.
///
/// Why: "weet ik niet" and "wil ik niet zeggen" are answers too. They are values, so that a rule
/// cannot mistake them for silence.
package enum Waarde: Hashable, Sendable {
  case tekst(String)
  case jaNee(Bool)
  /// The id of a choice, of a doelgroep, or the name of a gemeente.
  case keuze(String)
  /// Ids of choices, in the order of the field.
  case keuzes([String])
  case getal(Double)
  /// Units: euro cents.
  case bedrag(Int)
  case dag(Dag)
  case tijdstip(Tijdstip)
  /// Items of a repeated thing, each a map of its own fields.
  case lijst([[VeldNaam: Waarde]])
  case weetNiet
  case wilNietZeggen

  /// True unless the answer was "weet ik niet" or "wil ik niet zeggen".
  package var isBekend: Bool {
    switch self {
    case .weetNiet, .wilNietZeggen: false
    default: true
    }
  }

  /// True for "nee" and "weet ik niet": time may change them. "Wil ik niet zeggen" is a choice, and stays.
  package var isOpen: Bool { self == .jaNee(false) || self == .weetNiet }
}
