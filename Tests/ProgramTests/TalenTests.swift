import Glibc
import TestSupport
import Testing

struct `Andere talen` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  @Test func `een gesprek begint in het Nederlands, gaat verder in het Engels en weer terug`()
    throws
  {
    let program = try huis.start("oefen", "--regeling", "zou-3", "--op", "2025-10-20", rows: 50)
    try program.wait("Hoe wil je dat we je noemen?")
    try program.answer("taal en")
    try program.wait("What would you like us to call you?")
    try program.answer("Zzkanarie")
    try program.wait("In which language do you like to talk best?")
    try program.answer("I don't know")
    try program.wait("I note: I don't know.")
    try program.answer("language xx")
    try program.wait("Type language, and one of these words")
    try program.answer("taal nl")
    try program.wait("Wat helpt jou om dit gesprek goed te volgen?")
  }

  @Test func `zou-3 is in het Engels compleet`() throws {
    let run = try huis.run("script", "strings", "status", "zou-3", "--taal", "en")
    #expect(run.status == .exited(0), "\(run.output)\(run.errors)")
    let texts = try huis.run("script", "strings", "extract", "zou-3").output
    let count = texts.split(separator: "\n").count { $0.hasPrefix("msgctxt") }
    #expect(count > 1_000)
    #expect(run.output.contains(" van \(count) teksten vertaald"), "\(run.output)")
  }

  @Test(
    .enabled(if: access("/usr/bin/msgfmt", X_OK) == 0, "gettext is not installed"),
    arguments: ["zou-3", "programma"])
  func `wat erin staat keurt msgfmt goed`(naam: String) throws {
    let root = #filePath.split(separator: "/Tests/ProgramTests/")[0]
    let run = try PipeProgram.run(
      "/usr/bin/msgfmt",
      [
        "--check-format", "--check-domain", "-o", "/dev/null",
        "/\(root.drop { $0 == "/" })/Locales/en/\(naam).po",
      ])
    #expect(run.status == .exited(0), "\(run.errors)")
  }

  @Test func `een taal die er niet is wordt in een zin geweigerd`() throws {
    let run = try huis.run("oefen", "--regeling", "zou-3", "--taal", "xx")
    #expect(run.status == .exited(1))
    #expect(run.errors == "De taal xx is er niet. Kies uit: nl, en.\n")
  }
}

struct `Een gesprek proberen` {
  /// zou-3 names an older regeling, which the preview must know.
  @Test func `begint bij een knoop, als een doelgroep, zonder opmerking over wat af is`() throws {
    let program = try Huis().start(
      "script", "preview", "zou-3", "--node", "Geld", "--doelgroep", "beschermd-thuis", "--op",
      "2026-03-01")
    try program.wait("Hoe regel je nu je geld?")
    try program.wait("casushouder: Zorgaanbieder BW")
    #expect(!program.screen.transcript.contains("opmerking"), "\(program.screen.transcript)")
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
  }

  @Test func `gaat na het bewaren verder met de nieuwe tekst`() throws {
    let huis = try Huis()
    let scripts = "\(huis.folder)/Scripts"
    for (path, text) in Proefregeling.texts {
      try write(Array(text.utf8), to: "\(scripts)/\(path)")
    }
    let program = try huis.start(
      "script", "preview", "proef", "--op", "2026-01-05",
      environment: ["HUISWAARTS_SCRIPTS": scripts])
    try program.wait("Hoe regel je nu je geld?")
    let file = "proef/gesprekken/geld.yarn"
    let text = try #require(Proefregeling.texts[file])
    try write(
      Array(text.replacing("Hoe regel je nu je geld?", with: "Wie regelt nu je geld?").utf8),
      to: "\(scripts)/\(file)")
    try program.answer("1")
    try program.wait("De bestanden zijn opnieuw gelezen.")
    try program.wait("Wie regelt nu je geld?")
    try program.wait("the answer that was typed") { $0.upToCursor == "> 1" }
  }
}
