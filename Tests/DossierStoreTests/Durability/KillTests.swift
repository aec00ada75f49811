import DossierStore
import TestSupport
import Testing

@testable import storeproef

struct `A program that is killed` {
  /// From outside, while it goes on: at whatever it is doing just then.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `has lost no answer it acknowledged`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var order = ProofOrder(
      folder: folder.path, dossier: EventStoreContract.one, seed: seed, count: 100_000)
    order.bytes = Int(seed * 61 % 700)
    let run = try ProofRun(order, killedAfter: Int(seed * 37 % 150))
    #expect(run.status == .killed(by: 9))
    try run.expectNothingLost(in: folder.path)
  }

  /// From inside, before each of its calls to the disk in turn, and half-way each write.
  @Test(arguments: ["kill", "torn"])
  func `has lost no answer, whichever call to the disk was its last`(by: String) throws {
    let calls = try FailingDisk(by: by, staysBroken: false).sweep { run, folder in
      #expect(run.status == .killed(by: 9))
      try run.expectNothingLost(in: folder)
    }
    #expect(calls > 50, "the sweep reached every call")
  }
}
