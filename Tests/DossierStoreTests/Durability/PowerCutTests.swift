import DossierStore
import Foundation
import TestSupport
import Testing

@testable import storeproef

/// What is left is what was last synchronised. SIGKILL cannot show this: what a killed program
/// wrote is still in the memory of the system.
struct `When the power is cut` {
  private func left(of order: ProofOrder, in shadow: TemporaryFolder) throws -> (
    run: ProofRun, events: [StoredEvent]
  ) {
    let run = try ProofRun(order, shims: [.powerCut], settings: ["POWER_CUT_SHADOW": shadow.path])
    #expect(run.status == .killed(by: 9))
    #expect(run.kept.count == order.count)
    return (run, try events(of: order.dossier, in: shadow))
  }

  private func events(of dossier: DossierID, in shadow: TemporaryFolder) throws -> [StoredEvent] {
    for name in try shadow.names() where name.hasSuffix("-journal") {
      // The real one is gone: taking away its name was synchronised with the folder.
      try FileManager.default.removeItem(atPath: "\(shadow.path)/\(name)")
    }
    let store = try SQLiteEventStore(at: StoreLocation(folder: shadow.path))
    try store.check()
    return try store.events(of: dossier)
  }

  private func order(_ way: ProofOrder.Way, in folder: TemporaryFolder) -> ProofOrder {
    var order = ProofOrder(
      way, folder: folder.path, dossier: EventStoreContract.one, seed: 1, count: 200)
    order.endsInKill = true
    return order
  }

  @Test func `every acknowledged answer is there`() throws {
    let (folder, shadow) = (try TemporaryFolder(), try TemporaryFolder())
    let order = order(.append, in: folder)
    let left = try left(of: order, in: shadow)
    #expect(left.events.map(\.payload) == (1...order.count).map { order.payload($0) })
  }

  /// A program is killed at each of its calls in turn, the next one opens the file, and then the
  /// power goes: also the answer that was under way when the first was killed.
  @Test func `every answer is there that the next program has shown`() throws {
    let shadow = try TemporaryFolder()
    let settings = ["POWER_CUT_SHADOW": shadow.path]
    let disk = FailingDisk(by: "kill", staysBroken: false, shims: [.powerCut], settings: settings)
    var underWay = 0
    _ = try disk.sweep { first, folder in
      var order = first.order
      order.count = 0
      order.endsInKill = true
      _ = try ProofRun(order, shims: [.powerCut], settings: settings)
      let shown = try SQLiteEventStore(at: StoreLocation(folder: folder)).events(of: order.dossier)
      if shown.count > first.kept.count { underWay += 1 }
      #expect(try events(of: order.dossier, in: shadow) == shown)
      for name in try shadow.names() {
        try FileManager.default.removeItem(atPath: "\(shadow.path)/\(name)")
      }
    }
    #expect(underWay > 0, "some were killed between writing and acknowledging")
  }

  @Test func `the test can tell: with GRDB's own settings answers are lost`() throws {
    let (folder, shadow) = (try TemporaryFolder(), try TemporaryFolder())
    let order = order(.grdb, in: folder)
    let left = try left(of: order, in: shadow)
    #expect(left.events.count < order.count)
  }
}
