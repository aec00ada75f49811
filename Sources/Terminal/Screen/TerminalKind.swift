private import Glibc
package import Intake

/// What kind of screen there is.
package enum TerminalKind: Hashable, Sendable {
  /// A terminal with line editing; text stands out by type and colour unless that is not wanted.
  case editing(Style)
  /// A terminal at which someone types, used as plain text only.
  case typed
  /// Input that comes from a pipe or a file.
  case piped

  /// Decides from the environment what can be used.
  ///
  /// - Parameters:
  ///   - environment: Of the process. `TERM`, `NO_COLOR`, `ACCESSIBLE` and what `ColorScheme` reads
  ///     count.
  ///   - plain: The person asked for plain text.
  package static func detect(
    environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool, plain: Bool
  ) -> TerminalKind {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    guard inputIsTerminal else { return .piped }
    let canEdit = isSet("TERM") && environment["TERM"] != "dumb"
    guard outputIsTerminal, canEdit, !plain, !isSet("ACCESSIBLE") else { return .typed }
    if isSet("NO_COLOR") { return .editing(Style()) }
    return .editing(Style(isBold: true, colors: ColorScheme(environment: environment)))
  }

  /// Opens the screen for this process: the best that its terminal and its user allow.
  ///
  /// Close it by letting go of it: the terminal is then as it was found. It also is when the program
  /// exits, is ended by a signal, or crashes.
  ///
  /// - Parameters:
  ///   - program: The name by which the user's editrc may address this program.
  ///   - plain: The person asked for plain text.
  ///   - stilte: What happens when nobody touches a key of a terminal; asked at each question.
  package static func openScherm(
    program: String, plain: Bool, stilte: @escaping () -> Stilte? = { nil }
  ) -> any Scherm {
    var environment: [String: String] = [:]
    for name in [
      "TERM", "NO_COLOR", "ACCESSIBLE", "HUISWAARTS_KLEUREN", "COLORFGBG", "COLORTERM",
    ] {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    let kind = detect(
      environment: environment, inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1,
      plain: plain)
    switch kind {
    case .editing(let style):
      return TerminalScherm(program: program, style: style, stilte: stilte)
        ?? PlainScherm(isTyped: true, stilte: stilte)
    case .typed: return PlainScherm(isTyped: true, stilte: stilte)
    case .piped: return PlainScherm(isTyped: false)
    }
  }
}
