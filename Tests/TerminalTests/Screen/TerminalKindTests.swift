import Terminal
import Testing

@Suite struct TerminalKindTests {
  struct Given: Sendable {
    var environment: [String: String] = ["TERM": "xterm-256color"]
    var input = true
    var output = true
    var plain = false
    var kind: TerminalKind
  }

  @Test(arguments: [
    Given(kind: .editing(Style(isBold: true))),
    Given(environment: ["TERM": "xterm", "NO_COLOR": "1"], kind: .editing(Style())),
    Given(environment: ["TERM": "xterm", "NO_COLOR": ""], kind: .editing(Style(isBold: true))),
    Given(
      environment: ["TERM": "xterm-256color", "COLORFGBG": "15;0"],
      kind: .editing(Style(isBold: true, colors: .dark))),
    Given(
      environment: ["TERM": "xterm-256color", "COLORFGBG": "15;0", "NO_COLOR": "1"],
      kind: .editing(Style())),
    Given(environment: ["TERM": "dumb"], kind: .typed),
    Given(environment: ["TERM": ""], kind: .typed),
    Given(environment: [:], kind: .typed),
    Given(environment: ["TERM": "xterm", "ACCESSIBLE": "1"], kind: .typed),
    Given(plain: true, kind: .typed),
    Given(output: false, kind: .typed),
    Given(input: false, kind: .piped),
    Given(input: false, output: false, plain: true, kind: .piped),
  ])
  func `the screen follows from the terminal and the person's wishes`(_ given: Given) {
    let kind = TerminalKind.detect(
      environment: given.environment, inputIsTerminal: given.input,
      outputIsTerminal: given.output, plain: given.plain)
    #expect(kind == given.kind)
  }
}
