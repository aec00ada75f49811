private import Glibc
package import Intake

/// The screen of a command whose result goes to standard output: it talks on standard error, so that
/// standard output holds the result alone.
package struct MessageScherm: Scherm {
  private let isTyped: Bool

  package init() { isTyped = isatty(STDIN_FILENO) == 1 }

  package func show(_ uiting: Uiting) throws(SchermWeg) {
    guard isTyped else { return }
    let lines = Layout(width: Output.columns).lines(for: uiting)
    try Self.write(lines.map { $0 + "\n" }.joined())
  }

  package func ask(_ prompt: Prompt) -> Invoer {
    do {
      if isTyped { try Self.write(prompt.teken) }
    } catch {
      return .weg
    }
    var reader = LineReader()
    return switch reader.next() {
    case .line(let line, _): .regel(line)
    case .voice: .stem("")
    case .interrupted: .onderbreking("")
    case .end, .untouched: .einde
    case .gone: .weg
    }
  }

  package func askSecret(_ teken: String) -> Geheiminvoer {
    SecretReader(isTyped: isTyped) { text throws(SchermWeg) in
      // Whoever feeds a pipe knows what is asked.
      if isTyped { try Self.write(text) }
    }.ask(teken)
  }

  private static func write(_ text: String) throws(SchermWeg) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw SchermWeg()
      }
    }
  }
}
