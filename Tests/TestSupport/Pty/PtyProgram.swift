import Glibc

/// A program running in a pseudo-terminal of its own, and the screen it draws.
///
/// A test types, and waits for something to stand on the screen; it never sleeps. Wait for the
/// prompt, not for the question above it, before typing; wait for the echo before a control key.
///
/// ```swift
/// let program = try PtyProgram(BuiltProgram.path("huiswaarts"), ["oefen"])
/// try program.wait("> ")
/// try program.send("Zzkanarie\r")
/// ```
package final class PtyProgram {
  package private(set) var screen: ScreenEmulator
  /// Every byte the program wrote, for tests about escape sequences.
  package private(set) var output: [UInt8] = []
  private let terminal: PseudoTerminal
  private let rewrapping: Bool

  /// Starts a program in a terminal of the given size.
  ///
  /// - Parameters:
  ///   - environment: Added to, or instead of, `TERM=xterm-256color`, `LANG=C.UTF-8` and `PATH`;
  ///     nothing else of the tests' own environment is passed on.
  ///   - rewrapping: Whether the terminal wraps long lines anew when it is resized. If not, it says
  ///     that it is an xterm.
  package init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, rewrapping: Bool = true
  ) throws {
    var settings = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    if !rewrapping { settings["XTERM_VERSION"] = "XTerm(379)" }
    settings.merge(environment) { $1 }
    terminal = try PseudoTerminal(
      running: executable, arguments, environment: settings, columns: columns, rows: rows)
    screen = ScreenEmulator(columns: columns, rows: rows)
    self.rewrapping = rewrapping
  }

  // MARK: Typing

  /// Types text. Enter is `"\r"`.
  package func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Types bytes, while reading what the program writes, so that neither waits for the other.
  package func send(_ bytes: [UInt8]) throws {
    var sent = 0
    try until("the program to take what is typed", alsoWhen: POLLOUT) {
      sent += terminal.write(bytes[sent...])
      return sent == bytes.count
    }
  }

  /// Presses a key by its name: `Ctrl-C`, `Left`, `Alt-Enter`.
  package func key(_ name: String) throws {
    guard let bytes = TerminalKey.bytes(of: name) else { throw ProgramFailure("no key \(name)") }
    try send(bytes)
  }

  /// Pastes text the way a terminal does: marked, if the program asked for marks.
  package func paste(_ text: String) throws {
    try send(screen.bracketedPaste ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  }

  // MARK: Waiting

  /// Waits until the text stands on the screen.
  package func wait(_ text: String) throws {
    try wait("\u{201C}\(text)\u{201D} on the screen") { $0.shows(text) }
  }

  /// Waits until the screen is as described.
  package func wait(_ description: String, until holds: (ScreenEmulator) -> Bool) throws {
    try until(description) { holds(screen) }
  }

  /// Waits until the program has ended.
  package func exitStatus() throws -> ExitStatus {
    var status: ExitStatus?
    try until("the program to end", isEnd: true) {
      status = terminal.program.ended()
      return status != nil
    }
    terminal.goOn()
    readAll()
    let begin = output.count
    if !isClosed, terminal.mark(0) {
      // Again and again: what was typed is obeyed a little later too, a Ctrl-S for one.
      try until("the last of what it wrote", isEnd: true) {
        if output[begin...].contains(0) { return true }
        terminal.goOn()
        return false
      }
      output.removeAll { $0 == 0 }
    }
    return status ?? .exited(-1)
  }

  /// Waits until something holds that is not on the screen, such as a terminal setting.
  package func waitFor(_ description: String, _ holds: () -> Bool) throws {
    try until(description, holds)
  }

  /// The process, while this value is kept.
  package var processID: Int32 { terminal.processID }

  /// How the program ended; nil while it runs.
  package var ended: ExitStatus? { terminal.program.ended() }

  private func until(
    _ description: String, alsoWhen events: Int32 = 0, isEnd: Bool = false, _ holds: () -> Bool
  ) throws {
    let deadline = ContinuousClock.now + ChildProcess.limit
    while true {
      readAll()
      if holds() { return }
      if !isEnd, let status = terminal.program.ended() {
        // What it wrote last may have come between the reading and the end.
        readAll()
        if holds() { return }
        throw failure("the program ended (\(status)) before", description)
      }
      guard ContinuousClock.now < deadline else { throw failure("waited in vain for", description) }
      terminal.wait(for: POLLIN | events, milliseconds: 5)
    }
  }

  private func failure(_ what: String, _ description: String) -> ProgramFailure {
    ProgramFailure("\(what): \(description)\nThe screen:\n\(screen.text)")
  }

  private func readAll() {
    while let bytes = terminal.read() {
      let begin = output.count
      output += bytes
      screen.write(bytes)
      // What was thrown away came before these.
      if terminal.takeThrownAway() { isMarkUnsure = true }
      let new = output[max(0, begin - Self.mark.count + 1)...]
      if new.firstRange(of: Self.mark) != nil { isMarkUnsure = false }
    }
    if terminal.takeThrownAway() { isMarkUnsure = true }
  }

  // MARK: The terminal and the program

  /// Makes the window another size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) throws {
    readAll()
    screen.resize(columns: columns, rows: rows, rewrapping: rewrapping)
    try terminal.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32) { Glibc.kill(terminal.program.id, signal) }

  /// Closes the terminal, as a window that is closed or a line that is cut.
  package func closeTerminal() {
    isClosed = true
    terminal.close()
  }

  private var isClosed = false
  /// How every word about the marks of pastes begins.
  private static let mark = Array("\u{1B}[?2004".utf8)

  /// The kernel threw away something that the program wrote, and it has said nothing of pastes since: it may
  /// have said that they are no longer marked.
  ///
  /// Why: who types Ctrl-Z in the moment between the end of line editing and that of the program does that,
  /// where nobody reads the terminal at that very moment.
  private var isMarkUnsure = false

  /// The terminal echoes and waits for whole lines, as a shell expects to find it.
  package var isCooked: Bool { terminal.localModes & Self.cooked == Self.cooked }

  /// The terminal is in every setting as the program found it, and marks no pastes.
  package var isAsFound: Bool { terminal.isAsFound && !screen.bracketedPaste }

  /// The same, but for a word about pastes that the kernel may have thrown away unread. Only for who types
  /// Ctrl-C and Ctrl-Z at any moment.
  package var isAsFoundAsFarAsSeen: Bool {
    isAsFound || terminal.isAsFound && isMarkUnsure
  }

  /// What differs from how the program found the terminal, and the last that it wrote.
  package var difference: String {
    let end = String(decoding: output.suffix(160), as: UTF8.self).debugDescription
    return "settings \(terminal.isAsFound ? "the same" : "changed"), marks "
      + "\(screen.bracketedPaste ? "on" : "off"), \(end)"
  }

  /// The terminal passes every key on at once, as line editing needs it.
  package var isRaw: Bool { terminal.localModes & tcflag_t(ECHO | ICANON) == 0 }

  private static let cooked = tcflag_t(ECHO | ICANON | ISIG)

  /// The program is stopped, as by Ctrl-Z.
  package var isStopped: Bool { ProcessState.of(terminal.program.id) == "T" }

  /// Processor time the program used so far.
  package var processorTime: Duration { ProcessState.processorTime(of: terminal.program.id) }
}
