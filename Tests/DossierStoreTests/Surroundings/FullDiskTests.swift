import DossierStore
import TestSupport
import Testing

@testable import storeproef

struct `On a full disk` {
  /// No file may grow beyond a limit: what a full disk does, without needing one.
  @Test func `an answer is refused, and what was kept stays`() throws {
    let folder = try TemporaryFolder()
    var order = ProofOrder(
      folder: folder.path, dossier: EventStoreContract.one, seed: 1, count: 1_000)
    order.fileLimit = 120_000
    let run = try ProofRun(order)
    #expect(run.status == .exited(3))
    #expect(run.refused == ["OPS0110"])
    #expect(run.kept.count > 10)
    // And with room again, it goes on.
    try run.expectNothingLost(in: folder.path)
  }
}
