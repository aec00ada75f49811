/// Where a conversation is held: something that can show text and ask for one line.
///
/// The terminal implements it twice (with line editing, and plain); tests implement it with a list
/// of typed lines. A conversation never knows which.
package protocol Scherm {
  /// Shows one piece of text, wrapped to the width at hand.
  ///
  /// - Throws: `SchermWeg` when there is nobody to show it to any more.
  mutating func show(_ uiting: Uiting) throws(SchermWeg)

  /// Shows a prompt and waits for one line, or for something that happens instead of a line.
  mutating func ask(_ prompt: Prompt) -> Invoer

  /// Shows a prompt and waits for one line that is not shown while it is typed, such as a passphrase.
  /// It is not remembered, and cannot be completed or brought back.
  ///
  /// - Parameter teken: one short row that ends in a blank, for example `"Wachtzin: "`.
  mutating func askSecret(_ teken: String) -> Geheiminvoer

  /// Does work that somebody waits for, such as keeping an answer on a slow disk. When it takes long, one
  /// short line says that it goes on.
  func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result
}

extension Scherm {
  /// For a screen on which nobody waits.
  package func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try work()
  }
}

/// The terminal has gone away: the window was closed, the line was cut, or the pipe has no reader.
package struct SchermWeg: Error, Hashable, Sendable {
  package init() {}
}

/// A piece of text with its role. The screen decides how each role looks; the words stay the same.
package enum Uiting: Hashable, Sendable {
  /// Where we are. It belongs to the question that follows; a screen may leave out what it said before.
  case plaats(Plaatsregel)
  /// Stands above lines that belong together.
  case kop(String)
  /// Said to the cliënt, in plain Dutch.
  case client(String)
  /// Said to the begeleider; set apart with words, "Voor de begeleider:", not only by colour.
  case begeleider(String)
  /// A message of the program itself: a confirmation, a refusal, a warning.
  case melding(String)
  /// The choices of a question, numbered from 1.
  case keuzes([Keuzeregel])
  /// Plain lines that belong together, such as a step with its owner and its day.
  case regels([String])
  /// An empty line between two things.
  case wit
  /// What was shown before goes out of sight: it was for the cliënt alone.
  case schoon
}

/// Where in a conversation we are, and who is casushouder: what must be in sight at a question.
package struct Plaatsregel: Hashable, Sendable {
  package var fase: String
  package var thema: String?
  /// Questions of this theme that are still to come when nothing new is known, this one included; 0 when
  /// there is no question.
  package var nog: Int
  /// Who is casushouder now; nil while that cannot be said.
  package var casushouder: String?

  package init(fase: String, thema: String? = nil, nog: Int = 0, casushouder: String? = nil) {
    self.fase = fase
    self.thema = thema
    self.nog = nog
    self.casushouder = casushouder
  }
}

/// One choice as it is listed.
package struct Keuzeregel: Hashable, Sendable {
  package var nummer: Int
  package var tekst: String
  package init(nummer: Int, tekst: String) {
    self.nummer = nummer
    self.tekst = tekst
  }
}

/// What is asked for on one line.
package struct Prompt: Hashable, Sendable {
  /// Short; ends in a blank, for example `"> "`.
  package var teken: String
  /// Text that already stands in the line, to be edited: the earlier answer, or what was refused.
  package var voorstel: String
  /// What stands in the line was refused: it is there to be mended, not to be accepted with Enter.
  package var isAfgewezen: Bool
  /// The answer is for the cliënt alone: it cannot be brought back with arrow up.
  package var isVertrouwelijk: Bool
  /// Words that can be completed with Tab, each with its meaning.
  package var aanvullingen: [Aanvulling]

  package init(
    teken: String = "> ", voorstel: String = "", isAfgewezen: Bool = false,
    isVertrouwelijk: Bool = false, aanvullingen: [Aanvulling] = []
  ) {
    self.teken = teken
    self.voorstel = voorstel
    self.isAfgewezen = isAfgewezen
    self.isVertrouwelijk = isVertrouwelijk
    self.aanvullingen = aanvullingen
  }
}

/// A word that can be completed, and what it means.
package struct Aanvulling: Hashable, Sendable {
  package var woord: String
  package var uitleg: String
  package init(_ woord: String, _ uitleg: String = "") {
    self.woord = woord
    self.uitleg = uitleg
  }
}

/// What came instead of, or as, a line.
package enum Invoer: Hashable, Sendable {
  /// A line without its line end. Repaired UTF-8, no control characters but newline and tab.
  case regel(String)
  /// Ctrl-C; what stood in the line is kept so that it can be offered again.
  case onderbreking(String)
  /// Ctrl-D on an empty line, or the end of a pipe.
  case einde
  /// Escape alone: one question back.
  case terug
  /// F2: somebody else answers; what stood in the line is kept so that it can be offered again.
  case stem(String)
  /// A signal asked us to stop, or the terminal vanished. Nothing can be shown any more.
  case weg
}

/// What came instead of, or as, a line that is not shown.
package enum Geheiminvoer {
  /// What was typed, without its line end; perhaps nothing.
  case geheim(Geheim)
  /// Ctrl-C; what was typed is forgotten.
  case onderbreking
  /// Ctrl-D on an empty line, or the end of a pipe.
  case einde
  /// As with a line: nothing can be shown any more.
  case weg
}
