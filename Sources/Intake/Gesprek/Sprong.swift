import Werkafspraken

/// Somebody leaves a prompt without answering it.
///
/// Why an error: a prompt may stand inside another one (a confirmation inside a change), and every
/// one of them must let go. What was typed at it and is worth keeping is kept on the way out.
enum Sprong: Error, Hashable {
  /// To the question before this one.
  case terug
  /// To the first question that is still open.
  case verder
  /// To the answer of this field, to change it.
  case wijzig(VeldNaam)
  /// Back to how it was before the last answer.
  case herstel
  case einde(Afloop)
}

/// How a conversation ended.
package enum Afloop: Hashable, Sendable {
  /// All questions were asked.
  case klaar
  /// Everything is kept; it goes on later.
  case pauze
  case stop
  /// The terminal went away. Everything that was acknowledged is kept.
  case weg
}
