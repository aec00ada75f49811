import DossierStore
import TestSupport
import Testing

@testable import storeproef

struct `Several programs on one file` {
  private func run(_ orders: [ProofOrder]) async throws -> [ProofRun] {
    try await withThrowingTaskGroup(of: ProofRun.self) { group in
      for order in orders { group.addTask { try ProofRun(order) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Some rounds, for making a file is where programs are most in each other's way.
  @Test(arguments: 1...6)
  func `make it together, and lose nothing of each other's dossiers`(round: Int) async throws {
    let folder = try TemporaryFolder()
    let names = ["222-222-222", "333-333-333", "444-444-444", "555-555-555"]
    let orders = try names.enumerated().map {
      ProofOrder(
        folder: "\(folder.path)/new", dossier: try #require(DossierID($0.element)),
        seed: UInt64($0.offset), count: 20)
    }
    let runs = try await run(orders)
    let store = try SQLiteEventStore(at: StoreLocation(folder: "\(folder.path)/new"))
    for run in runs {
      #expect(run.status == .exited(0))
      #expect(run.refused == [])
      #expect(
        try store.events(of: run.order.dossier).map(\.payload)
          == (1...20).map { run.order.payload($0) })
    }
    #expect(try store.dossiers().map(\.count) == [20, 20, 20, 20])
  }

  @Test func `keep every answer once when they write in one dossier`() async throws {
    let folder = try TemporaryFolder()
    let orders = (1...3).map {
      ProofOrder(
        folder: folder.path, dossier: EventStoreContract.one, seed: UInt64($0), count: 60)
    }
    let runs = try await run(orders)
    let events = try SQLiteEventStore(at: StoreLocation(folder: folder.path))
      .events(of: EventStoreContract.one)
    #expect(events.count == 180)
    for run in runs {
      #expect(run.status == .exited(0))
      // Each answer stands where its writer was told it stands.
      #expect(
        run.kept.map { events[$0 - 1].payload } == (1...60).map { run.order.payload($0) })
    }
  }
}
