import Glibc
import Synchronization

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
  private let child: ChildProcess
  private let master: Int32
  /// Kept open, so that the terminal outlives the program and its settings can still be read.
  private let slave: Int32
  private var masterOpen = true
  private var status: ExitStatus?
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
    (child, master, slave) = try startLock.withLock { _ in
      var size = winsize()
      size.ws_col = UInt16(columns)
      size.ws_row = UInt16(rows)
      var (master, slave) = (Int32(-1), Int32(-1))
      var name = [CChar](repeating: 0, count: 128)
      guard openpty(&master, &slave, nil, nil, &size) == 0 else {
        throw ProgramFailure("no pseudo-terminal to be had")
      }
      _ = fcntl(master, F_SETFD, FD_CLOEXEC)
      _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
      _ = fcntl(master, F_SETFL, O_NONBLOCK)
      do {
        guard ttyname_r(slave, &name, name.count) == 0 else {
          throw ProgramFailure("a pseudo-terminal without a name")
        }
        // POSIX_SPAWN_SETSID: a session of its own, whose first terminal becomes its controlling
        // terminal. The constant is not in the imported headers.
        let child = try ChildProcess(
          executable, arguments, environment: settings, flags: 0x80
        ) { actions in
          posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
          posix_spawn_file_actions_adddup2(&actions, 0, 1)
          posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        return (child, master, slave)
      } catch {
        close(master)
        close(slave)
        throw error
      }
    }
    screen = ScreenEmulator(columns: columns, rows: rows)
    self.rewrapping = rewrapping
  }

  deinit {
    if status == nil {
      Glibc.kill(child.id, SIGKILL)
      var ignored: Int32 = 0
      waitpid(child.id, &ignored, 0)
    }
    if masterOpen { close(master) }
    close(slave)
  }

  // MARK: Typing

  /// Types text. Enter is `"\r"`.
  package func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Types bytes, while reading what the program writes, so that neither waits for the other.
  package func send(_ bytes: [UInt8]) throws {
    var sent = 0
    try until("the program to take what is typed", alsoWhen: POLLOUT) {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      sent += max(0, count)
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
    try until("the program to end", isEnd: true) {
      status = status ?? child.ended()
      return status != nil
    }
    readAll()
    return status ?? .exited(-1)
  }

  /// Waits until something holds that is not on the screen, such as a terminal setting.
  package func waitFor(_ description: String, _ holds: () -> Bool) throws {
    try until(description, holds)
  }

  private func until(
    _ description: String, alsoWhen events: Int32 = 0, isEnd: Bool = false, _ holds: () -> Bool
  ) throws {
    let deadline = ContinuousClock.now + ChildProcess.limit
    while true {
      if masterOpen { readAll() }
      if holds() { return }
      if !isEnd, status == nil { status = child.ended() }
      if !isEnd, let status {
        // What it wrote last may have come between the reading and the end.
        if masterOpen { readAll() }
        if holds() { return }
        throw failure("the program ended (\(status)) before", description)
      }
      guard ContinuousClock.now < deadline else { throw failure("waited in vain for", description) }
      var ready = pollfd(fd: masterOpen ? master : -1, events: Int16(POLLIN | events), revents: 0)
      poll(&ready, 1, 5)
    }
  }

  private func failure(_ what: String, _ description: String) -> ProgramFailure {
    ProgramFailure("\(what): \(description)\nThe screen:\n\(screen.text)")
  }

  private func readAll() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
      screen.write(buffer[..<count])
    }
  }

  // MARK: The terminal and the program

  /// Makes the window another size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) throws {
    readAll()
    screen.resize(columns: columns, rows: rows, rewrapping: rewrapping)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw ProgramFailure("the terminal does not take another size")
    }
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32) { Glibc.kill(child.id, signal) }

  /// Closes the terminal, as a window that is closed or a line that is cut.
  package func closeTerminal() {
    close(master)
    masterOpen = false
  }

  /// The terminal echoes and waits for whole lines, as a shell expects to find it.
  package var isCooked: Bool {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return false }
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// The terminal passes every key on at once, as line editing needs it.
  package var isRaw: Bool {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ECHO | ICANON) == 0
  }

  /// The program is stopped, as by Ctrl-Z.
  package var isStopped: Bool { ProcessState.of(child.id) == "T" }

  /// Processor time the program used so far.
  package var processorTime: Duration { ProcessState.processorTime(of: child.id) }
}
