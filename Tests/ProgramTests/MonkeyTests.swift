import Glibc
import TestSupport
import Testing

/// Somebody leans on the keyboard, pulls at the window and pulls the plug, at random; the same random each
/// time for the same seed. Plays for `make monkey` alone: it takes long.
@Suite(.enabled(if: getenv("MONKEY") != nil, "make monkey plays it"))
struct MonkeyTests {
  /// Keys, pastes, sizes and signals for each seed.
  static let moves = getenv("MONKEY").flatMap { Int(String(cString: $0)) } ?? 100_000
  static let seeds = Array<UInt64>(1...10)

  @Test(arguments: Self.seeds)
  func `no crash, the terminal as it was found, and no answer lost`(seed: UInt64) throws {
    var monkey = try Monkey(seed: seed)
    for move in 1...Self.moves {
      try monkey.act()
      if move.isMultiple(of: 500) { try monkey.answerOnPurpose() }
    }
    try monkey.finish()
    #expect(monkey.acknowledged > 0)
  }
}

private struct Monkey {
  private let huis: Huis
  private var program: PtyProgram
  private var chance: Chance
  /// The window was closed: there is no terminal left to put back.
  private var isClosed = false
  /// Answers that the program said it had, each of them found in the dossier afterwards.
  private(set) var acknowledged = 0

  init(seed: UInt64) throws {
    huis = try Huis()
    chance = Chance(state: seed)
    program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20")
    try program.wait("the first prompt") { $0.upToCursor == "> " }
  }

  // MARK: At random

  mutating func act() throws {
    do {
      try move()
    } catch {
      // It may have ended while we typed; otherwise something is wrong.
      guard program.ended != nil else { throw error }
    }
    if program.ended != nil { try goOn() }
  }

  private mutating func move() throws {
    switch chance.below(1000) {
    case ..<600: try program.send([UInt8(0x20 + chance.below(95))])
    case ..<720: try program.send(Self.controls[chance.below(Self.controls.count)])
    case ..<860: try program.send(Self.sequences[chance.below(Self.sequences.count)])
    case ..<960: try program.send("\u{15}" + Self.words[chance.below(Self.words.count)] + "\r")
    case ..<970: try program.paste(pasted())
    case ..<980: try program.resize(columns: 1 + chance.below(130), rows: 1 + chance.below(50))
    case ..<994:
      program.kill([SIGWINCH, SIGCONT, SIGINT][chance.below(3)])
    case ..<996:
      program.kill(SIGSTOP)
      program.kill(SIGCONT)
    case ..<998: program.kill([SIGTERM, SIGHUP][chance.below(2)])
    case ..<999:
      program.closeTerminal()
      isClosed = true
      try goOn()
    default: program.kill(SIGKILL)
    }
  }

  /// Every control key but Ctrl-\, which asks for the end with a core file.
  private static let controls: [[UInt8]] = (1...31).filter { $0 != 0x1C }.map { [$0] } + [[0x7F]]
  private static let sequences = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}b",
    "\u{1B}f", "\u{1B}d", "\u{1B}\r", "\u{1B}", "\u{1B}x", "\u{1B}5", "ë", "e\u{301}", "漢", "🙂",
    "\u{1B}[200~", "\u{1B}[201~", "\u{16}",
  ]
  private static let words = [
    "ja", "nee", "1", "2", "1 3", "weet ik niet", "wil ik niet zeggen", "terug", "verder", "help",
    "overzicht", "waarom", "stappen", "casushouder", "herstel", "wijzig 2", "zoek huis",
    "20-2-2026",
    "morgen", "De Bilt", "beschermd thuis", "wijzg", "/help", "stem begeleider", "",
  ]

  private mutating func pasted() -> String {
    String((0..<chance.below(400)).map { _ in Self.scraps[chance.below(Self.scraps.count)] })
  }

  private static let scraps: [Character] = ["a", "Z", " ", "\n", "\t", "ë", "漢", "\u{7}", "1", "~"]

  // MARK: On purpose

  /// Gives an answer, waits until the program says that it has it, and looks for it in the dossier; now
  /// and then after pulling the plug at that very moment.
  mutating func answerOnPurpose() throws {
    let naam = "Zzkanarie \(acknowledged)-\(chance.below(10_000))"
    do {
      try program.resize(columns: 80, rows: 24)
      let before = program.output.count
      // Whatever stood half typed goes away: a search, a line.
      try program.send("\u{7}\u{7}\u{5}\u{15}/wijzig roepnaam\r")
      try program.waitFor("the question") {
        program.says("Hoe wil je dat we je noemen?", after: before)
      }
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
    acknowledged += 1
    if chance.below(2) == 0 { program.kill(SIGKILL) }
    let antwoorden = try huis.antwoorden()
    #expect(antwoorden.contains { $0.contains("Naam in dit gesprek: \(naam)") }, "\(antwoorden)")
    if program.ended != nil { try goOn() }
  }

  // MARK: Endings

  /// Looks how it ended, and starts it again with the same dossier.
  private mutating func goOn() throws {
    try checkEnd()
    let list = try huis.run("dossier", "list").output.split(separator: "\n").map(String.init)
    let dossier = try #require(list.first)
    isClosed = false
    program = try huis.start(
      "intake", "--dossier", dossier, "--gesprek", "aanmelding", "--op", "2025-10-20")
    try program.wait("a prompt again") { $0.upToCursor.hasSuffix("> ") }
  }

  private func checkEnd() throws {
    let status = try program.exitStatus()
    // That was us, and nobody can put the terminal back.
    if status == .killed(by: SIGKILL) { return }
    // Asked twice to end, it does so at once and says by which signal.
    #expect(
      [.exited(0), .exited(128 + SIGTERM), .exited(128 + SIGHUP)].contains(status), "\(status)")
    #expect(isClosed || program.isAsFound)
  }

  mutating func finish() throws {
    program.kill(SIGTERM)
    try checkEnd()
  }
}

extension PtyProgram {
  /// The program wrote this after so many bytes of what it wrote.
  fileprivate func says(_ text: String, after count: Int) -> Bool {
    String(decoding: output[count...], as: UTF8.self).contains(text)
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct Chance {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
