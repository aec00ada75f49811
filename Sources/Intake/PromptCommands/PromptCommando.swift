/// A word that can be typed at every prompt of a place instead of an answer.
///
/// `Waar` is the place: a conversation, or the list of today. To add one to a conversation: a file
/// with its work, and a row in `Gespreksvoering.woorden`.
package struct PromptCommando<Waar>: Sendable {
  package var woord: String
  /// What it does, in a few words, for `help` and for completion.
  package var uitleg: String
  /// What somebody may type, and what that does, for `help` with this word.
  package var voorbeeld: String
  /// What follows the word, for `help`; nil when nothing does.
  package var argument: String?
  /// Whether what follows the word belongs to it: "wijzig 3" is a command, "stop met roken" an
  /// answer. After a leading `/` it always does.
  let neemt: @Sendable (_ argument: String) -> Bool
  /// Does the work. The question is asked again afterwards, unless it throws.
  let run: @Sendable (inout Waar, _ argument: String) throws(Sprong) -> Void

  init(
    _ woord: String, _ uitleg: String, voorbeeld: String, argument: String? = nil,
    neemt: @escaping @Sendable (String) -> Bool = { _ in false },
    run: @escaping @Sendable (inout Waar, String) throws(Sprong) -> Void
  ) {
    self.woord = woord
    self.uitleg = uitleg
    self.voorbeeld = voorbeeld
    self.argument = argument
    self.neemt = neemt
    self.run = run
  }

  /// The word as `help` shows it, with what follows it.
  package var vorm: String { woord + (argument.map { " \($0)" } ?? "") }
}

extension Array {
  /// Recognises a word in what was typed; nil when it is an answer.
  ///
  /// A leading `/` makes any word a command. Between quotation marks it is always an answer.
  package func read<Waar>(_ typed: String) -> (commando: PromptCommando<Waar>, argument: String)?
  where Element == PromptCommando<Waar> {
    guard !typed.hasPrefix("\"") else { return nil }
    let isMarked = typed.hasPrefix("/")
    let parts = typed.drop { $0 == "/" }.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return nil }
    let argument = parts.count > 1 ? Vouwing.trim(String(parts[1])) : ""
    let word =
      first == "?" || (argument.isEmpty && Vouwing.vouw(String(first)) == "hulp")
      ? "help" : Vouwing.vouw(String(first))
    guard let found = self.first(where: { $0.woord == word }),
      argument.isEmpty || isMarked || found.neemt(argument)
    else { return nil }
    return (found, argument)
  }

  /// The word that a misspelt one may have meant, or one that it is the start of.
  func near<Waar>(_ typed: String) -> Element? where Element == PromptCommando<Waar> {
    let text = Vouwing.trim(String(typed.drop { $0 == "/" }))
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first.map(Vouwing.vouw), word.utf8.count >= 3 else { return nil }
    let rest = parts.count > 1 ? parts[1] : ""
    // A sentence is no misspelt word, unless what follows could belong to it: "wijzg 3".
    let fitting = filter { rest.isEmpty || text != typed || $0.neemt(rest) }
    return fitting.first { $0.woord != word && Vouwing.isNear($0.woord, word) }
      ?? fitting.first { word.utf8.count >= 4 && $0.woord.hasPrefix(word) }
  }

  func aanvullingen<Waar>() -> [Aanvulling] where Element == PromptCommando<Waar> {
    map { Aanvulling($0.woord, $0.uitleg) }
  }

  /// All of them, one to a line, or one of them with its example.
  ///
  /// Shape: lines of at most 40 columns, and few enough to stand on one screen.
  func help<Waar>(_ argument: String) -> [String] where Element == PromptCommando<Waar> {
    let word = Vouwing.vouw(argument)
    if !word.isEmpty, let one = first(where: { $0.woord == word }) ?? near(argument) {
      return ["\(one.vorm): \(one.uitleg).", "Bijvoorbeeld: \(one.voorbeeld)"]
    }
    let width = map(\.vorm.count).max() ?? 0
    return map { "\($0.vorm)\(String(repeating: " ", count: width - $0.vorm.count))  \($0.uitleg)" }
  }
}
