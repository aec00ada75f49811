import DossierStore
import TestSupport
import Testing

@testable import storeproef

/// One run of `storeproef`, and what it said.
struct ProofRun {
  let order: ProofOrder
  let status: TestSupport.ExitStatus
  /// The numbers it acknowledged.
  let kept: [Int]
  /// The codes of its refusals.
  let refused: [String]

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - shims: put between the program and the system.
  ///   - killedAfter: the number of answers it has acknowledged when it gets SIGKILL.
  init(
    _ order: ProofOrder, shims: [Shim] = [], settings: [String: String] = [:],
    killedAfter: Int = .max
  ) throws {
    self.order = order
    var environment = settings
    if !shims.isEmpty {
      environment["LD_PRELOAD"] = try shims.map { try $0.library() }.joined(separator: ":")
    }
    let run = try PipeProgram.run(
      BuiltProgram.path("storeproef"), order.arguments, input: [], environment: environment,
      killWhen: { $0.count(where: { $0 == UInt8(ascii: "\n") }) >= killedAfter })
    status = run.status
    // A line without its end was cut off in the middle: it was not said.
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    kept = lines.compactMap { $0.hasPrefix("kept ") ? Int($0.dropFirst(5)) : nil }
    refused = lines.compactMap { $0.hasPrefix("refused ") ? String($0.dropFirst(8)) : nil }
  }

  /// Expects that every acknowledged answer is in the folder, in its place and byte for byte; that
  /// at most the one that was under way is there besides; and that the store is sound and goes on.
  func expectNothingLost(in folder: String) throws {
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder), patience: 0)
    let events = try store.events(of: order.dossier)
    #expect(kept == Array(1..<(kept.count + 1)), "acknowledged in order")
    #expect(events.count - kept.count == 0 || events.count - kept.count == 1)
    let expected = events.indices.map { order.payload($0 + 1) }
    #expect(events.map(\.payload) == expected, "byte for byte")
    try store.check()
    try store.append([[1]], to: order.dossier, expecting: events.count)
  }
}
