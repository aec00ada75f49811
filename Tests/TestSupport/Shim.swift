import Foundation

/// A small C library that is put between a program and the system, to break or slow its disk, or to cut
/// its power.
///
/// It is compiled here and not by the package manager, which would link it into the tests
/// themselves. A compiler is always there: Swift on Linux brings clang, and links with it.
package enum Shim: String, CaseIterable, Sendable {
  case powerCut = "power-cut"
  case failingDisk = "failing-disk"
  case slowDisk = "slow-disk"
  case diskRecorder = "disk-recorder"

  /// The path of the compiled library, for `LD_PRELOAD`.
  package func library() throws -> String {
    try Self.libraries.get()[self] ?? ""
  }

  /// Compiled once, whichever test asks first.
  private static let libraries = Result {
    try Dictionary(uniqueKeysWithValues: allCases.map { ($0, try $0.compiled()) })
  }

  private func compiled() throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../StoreProof/Shims/\(rawValue).c").standardized.path
    let library = try BuiltProgram.path("storeproef") + "-\(rawValue).so"
    // Another run of the tests may be using the old one: make a new one and put it in its place.
    let fresh = "\(library).\(getpid())"
    let arguments = ["-O1", "-shared", "-fPIC", source, "-o", fresh, "-ldl"]
    var problems = ""
    for compiler in Self.compilers where FileManager.default.isExecutableFile(atPath: compiler) {
      let run = try PipeProgram.run(compiler, arguments)
      if run.status == .exited(0), rename(fresh, library) == 0 { return library }
      problems += "\(compiler): \(run.errors)\n"
    }
    throw ProgramFailure("no C compiler could make \(rawValue).so\n\(problems)")
  }

  /// The clang of the toolchain these tests run with, then those of the system.
  private static var compilers: [String] {
    let libraries = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
    let own = libraries.split(separator: "\n")
      .compactMap { $0.range(of: "/.*/usr/lib/swift/", options: .regularExpression).map($0.prefix) }
      .prefix(1)
    return own + ["/usr/bin/clang", "/usr/bin/cc", "/usr/bin/gcc"]
  }
}

extension Substring {
  /// From `…/usr/lib/swift/` to the clang of the same toolchain.
  fileprivate func prefix(_ range: Range<String.Index>) -> String {
    String(self[range]).replacing("/lib/swift/", with: "/bin/clang")
  }
}
