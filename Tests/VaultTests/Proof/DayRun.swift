import DossierStore
import Foundation
import TestSupport
import Testing

@testable import kluisproef

/// One day with a vault, run as a program of its own, and what it said.
struct DayRun {
  let seed: UInt64
  let status: TestSupport.ExitStatus
  let said: DaySaid
  /// What it said that no part of this program should say: the words of the person.
  let leaked: Bool

  init(
    in folder: String, seed: UInt64, attempts: Int = 1, shims: [Shim] = [],
    settings: [String: String] = [:], under wrapper: [String] = []
  ) throws {
    self.seed = seed
    var environment = settings
    if !shims.isEmpty {
      environment["LD_PRELOAD"] = try shims.map { try $0.library() }.joined(separator: ":")
    }
    let command =
      wrapper + [
        try BuiltProgram.path("kluisproef"), folder, "\(seed)", "\(attempts)",
      ]
    let run = try PipeProgram.run(
      command[0], Array(command.dropFirst()), input: [], environment: environment)
    status = run.status
    said = DaySaid(run.output)
    leaked = (run.output + run.errors).contains("zzkanarie")
  }
}

/// What a day said.
struct DaySaid {
  /// The number of answers it acknowledged, one by one and in order.
  let kept: Int
  let deeds: Set<Day.Deed>
  /// The codes of its refusals.
  let refused: Set<String>

  init(_ output: String) {
    // A line without its end was cut off in the middle: it was not said.
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    kept = lines.compactMap { $0.hasPrefix("kept ") ? Int($0.dropFirst(5)) : nil }.max() ?? 0
    deeds = Set(lines.compactMap { Day.Deed(rawValue: String($0)) })
    refused = Set(
      lines.compactMap { $0.hasPrefix("refused ") ? String($0.dropFirst(8)) : nil })
  }
}

/// The whole proof, for `make proof`; a sample of it otherwise.
let isWholeProof = ProcessInfo.processInfo.environment["PROOF"] != nil

/// Says a figure of the whole proof; a sample has none.
func report(_ figure: String) {
  if isWholeProof { print(figure) }
}
