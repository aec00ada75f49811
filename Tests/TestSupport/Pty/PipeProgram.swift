import Glibc
import Synchronization

/// A program run to its end with pipes for input and output, as another program would run it.
///
/// ```swift
/// let run = try PipeProgram.run(BuiltProgram.path("huiswaarts"), ["casushouder", "bt"])
/// #expect(run.status == .exited(0))
/// ```
package struct PipeProgram: Sendable {
  package let status: ExitStatus
  /// What it wrote, byte for byte.
  package let outputBytes: [UInt8]
  package let errorBytes: [UInt8]
  /// What it wrote, as text; broken UTF-8 shows as U+FFFD.
  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  package var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// Runs a program with text as its input.
  package static func run(
    _ executable: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = [:]
  ) throws -> PipeProgram {
    try run(executable, arguments, input: Array(input.utf8), environment: environment)
  }

  /// Runs a program with bytes as its input.
  ///
  /// - Parameters:
  ///   - environment: Added to, or instead of, `LANG=C.UTF-8` and `PATH`; nothing else of the
  ///     tests' own environment is passed on.
  ///   - readingOutput: If false, nobody reads its output: the pipe is closed at once.
  ///   - isEnough: Looks at what it wrote so far; when it says yes, the program gets SIGKILL.
  package static func run(
    _ executable: String, _ arguments: [String] = [], input: [UInt8],
    environment: [String: String] = [:], readingOutput: Bool = true,
    killWhen isEnough: ([UInt8]) -> Bool = { _ in false }
  ) throws -> PipeProgram {
    let settings = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    var (child, ends) = try startLock.withLock { _ in
      let (inputs, outputs, errors) = (try Pipe(), try Pipe(), try Pipe())
      defer {
        close(inputs.reading)
        close(outputs.writing)
        close(errors.writing)
      }
      _ = fcntl(inputs.writing, F_SETFL, O_NONBLOCK)
      if !readingOutput { close(outputs.reading) }
      let child = try ChildProcess(executable, arguments, environment: settings) { actions in
        posix_spawn_file_actions_adddup2(&actions, inputs.reading, 0)
        posix_spawn_file_actions_adddup2(&actions, outputs.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
      }
      return (
        child,
        [
          pollfd(fd: inputs.writing, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: readingOutput ? outputs.reading : -1, events: Int16(POLLIN), revents: 0),
          pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
        ]
      )
    }
    defer { for end in ends where end.fd >= 0 { close(end.fd) } }
    let texts = try Self.feed(input, through: &ends, to: child, killWhen: isEnough)
    return try PipeProgram(
      status: Self.end(of: child), outputBytes: texts.output, errorBytes: texts.errors)
  }

  /// Writes the input and reads both outputs until nothing more can come.
  private static func feed(
    _ input: [UInt8], through ends: inout [pollfd], to child: ChildProcess,
    killWhen isEnough: ([UInt8]) -> Bool
  ) throws -> (output: [UInt8], errors: [UInt8]) {
    var written = 0
    var texts: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 65536)
    let deadline = ContinuousClock.now + ChildProcess.limit
    // A program that stops reading early must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    while ends.contains(where: { $0.fd >= 0 }) {
      guard ContinuousClock.now < deadline else {
        throw Self.tooLong(child)
      }
      if written == input.count, ends[0].fd >= 0 {
        close(ends[0].fd)
        ends[0].fd = -1
      }
      poll(&ends, 3, 1000)
      if ends[0].fd >= 0, ends[0].revents != 0 {
        let count = input[written...].withUnsafeBytes {
          write(ends[0].fd, $0.baseAddress, $0.count)
        }
        if count > 0 { written += count } else if errno != EAGAIN { written = input.count }
      }
      for index in 1...2 where ends[index].fd >= 0 && ends[index].revents != 0 {
        let count = read(ends[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index - 1] += buffer[..<count]
          if index == 1, isEnough(texts[0]) { kill(child.id, SIGKILL) }
        } else if count == 0 {
          close(ends[index].fd)
          ends[index].fd = -1
        }
      }
    }
    return (texts[0], texts[1])
  }

  private static func end(of child: ChildProcess) throws -> ExitStatus {
    let deadline = ContinuousClock.now + ChildProcess.limit
    while ContinuousClock.now < deadline {
      if let status = child.ended() { return status }
      poll(nil, 0, 1)
    }
    throw tooLong(child)
  }

  private static func tooLong(_ child: ChildProcess) -> ProgramFailure {
    child.kill()
    return ProgramFailure("the program did not end within \(ChildProcess.limit)")
  }
}

/// Two ends of a pipe that no other program gets.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ProgramFailure("no pipe to be had") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
