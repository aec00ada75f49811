import Content
import ScriptTools
import TestSupport
import Testing

/// Every story with a conversation, typed at a screen with line editing and at one of plain lines.
struct `In gewone regels` {
  @Test(arguments: Regelingen.ids)
  func `geeft elk verhaal hetzelfde dossier, zonder één stuurteken`(regeling: String) throws {
    let verhalen = try GetyptVerhaal.alle(of: regeling)
    #expect(verhalen.count > 10)
    let (edited, editedOutput) = try play(verhalen, of: regeling)
    let (plain, plainOutput) = try play(verhalen, of: regeling, "--plain")
    #expect(plain == edited)
    #expect(editedOutput.contains(0x1B))
    #expect(!plainOutput.contains(0x1B))
    for verhaal in verhalen { #expect(plain.contains("\(verhaal.file) klaar\n")) }
  }

  /// Types all stories at one screen.
  ///
  /// - Returns: what the dossiers held, and what was written to the terminal.
  private func play(
    _ verhalen: [GetyptVerhaal], of regeling: String, _ arguments: String...
  ) throws -> (dossiers: String, output: [UInt8]) {
    let result = "\(try temporaryFolder())/dossiers"
    let program = try PtyProgram(
      BuiltProgram.path("verhalenproef"),
      ["\(Project.path)/Scripts", regeling, result] + arguments)
    for verhaal in verhalen {
      try program.wait("a prompt") { $0.upToCursor == "> " }
      try program.send(verhaal.answers.map { $0 + "\r" }.joined())
      try program.wait("Verteld: \(verhaal.file)")
      try program.send("\r")
    }
    #expect(try program.exitStatus() == .exited(0))
    let dossiers = try ScriptFolder.read(result)
    return (String(decoding: dossiers, as: UTF8.self), program.output)
  }
}
