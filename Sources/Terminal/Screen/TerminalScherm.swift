internal import CEditline
package import Intake

/// The screen of a terminal, with line editing.
package final class TerminalScherm: Scherm {
  private let editor: LineEdit
  private let bold: Bool
  /// What was said since the last answer: the question that is being answered.
  private var question: [Uiting] = []

  /// Opens the terminal; nil when the user wants no line editing (`edit off` in the editrc) or the
  /// machine has no UTF-8.
  ///
  /// - Parameters:
  ///   - program: The name by which the user's editrc may address this program.
  ///   - bold: Whether headings stand out by bold type.
  package init?(program: String, bold: Bool) {
    guard cel_use_utf8() else { return nil }
    cel_catch_signals(true)
    guard let editor = LineEdit(program: program) else { return nil }
    self.editor = editor
    self.bold = bold
  }

  package func show(_ uiting: Uiting) throws(SchermWeg) {
    if uiting == .schoon {
      question = []
      // Home, the screen, and what scrolled off it.
      return try Output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }
    question.append(uiting)
    try Output.write(lines: lines(for: uiting))
  }

  package func ask(_ prompt: Prompt) -> Invoer {
    let invoer = editor.read(prompt) { [question, bold] in
      let layout = Layout(width: Output.columns, bold: bold)
      return question.flatMap(layout.lines).map { $0 + "\n" }.joined()
    }
    question = []
    return invoer
  }

  package func askSecret(_ teken: String) -> Geheiminvoer {
    defer { question = [] }
    return SecretReader(isTyped: true).ask(teken)
  }

  private func lines(for uiting: Uiting) -> [String] {
    Layout(width: Output.columns, bold: bold).lines(for: uiting)
  }
}
