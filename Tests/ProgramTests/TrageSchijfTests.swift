import Glibc
import TestSupport
import Testing

struct `Een trage schijf` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  private func start(
    _ arguments: [String] = [], _ maat: Schermmaat = Schermmaat.alle[0]
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      BuiltProgram.path("huiswaarts"),
      ["intake", "--regeling", "zou-3", "--op", "2025-10-20"] + arguments,
      environment: huis.environment.merging([
        "LD_PRELOAD": Shim.slowDisk.library(), "DISK_FOLDER": huis.folder,
        "DISK_MILLISECONDS": "1000", "DISK_SLOW_MARK": mark,
      ]) { $1 }, columns: maat.columns, rows: maat.rows)
    try program.unlock()
    return program
  }

  private var mark: String { "\(huis.folder)/traag" }

  @Test func `houdt de volgende vraag niet weg als iemand intussen Ctrl-S raakt`() throws {
    let program = try start()
    close(open(mark, O_CREAT | O_WRONLY, 0o600))
    try program.answer("Zzkanarie")
    try program.wait("Bewaren…")
    // Nobody edits a line now, so the terminal itself would take this key and show nothing any more.
    try program.key("Ctrl-S")
    try program.key("Ctrl-G")
    unlink(mark)
    try program.wait("the next question") { screen in
      screen.shows("In welke taal praat je het liefst?") && screen.upToCursor == "> "
    }
  }

  @Test(arguments: [[], ["--plain"]], Schermmaat.alle)
  func `zegt dat hij bewaart, maar alleen als het lang duurt`(
    _ arguments: [String], _ maat: Schermmaat
  ) throws {
    let program = try start(arguments, maat)
    try program.answer("Zzkanarie")
    try program.wait("In welke taal praat je het liefst?")
    #expect(!program.screen.shows("Bewaren…"))

    close(open(mark, O_CREAT | O_WRONLY, 0o600))
    try program.answer("Nederlands")
    try program.wait("Bewaren…")
    try program.wait("the next question, below it") { screen in
      screen.lines.contains("Bewaren…") && screen.upToCursor == "> "
    }
    unlink(mark)
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    #expect(try huis.antwoorden().contains("  Taal: Nederlands"))
  }
}
