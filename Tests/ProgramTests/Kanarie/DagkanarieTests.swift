import DossierStore
import Foundation
import Glibc
import TestSupport
import Testing

/// A day of use at the keyboard, on a machine that keeps all it can: core files are allowed, and a home
/// and a folder for temporary files stand ready.
struct `Een dag met kanaries` {
  private let huis: Huis
  private let teken = "zzkanarie\(getpid())d"

  init() throws {
    huis = try Huis()
    for name in ["thuis", "tijdelijk", "werkmap"] {
      try FileManager.default.createDirectory(
        atPath: "\(huis.folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  private var environment: [String: String] {
    huis.environment.merging([
      "HOME": "\(huis.folder)/thuis", "TMPDIR": "\(huis.folder)/tijdelijk", "HISTFILE": "",
      "XDG_STATE_HOME": "\(huis.folder)/thuis/state",
    ]) { $1 }
  }

  /// Starts a program in the folder of work, with core files of any size.
  private func start(_ program: String, _ arguments: [String]) throws -> PtyProgram {
    try PtyProgram(
      "/bin/sh",
      ["-c", "cd \"$0\" && ulimit -c unlimited && exec \"$@\"", "\(huis.folder)/werkmap", program]
        + arguments, environment: environment)
  }

  private func open(_ arguments: String...) throws -> PtyProgram {
    let program = try start(BuiltProgram.path("huiswaarts"), arguments)
    try program.unlock()
    return program
  }

  /// Types another answer over the one that stands at the prompt.
  private func replace(_ old: String, by new: String, on program: PtyProgram) throws {
    try program.wait("the old answer") { $0.upToCursor == "> \(old)" }
    try program.send("\u{15}\(new)")
    try program.wait("the new answer") { $0.upToCursor == "> \(new)" }
    try program.send("\r")
  }

  /// What the system shows of a running program to others.
  private func shown(_ program: PtyProgram) -> [String] {
    ["environ", "cmdline", "comm"].map {
      // Closed to every user but root; root looks.
      let bytes =
        (try? Data(contentsOf: URL(filePath: "/proc/\(program.processID)/\($0)"))) ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func sporen() throws -> [String] { try Speurder.sporen([teken], in: [huis.folder]) }

  private func coreFiles() throws -> [String] {
    try Speurder.files(below: "\(huis.folder)/werkmap")
  }

  @Test func `laat nergens een woord achter`() throws {
    // A conversation: answers, going back, changing, searching, what stands half typed.
    let intake = try open("intake", "--regeling", "zou-3", "--op", "2025-10-20")
    for antwoord in ["\(teken)naam", "\(teken)taal", "1 2", "ja", "\(teken)aanbieder", "BT"] {
      try intake.answer(antwoord)
    }
    try intake.answer("20-2-2026")
    try intake.answer("terug")
    try replace("20-2-2026", by: "20-2-2026", on: intake)
    try intake.answer("zoek \(teken)zoeken")
    for woord in ["overzicht", "stappen", "waarom", "casushouder"] { try intake.answer(woord) }
    try intake.answer("wijzig roepnaam")
    try replace("\(teken)naam", by: "\(teken)anders", on: intake)
    try intake.wait("is nu \(teken)anders")
    for part in shown(intake) { #expect(!part.contains(teken)) }
    #expect(try sporen() == [])
    try intake.answer("pauze")
    #expect(try intake.exitStatus() == .exited(0))

    let list = try huis.run("dossier", "list").output.split(separator: "\n")
    let dossier = String(try #require(list.first))
    // The answers did arrive, so there was something to leave behind.
    let antwoorden = try huis.run("dossier", "show", dossier, "--alles").output
    #expect(antwoorden.contains("\(teken)anders"))

    // The list of the day: somebody takes a step over, another is moved.
    let vandaag = try open("vandaag", "--op", "2026-02-12", "--alles")
    try vandaag.answer("d1")
    try vandaag.answer("\(teken)collega")
    try vandaag.answer("v2")
    try vandaag.answer("volgende maandag")
    try vandaag.answer("\(teken)reden")
    try vandaag.answer("stop")
    #expect(try vandaag.exitStatus() == .exited(0))

    // What others get, and what the client may see.
    for arguments in [
      ["dossier", "history", dossier], ["dossier", "inzage", dossier], ["stappen", dossier],
      ["kluis", "backup", "\(huis.folder)/kopie.sqlite"], ["kluis", "controleer"],
      [
        "dossier", "deel", dossier, "--met", "wijkteam", "--doel", "overdracht", "--organisatie",
        "Zz", "--verteld", "Zz", "--toon", "--ja",
      ], ["diagnose"],
    ] {
      let run = try huis.run(arguments)
      #expect(!run.errors.contains(teken) || arguments.contains("deel"), "\(arguments)")
    }
    #expect(try sporen() == [])
    #expect(try coreFiles() == [])

    // The control: a store without a seal, in the same folder, is found at once.
    let los = try SQLiteEventStore(at: StoreLocation(folder: "\(huis.folder)/los"))
    try los.append(
      [Array("\(teken)los".utf8)], to: #require(DossierID("K7M-3PQ-X29")), expecting: 0)
    #expect(try !sporen().isEmpty)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT, SIGKILL, SIGTERM, SIGHUP])
  func `laat ook niets achter als het programma omvalt`(signal: Int32) throws {
    let intake = try open("intake", "--regeling", "zou-3", "--op", "2025-10-20")
    try intake.answer("\(teken)naam")
    try intake.wait("a fresh prompt") { $0.upToCursor == "> " }
    try intake.send("\(teken)half")
    try intake.wait("the echo") { $0.upToCursor.hasSuffix("half") }
    intake.kill(signal)
    _ = try intake.exitStatus()
    #expect(try coreFiles() == [])
    #expect(try sporen() == [])
  }

  /// The control: another program on this machine does leave a core file, with what was typed in it.
  @Test(.enabled("this machine writes no core files beside the program") { writesCoreFiles() })
  func `zou een kernbestand achterlaten als het dat toestond`() throws {
    let cat = try start("/bin/cat", [])
    try cat.send("\(teken)kern\r")
    try cat.wait("what was typed, said back") {
      $0.lines.count { $0.contains("\(teken)kern") } == 2
    }
    cat.kill(SIGSEGV)
    _ = try cat.exitStatus()
    #expect(try !coreFiles().isEmpty)
    #expect(try !sporen().isEmpty)
  }

  /// Whatever it opens to write in is the vault, the compiled regelingen, or the terminal.
  @Test(.enabled("strace is not here, or may not trace") { Strace.works })
  func `schrijft in geen ander bestand`() throws {
    let trace = "\(try temporaryFolder())/trace"
    let run = try PipeProgram.run(
      Strace.path,
      [
        "-f", "-qq", "-s", "400", "-e", "trace=openat,open,creat,mkdir,rename,link,symlink", "-o",
        trace, try BuiltProgram.path("huiswaarts"), "intake", "--regeling", "zou-3", "--op",
        "2025-10-20",
      ], input: "\(Huis.wachtwoordzin)\n\(teken)naam\npauze\n", environment: environment)
    #expect(run.status == .exited(0), "\(run.errors)")
    let writes = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      .filter { line in
        ["O_WRONLY", "O_RDWR", "O_CREAT", "mkdir", "rename", "link("].contains(where: line.contains)
      }
    #expect(!writes.isEmpty)
    let allowed = ["\(huis.folder)/dossiers", "\(huis.folder)/cache", "\"/dev/"]
    let others = writes.filter { line in !allowed.contains(where: line.contains) }
    #expect(others == [])
  }
}

/// Whether a program that crashes leaves a file in its own folder, and may leave one of any size.
private func writesCoreFiles() -> Bool {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  let pattern =
    (try? String(contentsOfFile: "/proc/sys/kernel/core_pattern", encoding: .utf8)) ?? "|"
  return limit.rlim_max > 1 << 30 && !pattern.hasPrefix("|") && !pattern.hasPrefix("/")
}
