/// A story of a regeling, and its answers as somebody types them; `verhalenproef` knows both.
package struct GetyptVerhaal: Sendable {
  package let file: String
  package let gesprek: String
  /// As `2026-01-05`.
  package let vandaag: String
  /// Nothing is known before the conversation begins.
  package let beginsAtNothing: Bool
  /// Each with its Enter to come.
  package let answers: [String]

  private static let scripts =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/") + "/Scripts"

  /// The stories of a regeling that have a conversation.
  package static func alle(of regeling: String) throws -> [GetyptVerhaal] {
    let run = try PipeProgram.run(
      BuiltProgram.path("verhalenproef"), [scripts, regeling])
    guard run.status == .exited(0) else { throw ProgramFailure("no stories: \(run.errors)") }
    return run.output.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return GetyptVerhaal(
        file: parts[0], gesprek: parts[1], vandaag: parts[2], beginsAtNothing: parts[3] == "leeg",
        answers: Array(parts[4...]))
    }
  }
}
