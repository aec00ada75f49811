/// The system's own tool that follows, and breaks, the calls of a program.
package enum Strace {
  package static let path = "/usr/bin/strace"

  /// Whether it is on this machine, and may trace here.
  package static var works: Bool {
    let run = try? PipeProgram.run(path, ["-qq", "-o", "/dev/null", "/bin/true"])
    return run?.status == .exited(0)
  }
}
