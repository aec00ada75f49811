import Glibc
import Synchronization

/// A program and the two ends of its terminal. Nothing waits here, and nothing is interpreted.
package final class PseudoTerminal {
  let program: ChildProcess
  /// -1 once it is closed.
  private var master: Int32
  /// Kept open, so that the terminal outlives the program and its settings can still be read.
  private let slave: Int32
  private let found: [UInt32]
  private var buffer = [UInt8](repeating: 0, count: 65536)
  private var isThrownAway = false

  /// Starts a program in a terminal of its own, with nothing but the given environment.
  package init(
    running executable: String, _ arguments: [String], environment: [String: String],
    columns: Int, rows: Int
  ) throws {
    (program, master, slave, found) = try startLock.withLock { _ in
      var size = winsize(columns: columns, rows: rows)
      var (master, slave) = (Int32(-1), Int32(-1))
      var name = [CChar](repeating: 0, count: 128)
      guard openpty(&master, &slave, nil, nil, &size) == 0 else {
        throw ProgramFailure("no pseudo-terminal to be had")
      }
      let found = Self.settings(of: slave)
      _ = fcntl(master, F_SETFD, FD_CLOEXEC)
      _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
      _ = fcntl(master, F_SETFL, O_NONBLOCK)
      _ = fcntl(slave, F_SETFL, O_NONBLOCK)
      var isPacket = Int32(1)
      _ = ioctl(master, UInt(TIOCPKT), &isPacket)
      do {
        guard ttyname_r(slave, &name, name.count) == 0 else {
          throw ProgramFailure("a pseudo-terminal without a name")
        }
        // POSIX_SPAWN_SETSID: a session of its own, whose first terminal becomes its controlling
        // terminal. The constant is not in the imported headers.
        let program = try ChildProcess(
          executable, arguments, environment: environment, flags: 0x80
        ) { actions in
          posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
          posix_spawn_file_actions_adddup2(&actions, 0, 1)
          posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        return (program, master, slave, found)
      } catch {
        Glibc.close(master)
        Glibc.close(slave)
        throw error
      }
    }
  }

  deinit {
    program.kill()
    close()
    Glibc.close(slave)
  }

  /// The process, while this terminal is kept.
  package var processID: Int32 { program.id }

  /// What the program wrote since the last reading; nil when there is nothing now.
  package func read() -> ArraySlice<UInt8>? {
    while true {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return nil }
      // In packet mode a first byte tells what follows: 0 what was written, else what happened.
      if buffer[0] == 0 { return buffer[1..<count] }
      if buffer[0] & UInt8(TIOCPKT_FLUSHWRITE) != 0 { isThrownAway = true }
    }
  }

  /// Whether the kernel threw away, since this was last asked, what the program had written and nobody had
  /// read: somebody typed Ctrl-C or Ctrl-Z at a moment at which the terminal obeys it.
  func takeThrownAway() -> Bool {
    defer { isThrownAway = false }
    return isThrownAway
  }

  /// Writes one byte behind all that the program wrote; false when the terminal takes none.
  ///
  /// Why: the kernel hands over what was written a little later, also after the program has ended.
  func mark(_ byte: UInt8) -> Bool {
    withUnsafeBytes(of: byte) { Glibc.write(slave, $0.baseAddress, 1) } == 1
  }

  /// Lets the screen go on where a Ctrl-S held it up.
  func goOn() {
    tcflow(slave, TCOOFF)
    tcflow(slave, TCOON)
  }

  /// Types as much as the terminal takes now; the number of bytes it took.
  package func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) })
  }

  /// Waits until the terminal can be read (`POLLIN`) or written (`POLLOUT`), or time is up.
  package func wait(for events: Int32, milliseconds: Int32) {
    var ready = pollfd(fd: master, events: Int16(events), revents: 0)
    poll(&ready, 1, milliseconds)
  }

  package func close() {
    if master >= 0 { Glibc.close(master) }
    master = -1
  }

  func resize(columns: Int, rows: Int) throws {
    var size = winsize(columns: columns, rows: rows)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw ProgramFailure("the terminal does not take another size")
    }
  }

  /// The terminal is in every setting as it was before the program started.
  package var isAsFound: Bool { Self.settings(of: slave) == found }

  /// Everything that can be set on a terminal, as numbers; empty when it has none any more.
  private static func settings(of slave: Int32) -> [UInt32] {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return [] }
    let keys = withUnsafeBytes(of: settings.c_cc) { $0.map(UInt32.init) }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + keys
  }

  /// The local modes of the terminal, such as `ECHO`; 0 when it has none any more.
  var localModes: tcflag_t {
    var settings = termios()
    return tcgetattr(slave, &settings) == 0 ? settings.c_lflag : 0
  }
}

extension winsize {
  fileprivate init(columns: Int, rows: Int) {
    self.init()
    ws_col = UInt16(columns)
    ws_row = UInt16(rows)
  }
}
