import Foundation
import TestSupport
import Testing
import Vault

/// With a vault that waits for seconds where it waits for minutes.
struct `De kluis gaat vanzelf op slot` {
  private let huis: Huis

  init() throws {
    huis = try Huis()
    try wacht(seconden: 15)
  }

  private func wacht(seconden: Int) throws {
    let kluis = try huis.kluis()
    var settings = try kluis.settings()
    settings.slotSeconden = seconden
    try kluis.keep(settings)
  }

  /// Waits until the vault has locked itself; from then on it is in no hurry any more.
  private func slot(_ program: PtyProgram) throws {
    try program.wait("De kluis ging op slot")
    try wacht(seconden: 600)
  }

  @Test(arguments: [[], ["--plain"]])
  func `en daarna staan dezelfde vraag en dezelfde halve woorden er weer`(vlag: [String]) throws {
    let program = try PtyProgram(
      BuiltProgram.path("huiswaarts"),
      ["intake", "--regeling", "zou-3", "--op", "2025-10-20"] + vlag,
      environment: huis.environment, rows: 40)
    try program.unlock()
    try program.wait("Hoe wil je dat we je noemen?")
    try program.send("Zzkana")
    try program.wait("the half-typed word") { $0.upToCursor.hasSuffix("Zzkana") }
    try slot(program)
    #expect(!program.screen.lines.joined(separator: "\n").contains("Zzkana"))
    #expect(!program.screen.lines.joined(separator: "\n").contains("noemen"))
    try program.wait("the passphrase") { $0.upToCursor == "Wachtwoordzin: " }
    try program.send("verkeerde zin\r")
    try program.wait("Dat is niet de goede zin.")
    try program.unlock()
    try program.wait("Hoe wil je dat we je noemen?")
    if vlag.isEmpty {
      try program.wait("the half-typed word again") { $0.upToCursor == "> Zzkana" }
      try program.send("rie\r")
    } else {
      try program.wait("Er staat nu: Zzkana")
      try program.send("\r")
    }
    try program.wait("In welke taal praat je het liefst?")
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    let naam = vlag.isEmpty ? "Zzkanarie" : "Zzkana"
    #expect(try huis.antwoorden().contains("  Naam in dit gesprek: \(naam)"))
  }

  @Test func `en wie dan Ctrl-D typt, pauzeert`() throws {
    let program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20")
    try program.wait("Hoe wil je dat we je noemen?")
    try slot(program)
    try program.wait("the passphrase") { $0.upToCursor == "Wachtwoordzin: " }
    try program.send("\u{4}")
    try program.wait("Alles is bewaard.")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)
  }

  @Test func `ook bij de lijst van vandaag, en bij de vraag of iets gedeeld mag worden`() throws {
    try wacht(seconden: 600)
    let dossier = try huis.maakDossier()
    try wacht(seconden: 15)
    let vandaag = try huis.start("vandaag", "--op", "2025-10-20")
    try slot(vandaag)
    try vandaag.unlock()
    try vandaag.answer("stop")
    #expect(try vandaag.exitStatus() == .exited(0))
    try wacht(seconden: 15)
    let delen = try huis.start(
      "dossier", "deel", dossier, "--met", "corporatie", "--doel", "overlast", "--organisatie",
      "Zzwonen", "--toon", rows: 40)
    try delen.wait("Hoe heb je de cliënt verteld dat je dit deelt?")
    try delen.answer("in het gesprek")
    try delen.wait("Wil je dit delen?")
    try slot(delen)
    #expect(!delen.screen.lines.joined(separator: "\n").contains("Zzkanarie"))
    try delen.unlock()
    try delen.wait("Dit krijgt de ontvanger te zien:")
    try delen.wait("Zzkanarie")
    try delen.answer("nee")
    #expect(try delen.exitStatus() == .exited(1))
  }

  @Test(.enabled("strace is not here, or may not trace") { Strace.works })
  func `telt ook de tijd dat de computer sliep`() throws {
    // Only this clock of the kernel goes on while a laptop is closed.
    let program = try PtyProgram(
      Strace.path,
      [
        "-f", "-e", "trace=timerfd_create", "-o", "\(huis.folder)/calls",
        BuiltProgram.path("huiswaarts"), "intake", "--regeling", "zou-3",
      ], environment: huis.environment)
    try program.unlock()
    try program.wait("Hoe wil je dat we je noemen?")
    try program.send("\u{4}")
    #expect(try program.exitStatus() == .exited(0))
    let calls = try String(contentsOfFile: "\(huis.folder)/calls", encoding: .utf8)
    #expect(calls.contains("timerfd_create(CLOCK_BOOTTIME"))
  }
}
