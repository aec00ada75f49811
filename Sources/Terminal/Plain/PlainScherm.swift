internal import CEditline
package import Intake

/// The screen that is only text: for pipes, for screen readers, and for terminals that can do no
/// more. It writes no escape character, moves nothing, and draws nothing twice.
package final class PlainScherm: Scherm {
  private var reader = LineReader()
  /// Where we were at the last question: only what is new is said.
  private var plaats: Plaatsregel?
  /// Nobody sees what is typed, as in a pipe: the prompt gets a line of its own.
  private let isTyped: Bool
  private let stilte: () -> Stilte?
  /// What was said since the last answer.
  private var question: [Uiting] = []

  /// - Parameters:
  ///   - isTyped: Whether a person types at a terminal, which also shows what is typed.
  ///   - stilte: What happens when nobody touches a key; asked at each question.
  package init(isTyped: Bool, stilte: @escaping () -> Stilte? = { nil }) {
    self.isTyped = isTyped
    self.stilte = stilte
    cel_catch_signals(isTyped)
    if isTyped { cel_erase_whole_characters() }
  }

  package func show(_ uiting: Uiting) throws(SchermWeg) {
    if uiting == .schoon {
      question = []
      // Nothing can be wiped here; a screenful of empty lines takes it out of sight.
      if isTyped { try Output.write(String(repeating: "\n", count: Output.rows)) }
      return
    }
    question.append(uiting)
    let layout = Layout(width: Output.columns, style: .spoken)
    guard case .plaats(let regel) = uiting else {
      return try Output.write(lines: layout.lines(for: uiting))
    }
    try Output.write(lines: layout.sentences(for: regel, after: plaats))
    plaats = regel
  }

  package func ask(_ prompt: Prompt) -> Invoer {
    defer { question = [] }
    var prompt = prompt
    while true {
      let stilte = self.stilte()
      switch KeyWatch.during(stilte, { askOnce(prompt) }) {
      case .invoer(let invoer): return invoer
      case .untouched(let typed):
        let asked = question
        do {
          try show(.schoon)
          if let invoer = stilte?.verloopt(self) { return invoer }
          try show(.schoon)
          plaats = nil
          for uiting in asked { try show(uiting) }
        } catch {
          return .weg
        }
        prompt.voorstel = typed
        prompt.isAfgewezen = false
      }
    }
  }

  private func askOnce(_ prompt: Prompt) -> LineEdit.Outcome {
    do {
      // A line cannot be edited here, so a refused one is typed anew.
      let voorstel = prompt.isAfgewezen ? "" : prompt.voorstel
      if !voorstel.isEmpty {
        try show(.melding("Er staat nu: \(voorstel)\nDruk op Enter als dat goed is."))
      }
      try Output.write(TypedText.clean(prompt.teken) + (isTyped ? "" : "\n"))
      switch reader.next() {
      case .line("", isCut: false): return .invoer(.regel(TypedText.clean(voorstel)))
      case .line(let text, isCut: false): return .invoer(.regel(text))
      case .line(let text, isCut: true):
        try show(.melding("Die regel is te lang. Ik heb alleen het begin."))
        return .invoer(.regel(text))
      case .voice: return .invoer(.stem(""))
      case .interrupted:
        // The terminal shows ^C; what comes next starts on a new line.
        try Output.write("\n")
        return .invoer(.onderbreking(""))
      case .end:
        if isTyped { try Output.write("\n") }
        return .invoer(.einde)
      case .untouched(let typed): return .untouched(typed)
      case .gone: return .invoer(.weg)
      }
    } catch {
      return .invoer(.weg)
    }
  }

  package func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try Patience.during(work)
  }

  package func askSecret(_ teken: String) -> Geheiminvoer {
    KeyWatch.during(stilte()) {
      SecretReader(isTyped: isTyped, clear: { [self] in try? show(.schoon) }).ask(teken)
    }
  }
}
