import Content
import Intake
import ScriptTools
import TestSupport
import Testing
import Werkafspraken

/// Every story with a conversation, typed at a screen with line editing and at one of plain lines.
struct `In gewone regels` {
  /// A story, and its answers as they are typed.
  private struct Getypt {
    var file: String
    var lines: [String]
  }

  @Test(arguments: Regelingen.ids)
  func `geeft elk verhaal hetzelfde dossier, zonder één stuurteken`(regeling: String) throws {
    let verhalen = try verhalen(of: regeling)
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
    _ verhalen: [Getypt], of regeling: String, _ arguments: String...
  ) throws -> (dossiers: String, output: [UInt8]) {
    let result = "\(try temporaryFolder())/dossiers"
    let program = try PtyProgram(
      BuiltProgram.path("verhalenproef"),
      ["\(Project.path)/Scripts", regeling, result] + arguments)
    for verhaal in verhalen {
      try program.wait("a prompt") { $0.upToCursor == "> " }
      try program.send(verhaal.lines.map { $0 + "\r" }.joined())
      try program.wait("Verteld: \(verhaal.file)")
      try program.send("\r")
    }
    #expect(try program.exitStatus() == .exited(0))
    let dossiers = try ScriptFolder.read(result)
    return (String(decoding: dossiers, as: UTF8.self), program.output)
  }

  private func verhalen(of regeling: String) throws -> [Getypt] {
    let inhoud = try Regelingen.inhoud(regeling)
    return try Regelingen.map.verhalen(of: regeling).compactMap { file in
      guard let verhaal = Verhaallezing(inhoud).lees(file).verhaal,
        let gesprek = verhaal.gesprek
      else { return nil }
      let spel = Spel(
        inhoud, gesprek, verhaal.antwoorden, bekend: verhaal.feiten, vandaag: verhaal.vandaag)
      let lines = spel.wandeling.stukken.flatMap { stuk -> [String] in
        guard case .vraag(let vraag, let waarde?) = stuk else { return [] }
        return Self.typed(vraag, waarde, inhoud, verhaal.vandaag)
      }
      return Getypt(file: file.path, lines: lines)
    }
  }

  /// An answer as somebody types it, with the empty line that ends a long one.
  private static func typed(
    _ vraag: Vraag, _ waarde: Waarde, _ inhoud: Inhoud, _ vandaag: Dag
  ) -> [String] {
    if let opties = vraag.opties, case .keuze(let id) = waarde {
      let place = opties.filter(\.isBeschikbaar).firstIndex { $0.id == id } ?? 0
      return ["\(place + 1)"]
    }
    guard let veld = inhoud.oordeel.veld(vraag.veld) else { return [] }
    if let vast = VasteAntwoorden.text(of: waarde) { return [vast] }
    let text = Vraagsoorten(regeling: inhoud.regeling, vandaag: vandaag).soort(of: veld)
      .typed(waarde)
    switch veld.soort {
    case .langeTekst:
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    case .lijst: return waarde == .lijst([]) ? [text] : [text, ""]
    default: return [text]
    }
  }
}
