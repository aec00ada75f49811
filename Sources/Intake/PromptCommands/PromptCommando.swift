/// A word that can be typed at every prompt of a place instead of an answer.
///
/// `Plek` is where it works: a conversation, or the list of today. To add one to a conversation: a
/// file with its work, and a row in `PromptCommando<Gespreksvoering>.alle`.
package struct PromptCommando<Plek>: Sendable {
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
  let run: @Sendable (inout Plek, _ argument: String) throws(Sprong) -> Void

  init(
    _ woord: String, _ uitleg: String, voorbeeld: String, argument: String? = nil,
    neemt: @escaping @Sendable (String) -> Bool = { _ in false },
    run: @escaping @Sendable (inout Plek, String) throws(Sprong) -> Void
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

  /// Recognises a command in what was typed; nil when it is an answer.
  ///
  /// A leading `/` makes any word a command. Between quotation marks it is always an answer.
  static func read(_ typed: String, among all: [Self]) -> (commando: Self, argument: String)? {
    guard !typed.hasPrefix("\"") else { return nil }
    let isMarked = typed.hasPrefix("/")
    let parts = typed.drop { $0 == "/" }.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return nil }
    let argument = parts.count > 1 ? Vouwing.trim(String(parts[1])) : ""
    let word =
      first == "?" || (argument.isEmpty && Vouwing.vouw(String(first)) == "hulp")
      ? "help" : Vouwing.vouw(String(first))
    guard let found = all.first(where: { $0.woord == word }),
      argument.isEmpty || isMarked || found.neemt(argument)
    else { return nil }
    return (found, argument)
  }

  /// The command that a misspelt word may have meant, or the start of one.
  static func near(_ typed: String, among all: [Self]) -> Self? {
    let text = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
    let words = Vouwing.vouw(text).split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first, word.utf8.count >= 3, words.count == 1 || text != typed else {
      return nil
    }
    return all.first { Vouwing.isNear($0.woord, word) }
      ?? all.first { word.utf8.count >= 4 && $0.woord.hasPrefix(word) }
  }

  static func aanvullingen(_ all: [Self]) -> [Aanvulling] {
    all.map { Aanvulling($0.woord, $0.uitleg) }
  }

  /// All of them, one to a line, or one of them with its example.
  ///
  /// Shape: lines of at most 40 columns, and few enough to stand on one screen.
  static func help(_ argument: String, among all: [Self]) -> [String] {
    let word = Vouwing.vouw(argument)
    if let one = all.first(where: { $0.woord == word }) ?? near(argument, among: all) {
      return ["\(one.vorm): \(one.uitleg).", "Bijvoorbeeld: \(one.voorbeeld)"]
    }
    let width = all.map(\.vorm.count).max() ?? 0
    return all.map {
      "\($0.vorm)\(String(repeating: " ", count: width - $0.vorm.count))  \($0.uitleg)"
    }
  }
}

extension PromptCommando<Gespreksvoering> {
  /// In the order in which `help` shows them.
  package static var alle: [Self] {
    [
      terug, verder, wijzig, herstel, overzicht, zoek, stappen, casushouder, waarom, bron,
      voorlezen, stem, pauze, stop, help,
    ]
  }

  package static func read(_ typed: String) -> (commando: Self, argument: String)? {
    read(typed, among: alle)
  }

  static var help: Self {
    Self(
      "help", "dit lijstje", voorbeeld: "help wijzig – laat zien hoe wijzig werkt",
      argument: "<woord>", neemt: { word in alle.contains { $0.woord == Vouwing.vouw(word) } }
    ) { gesprek, argument throws(Sprong) in
      try gesprek.show(.regels(help(argument, among: alle)))
      guard argument.isEmpty else { return }
      try gesprek.show(
        .melding("Overslaan mag altijd: typ weet ik niet, of: wil ik niet zeggen."))
    }
  }
}
