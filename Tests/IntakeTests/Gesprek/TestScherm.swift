import Intake

/// A screen that types what a test gives it, and remembers what was shown.
final class TestScherm: Scherm {
  private var input: [Invoer]
  private(set) var lines: [String] = []
  private(set) var prompts: [Prompt] = []

  init(_ input: [Invoer]) { self.input = input }

  convenience init(typing lines: [String]) { self.init(lines.map { .regel($0) } + [.einde]) }

  func show(_ uiting: Uiting) throws(SchermWeg) {
    switch uiting {
    case .plaats(let regel):
      lines.append(
        "(\(regel.fase), \(regel.thema ?? "-"), \(regel.nog), \(regel.casushouder ?? "-"))")
    case .kop(let text), .client(let text), .melding(let text): lines.append(text)
    case .begeleider(let text): lines.append("Begeleider: \(text)")
    case .keuzes(let keuzes): lines += keuzes.map { "\($0.nummer). \($0.tekst)" }
    case .regels(let regels): lines += regels
    case .wit: break
    case .schoon: lines.append("(schoon)")
    }
  }

  func ask(_ prompt: Prompt) -> Invoer {
    prompts.append(prompt)
    guard !input.isEmpty else { return .weg }
    let next = input.removeFirst()
    if case .regel(let text) = next { lines.append("> \(text)") }
    return next
  }

  func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result { try work() }

  func askSecret(_ teken: String) -> Geheiminvoer {
    guard !input.isEmpty else { return .weg }
    switch input.removeFirst() {
    case .regel(let text): return .geheim(Geheim(text))
    case .onderbreking: return .onderbreking
    case .einde, .terug, .stem: return .einde
    case .weg: return .weg
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// What was shown after the last time this stood on the screen.
  func after(_ line: String) -> String {
    guard let index = lines.lastIndex(of: line) else { return "" }
    return lines[(index + 1)...].joined(separator: "\n")
  }
}
