/// Something that can be typed at every prompt instead of an answer.
///
/// To add one: a file with a case's work, a row in `alle`, a line in the guide for begeleiders.
package struct PromptCommando: Sendable {
  package var woord: String
  /// What it does, in a few words, for `help` and for completion.
  package var uitleg: String
  package var voorbeeld: String
  /// Nil for a command that takes no argument.
  package var argument: String?
  let run: @Sendable (inout Gespreksvoering, _ argument: String) throws(SchermWeg) -> Vervolg

  /// What happens after a command.
  enum Vervolg: Hashable, Sendable {
    /// The same question again, with nothing changed.
    case opnieuw
    /// Walk again: something changed.
    case verder
    case klaar(Afloop)
  }

  /// In the order in which `help` shows them.
  package static let alle: [PromptCommando] = [
    terug, verder, wijzig, overzicht, waarom, bron, stappen, casushouder, pauze, stop, help,
  ]

  /// Recognises a command in what was typed; nil when it is an answer.
  ///
  /// A leading `/` makes any word a command. Between quotation marks it is always an answer.
  package static func read(_ typed: String) -> (commando: PromptCommando, argument: String)? {
    guard !typed.hasPrefix("\"") else { return nil }
    let text = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first else { return nil }
    let word = Vouwing.vouw(String(first))
    let argument = parts.count > 1 ? String(parts[1]) : ""
    let isHelp = first == "?" || (word == "hulp" && argument.isEmpty)
    guard let found = alle.first(where: { $0.woord == word || (isHelp && $0.woord == "help") })
    else { return nil }
    // "stop met roken" is an answer; "wijzig geldbeheer" is a command.
    guard argument.isEmpty || found.argument != nil || typed.hasPrefix("/") else { return nil }
    return (found, argument)
  }

  /// The command that a misspelt word may have meant.
  static func near(_ typed: String) -> PromptCommando? {
    let word = Vouwing.vouw(typed.hasPrefix("/") ? String(typed.dropFirst()) : typed)
    guard word.utf8.count >= 4 else { return nil }
    return alle.first { Vouwing.isNear($0.woord, word) }
  }

  static var aanvullingen: [Aanvulling] { alle.map { Aanvulling($0.woord, $0.uitleg) } }
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
