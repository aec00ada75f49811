import Glibc
import TestSupport
import Testing

/// One person at one dossier who does anything at all, and now and then answers a question on purpose.
struct Monkey {
  /// What came of it.
  struct Tally: CustomStringConvertible {
    /// Keys, pastes, sizes and signals.
    var moves = 0
    /// Endings of the program; each was no crash, and left the terminal as it was found.
    var endings = 0
    /// Those of them by a signal that no program can answer.
    var killed = 0
    /// Answers that the program said it had; each was in the dossier afterwards.
    var answers = 0

    mutating func add(_ other: Tally) {
      moves += other.moves
      endings += other.endings
      killed += other.killed
      answers += other.answers
    }

    var description: String {
      "\(moves) moves, \(answers) answers kept and none lost, "
        + "\(endings) endings (\(killed) by SIGKILL)"
    }
  }

  private(set) var tally = Tally()
  private var huis: Huis
  private var program: PtyProgram
  private var chance: Toeval
  /// The window was closed: there is no terminal left to put back.
  private var isClosed = false
  /// The last kinds of moves, for who looks why it failed.
  private var recent: [Int] = []
  /// What the program said that it had, in that order.
  private var acknowledged: [String] = []

  init(seed: UInt64) throws {
    huis = try Huis()
    chance = Toeval(seed: seed)
    program = try Self.begin(huis)
  }

  private static func begin(_ huis: Huis) throws -> PtyProgram {
    let program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20")
    try program.wait("the first prompt") { $0.upToCursor == "> " }
    return program
  }

  /// Does anything, and answers on purpose once in two hundred times; then looks for every answer.
  mutating func play(moves: Int) throws {
    for move in 1...moves {
      tally.moves += 1
      try act()
      if move.isMultiple(of: 200) { try answerOnPurpose() }
    }
    program.kill(SIGTERM)
    try checkEnd()
    try checkDossier()
  }

  // MARK: At random

  private mutating func act() throws {
    do {
      try move()
    } catch {
      // It may have ended while we typed; otherwise something is wrong.
      guard program.ended != nil else { throw error }
    }
    if program.ended != nil { try goOn() }
  }

  private mutating func move() throws {
    let kind = below(1000)
    recent = recent.suffix(5) + [kind]
    switch kind {
    case ..<600: try program.send([UInt8(0x20 + below(95))])
    case ..<720: try program.send(Self.controls[below(Self.controls.count)])
    case ..<860: try program.send(Self.sequences[below(Self.sequences.count)])
    case ..<960: try program.send("\u{15}" + Self.words[below(Self.words.count)] + "\r")
    case ..<970: try program.paste(pasted())
    case ..<980: try program.resize(columns: 1 + below(130), rows: 1 + below(50))
    case ..<994: program.kill([SIGWINCH, SIGCONT, SIGINT][below(3)])
    case ..<996:
      program.kill(SIGSTOP)
      program.kill(SIGCONT)
    case ..<998: program.kill([SIGTERM, SIGHUP][below(2)])
    case ..<999:
      program.closeTerminal()
      isClosed = true
      try goOn()
    default: program.kill(SIGKILL)
    }
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }

  /// Every control key but Ctrl-\, which asks for the end with a core file.
  private static let controls: [[UInt8]] = (1...31).filter { $0 != 0x1C }.map { [$0] } + [[0x7F]]
  private static let sequences = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}b",
    "\u{1B}f", "\u{1B}d", "\u{1B}\r", "\u{1B}", "\u{1B}x", "\u{1B}5", "\u{1B}s", "ë", "e\u{301}",
    "漢", "🙂", "\u{1B}[200~", "\u{1B}[201~", "\u{16}",
  ]
  private static let words = [
    "ja", "nee", "1", "2", "1 3", "weet ik niet", "wil ik niet zeggen", "terug", "verder", "help",
    "overzicht", "waarom", "stappen", "casushouder", "herstel", "wijzig 2", "zoek huis",
    "20-2-2026", "morgen", "De Bilt", "beschermd thuis", "wijzg", "/help", "stem begeleider", "",
  ]

  private mutating func pasted() -> String {
    let count = below(400)
    return String((0..<count).map { _ in Self.scraps[below(Self.scraps.count)] })
  }

  private static let scraps: [Character] = ["a", "Z", " ", "\n", "\t", "ë", "漢", "\u{7}", "1", "~"]

  // MARK: On purpose

  /// Gives an answer and waits until the program says that it has it; half of the time the plug is pulled
  /// at that very moment.
  private mutating func answerOnPurpose() throws {
    let naam = "Zzkanarie \(acknowledged.count)-\(below(10_000))"
    do {
      try program.resize(columns: 80, rows: 24)
      let before = program.output.count
      // Whatever stood half typed goes away: a paste without an end, a search, a line.
      try program.send("\u{1B}[201~\u{7}\u{7}\u{5}\u{15}/wijzig roepnaam\r")
      let vraag = "Hoe wil je dat we je noemen?"
      // Typed ahead: the prompt may not be there yet.
      try program.waitFor("the question") { program.says(vraag, after: before) }
      try program.send("\u{5}\u{15}\(naam)\r")
      try program.waitFor("the answer to be taken") {
        program.says("is nu \(naam).", after: before) || program.says("Wil je dat?", after: before)
      }
      if !program.says("is nu \(naam).", after: before) { try program.send("\u{5}\u{15}ja\r") }
      try program.waitFor("the acknowledgement") { program.says("is nu \(naam).", after: before) }
    } catch {
      guard program.ended != nil else { throw error }
      return try goOn()
    }
    acknowledged.append(naam)
    tally.answers += 1
    if below(2) == 0 {
      program.kill(SIGKILL)
      try goOn()
    }
  }

  // MARK: Endings

  /// Looks how it ended, and starts it again with the same dossier.
  private mutating func goOn() throws {
    try checkEnd()
    isClosed = false
    program = try huis.start(
      "intake", "--dossier", try huis.dossier(), "--gesprek", "aanmelding", "--op", "2025-10-20")
    do {
      try program.wait("a prompt again") { $0.upToCursor.hasSuffix("> ") }
    } catch {
      // By chance it answered everything.
      guard program.ended == .exited(0), program.screen.shows("Dit gesprek is klaar.") else {
        throw error
      }
      try checkDossier()
      acknowledged = []
      huis = try Huis()
      program = try Self.begin(huis)
    }
  }

  private mutating func checkEnd() throws {
    let status = try program.exitStatus()
    tally.endings += 1
    // That was us, and nobody can put the terminal back.
    if status == .killed(by: SIGKILL) {
      tally.killed += 1
      return
    }
    // Asked twice to end, it does so at once and says by which signal.
    #expect(
      [.exited(0), .exited(128 + SIGTERM), .exited(128 + SIGHUP)].contains(status), "\(status)")
    #expect(
      isClosed || program.isAsFoundAsFarAsSeen,
      "\(status), after \(recent): \(program.difference)")
  }

  /// Every answer that was acknowledged is in the dossier.
  private func checkDossier() throws {
    let history = try huis.run("dossier", "history", try huis.dossier()).output
    let lost = acknowledged.filter { !history.contains("Naam in dit gesprek: \($0) (") }
    #expect(lost.isEmpty)
  }
}

extension PtyProgram {
  /// The program wrote this after so many bytes of what it wrote.
  fileprivate func says(_ text: String, after count: Int) -> Bool {
    String(decoding: output[count...], as: UTF8.self).contains(text)
  }
}
