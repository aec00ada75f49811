import Foundation
import TestSupport
import Testing

/// The first example of the documentation, built by a package that is not ours: it sees what a
/// stranger sees.
struct `The example of the documentation` {
  private var root: String { String(#filePath.split(separator: "/Tests/YarnTests/")[0]) }

  private func example() throws -> String {
    let page = try String(
      contentsOfFile: "/\(root)/Sources/Yarn/Yarn.docc/Yarn.md", encoding: .utf8)
    let blocks = page.components(separatedBy: "```")
    return try #require(blocks.first { $0.hasPrefix("swift\n") }).replacingOccurrences(
      of: "swift\n", with: "", options: .anchored)
  }

  @Test func `compiles against the module alone and says what the script says`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "yarn-example-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try example().write(toFile: "\(folder)/main.swift", atomically: true, encoding: .utf8)
    // The module as it was just built, seen from another package: only what is public counts.
    let built = try URL(filePath: BuiltProgram.path("huiswaarts")).deletingLastPathComponent()
      .path()
    let objects = try FileManager.default.contentsOfDirectory(atPath: "\(built)/Yarn.build")
      .filter { $0.hasSuffix(".o") }.map { "\(built)/Yarn.build/\($0)" }
    let compiling = try PipeProgram.run(
      "/usr/bin/env",
      [
        "swiftc", "-swift-version", "6", "-I", "\(built)/Modules", "-o", "\(folder)/example",
        "\(folder)/main.swift",
      ] + objects + ["-lm"], input: "",
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    #expect(compiling.status == .exited(0), "\(compiling.errors)")
    let result = try PipeProgram.run("\(folder)/example", [], input: "")
    #expect(result.output == "Hello!\nGood.\n")
  }
}
