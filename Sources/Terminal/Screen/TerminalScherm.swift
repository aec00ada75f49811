internal import CEditline
package import Intake

/// The screen of a terminal, with line editing.
package final class TerminalScherm: Scherm {
  private let editor: LineEdit
  private let style: Style
  /// What was said since the last answer: the question that is being answered.
  private var question: [Uiting] = []
  /// The rows of it as they stand on the screen, right above the line.
  private var drawn = DrawnRows()
  private let stilte: () -> Stilte?

  /// Opens the terminal; nil when the user wants no line editing (`edit off` in the editrc) or the
  /// machine has no UTF-8.
  ///
  /// - Parameters:
  ///   - program: The name by which the user's editrc may address this program.
  ///   - style: How text may stand out.
  ///   - stilte: What happens when nobody touches a key; asked at each question.
  package init?(program: String, style: Style, stilte: @escaping () -> Stilte? = { nil }) {
    guard cel_use_utf8() else { return nil }
    cel_catch_signals(true)
    guard let editor = LineEdit(program: program) else { return nil }
    self.editor = editor
    self.style = style
    self.stilte = stilte
  }

  package func show(_ uiting: Uiting) throws(SchermWeg) {
    if uiting == .schoon {
      forget()
      // Home, the screen, and what scrolled off it.
      return try Output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }
    question.append(uiting)
    let layout = Layout(width: Output.columns, style: style)
    let lines = layout.lines(for: uiting)
    drawn.append(lines, width: layout.width)
    try Output.write(lines: lines)
  }

  package func ask(_ prompt: Prompt) -> Invoer {
    defer { forget() }
    var prompt = prompt
    while true {
      let stilte = self.stilte()
      let outcome = KeyWatch.during(stilte) {
        editor.read(prompt) { [self] event in react(to: event) }
      }
      switch outcome {
      case .invoer(let invoer): return invoer
      case .untouched(let typed):
        let asked = question
        do {
          try show(.schoon)
          if let invoer = stilte?.verloopt(self) { return invoer }
          try show(.schoon)
          for uiting in asked { try show(uiting) }
        } catch {
          return .weg
        }
        prompt.voorstel = typed
      }
    }
  }

  package func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try Patience.during(work)
  }

  package func askSecret(_ teken: String) -> Geheiminvoer {
    defer { forget() }
    return KeyWatch.during(stilte()) {
      SecretReader(isTyped: true, clear: { [self] in try? show(.schoon) }).ask(teken)
    }
  }

  private func forget() {
    question = []
    drawn = DrawnRows()
  }

  /// What must be written above the line because of what happened.
  private func react(to event: LineEdit.Event) -> String {
    let layout = Layout(width: Output.columns, style: style)
    switch event {
    case .listed:
      drawn = DrawnRows()
      return ""
    case .resized(let rewraps):
      guard let rows = drawn.rows(width: layout.width, rewrapping: rewraps) else { return "" }
      return "\u{1B}[\(rows)A\u{1B}[J" + questionAgain(layout)
    case .uncovered: return questionAgain(layout)
    }
  }

  private func questionAgain(_ layout: Layout) -> String {
    let lines = question.flatMap(layout.lines)
    drawn = DrawnRows()
    drawn.append(lines, width: layout.width)
    return lines.map { $0 + "\n" }.joined()
  }
}
