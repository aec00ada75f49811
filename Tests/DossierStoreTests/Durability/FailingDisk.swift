import DossierStore
import Foundation
import TestSupport

@testable import storeproef

/// Lets one call to the disk after the other go wrong while a few answers are kept.
struct FailingDisk {
  /// A number (an `errno`), `kill` or `torn`: see `failing-disk.c`.
  let by: String
  /// Whether every later call goes wrong too.
  let staysBroken: Bool
  /// How often the program tries each step.
  var attempts = 1
  /// What else is put between the program and the system.
  var shims: [Shim] = []
  var settings: [String: String] = [:]

  /// More calls than this would be a bug: the sweep would never end.
  private static let mostCalls = 1_000

  /// Runs the program once for every call it makes, with that call going wrong; looks at each run.
  ///
  /// - Parameter look: gets the run, and the folder with what is left.
  /// - Returns: the number of calls.
  func sweep(_ look: (ProofRun, _ folder: String) throws -> Void) throws -> Int {
    for call in 1...Self.mostCalls {
      let folder = try TemporaryFolder()
      let home = "\(folder.path)/home"
      var order = ProofOrder(
        folder: home, dossier: EventStoreContract.one, seed: UInt64(call), count: 3)
      order.attempts = attempts
      // The last of them does not fit in one page.
      order.bytes = 1_500
      let run = try ProofRun(
        order, shims: shims + [.failingDisk],
        settings: settings.merging([
          "DISK_FOLDER": home, "DISK_FAILS_AT": "\(call)", "DISK_FAILS_BY": by,
          "DISK_STAYS_BROKEN": staysBroken ? "1" : "0",
          "DISK_FAILED_MARK": "\(folder.path)/failed",
        ]) { $1 })
      guard try folder.names().contains("failed") else { return call - 1 }
      try look(run, home)
    }
    return Self.mostCalls
  }
}
