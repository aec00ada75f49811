import Glibc
import TestSupport
import Testing

struct `Voorlezen, als programma` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  /// A program with the name of the voice, that writes down how it was called and what it was told.
  private func stem() throws -> String {
    let folder = "\(huis.folder)/stem"
    let program = "\(folder)/espeak-ng"
    try write(
      Array(
        "#!/bin/sh\necho \"$@\" > \(folder)/woorden\ncat > \(folder)/tekst\nmv \(folder)/tekst \(folder)/klaar\n"
          .utf8),
      to: program)
    chmod(program, 0o700)
    return folder
  }

  private func text(of path: String) throws -> String {
    try PipeProgram.run("/bin/cat", [path], input: "").output
  }

  @Test(arguments: Schermmaat.alle)
  func `gaat door een pijp, en zet de vraag nooit in de lijst van processen`(
    _ maat: Schermmaat
  ) throws {
    let folder = try stem()
    let program = try huis.start(
      "oefen", "--regeling", "zou-3", environment: ["PATH": "\(folder):/usr/bin:/bin"],
      columns: maat.columns, rows: maat.rows)
    try program.wait("Hoe wil je dat we je noemen?")
    try program.answer("voorlezen")
    try program.waitFor("the voice to have heard it") {
      access("\(folder)/klaar", F_OK) == 0
    }
    #expect(try text(of: "\(folder)/klaar") == "Hoe wil je dat we je noemen?")
    #expect(try text(of: "\(folder)/woorden") == "-v nl --stdin\n")
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
  }

  @Test(arguments: Schermmaat.alle)
  func `kan niet op elke computer, en dat zegt het rustig`(_ maat: Schermmaat) throws {
    let program = try huis.start(
      "oefen", "--regeling", "zou-3", environment: ["PATH": huis.folder], columns: maat.columns,
      rows: maat.rows)
    try program.wait("Hoe wil je dat we je noemen?")
    try program.answer("voorlezen")
    try program.wait(words: "Voorlezen kan niet op deze computer.")
    #expect(program.fits)
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
  }
}
