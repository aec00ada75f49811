import Glibc

/// What the kernel says about a running process.
enum ProcessState {
  /// `R`, `S`, `T` and so on; nil when the process is gone.
  static func of(_ process: pid_t) -> Character? { fields(of: process).first?.first }

  /// Time spent in the program and in the kernel for it.
  static func processorTime(of process: pid_t) -> Duration {
    // Fields 14 and 15 of proc(5); the state is field 3.
    let fields = fields(of: process)
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      return .zero
    }
    return .milliseconds((user + system) * 1000 / max(1, sysconf(Int32(_SC_CLK_TCK))))
  }

  /// The fields after the name, which stands in parentheses and may hold blanks.
  private static func fields(of process: pid_t) -> [String] {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(file, &buffer, buffer.count))
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    guard let name = text.lastIndex(of: ")") else { return [] }
    return text[text.index(after: name)...].split(separator: " ").map(String.init)
  }
}
