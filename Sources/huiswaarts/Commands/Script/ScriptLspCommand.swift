import ArgumentParser
import Glibc
import LanguageServer

struct ScriptLspCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Help bij het schrijven, in je eigen editor.",
    discussion: """
      Een editor start dit zelf; het praat het Language Server Protocol over standaardinvoer en
      -uitvoer. Hoe je het instelt staat in Documentation/Editors.md.
      """)

  /// Editors give it; it is the only way we speak.
  @Flag(help: .hidden)
  var stdio = false

  func run() throws {
    let server = Server()
    var reader = MessageReader()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while server.exitStatus == nil {
      while server.exitStatus == nil, let found = reader.next() {
        switch found {
        case .message(let message): Uitvoer.send(framed(server.receive(message)))
        case .broken: Uitvoer.send(framed(server.receiveBroken()))
        case .lost:
          Uitvoer.send(framed(server.receiveBroken()))
          throw ExitCode(3)
        }
      }
      if server.exitStatus == nil, !isWaiting() { Uitvoer.send(framed(server.settle())) }
      guard server.exitStatus == nil else { break }
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      // An editor that has gone away did not say goodbye.
      guard count > 0 else { throw ExitCode(1) }
      reader.add(buffer.prefix(count))
    }
    if server.exitStatus != 0 { throw ExitCode(1) }
  }

  /// Whether more has come in already.
  private func isWaiting() -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }
}
