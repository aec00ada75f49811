import DossierStore
import Glibc
import TestSupport
import Testing

@testable import storeproef

/// Runs as somebody who is not allowed everything, also when the tests are run by an administrator.
struct `Without permission` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func refusals(home: mode_t, file: mode_t?) throws -> [String] {
    let path = "\(folder.path)/home"
    try #require(mkdir(path, 0o755) == 0 && chmod(folder.path, 0o755) == 0)
    if let file {
      let location = StoreLocation(folder: path)
      try SQLiteEventStore(at: location).close()
      try #require(chmod(location.file, file) == 0)
    }
    try #require(chmod(path, home) == 0)
    defer { chmod(path, 0o755) }
    var order = ProofOrder(folder: path, dossier: EventStoreContract.one, seed: 1, count: 1)
    order.isUnprivileged = true
    let run = try ProofRun(order)
    #expect(run.status == .exited(3))
    return run.refused
  }

  @Test func `to write in the folder the file is not made`() throws {
    #expect(try refusals(home: 0o555, file: nil) == ["OPS0104"])
  }

  @Test func `to write in the folder the file is not used`() throws {
    #expect(try refusals(home: 0o555, file: 0o666) == ["OPS0104"])
  }

  @Test func `to write the file it is not used`() throws {
    #expect(try refusals(home: 0o777, file: 0o444) == ["OPS0104"])
  }

  @Test func `to enter the folder the file is not looked for`() throws {
    #expect(try refusals(home: 0o000, file: 0o666) == ["OPS0104"])
  }
}
