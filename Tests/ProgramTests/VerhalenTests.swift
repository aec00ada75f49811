import TestSupport
import Testing

/// Stories, told to the whole program: on a screen with line editing, and through a pipe.
struct `Een verhaal, als programma` {
  /// Every so many stories of a regeling; the rest are told without the store and the vault.
  private static let step = 30

  @Test(arguments: ["amersfoort", "beter-wonen", "zou-1", "zou-3"])
  func `geeft op een scherm en door een pijp hetzelfde dossier`(regeling: String) throws {
    let verhalen = try GetyptVerhaal.alle(of: regeling).filter(\.beginsAtNothing)
    let sample = stride(from: 0, to: verhalen.count, by: Self.step).map { verhalen[$0] }
    #expect(!sample.isEmpty)
    for verhaal in sample {
      let screen = try onScreen(verhaal, regeling)
      let piped = try throughPipe(verhaal, regeling)
      #expect(screen == piped, "\(verhaal.file)")
      #expect(piped.contains { $0.contains(#""antwoord": "#) }, "\(verhaal.file)")
    }
  }

  private func arguments(_ verhaal: GetyptVerhaal, _ regeling: String) -> [String] {
    ["intake", "--regeling", regeling, "--gesprek", verhaal.gesprek, "--op", verhaal.vandaag]
  }

  private func onScreen(_ verhaal: GetyptVerhaal, _ regeling: String) throws -> [String] {
    let huis = try Huis()
    let program = try PtyProgram(
      BuiltProgram.path("huiswaarts"), arguments(verhaal, regeling), environment: huis.environment)
    try program.unlock()
    try program.wait("the first prompt") { $0.upToCursor == "> " }
    try program.send(verhaal.answers.map { $0 + "\r" }.joined())
    #expect(try program.exitStatus() == .exited(0), "\(verhaal.file)")
    #expect(program.output.contains(0x1B))
    return try dossier(in: huis, verhaal)
  }

  private func throughPipe(_ verhaal: GetyptVerhaal, _ regeling: String) throws -> [String] {
    let huis = try Huis()
    let result = try huis.run(
      arguments(verhaal, regeling), input: verhaal.answers.map { $0 + "\n" }.joined())
    #expect(result.status == .exited(0), "\(verhaal.file): \(result.errors)")
    #expect(!(result.outputBytes + result.errorBytes).contains(0x1B))
    return try dossier(in: huis, verhaal)
  }

  /// All that the program tells about the only dossier, without its name and the time of day.
  private func dossier(in huis: Huis, _ verhaal: GetyptVerhaal) throws -> [String] {
    let id = try huis.dossier()
    let show = try huis.run("dossier", "show", id, "--json", "--alles", "--op", verhaal.vandaag)
    let history = try huis.run("dossier", "history", id)
    return [show.output, history.output].map {
      $0.replacing(id, with: "DOSSIER").replacing(#/ om \d+\.\d+ uur/#, with: "")
    }
  }
}
