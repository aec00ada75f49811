/// How a program came to its end.
package enum ExitStatus: Hashable, Sendable {
  case exited(Int32)
  case killed(by: Int32)

  /// Reads the status that `waitpid` fills in.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .killed(by: signal)
  }
}
