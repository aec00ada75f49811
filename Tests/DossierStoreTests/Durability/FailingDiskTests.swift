import DossierStore
import Glibc
import TestSupport
import Testing

struct `When the disk fails` {
  @Test func `once, at any call, the second attempt keeps every answer exactly once`() throws {
    let disk = FailingDisk(by: "\(EIO)", staysBroken: false, attempts: 2)
    var refusals: Set<String> = []
    let calls = try disk.sweep { run, folder in
      #expect(run.status == .exited(0))
      #expect(run.kept == [1, 2, 3])
      refusals.formUnion(run.refused)
      try run.expectNothingLost(in: folder)
    }
    #expect(calls > 50, "the sweep reached every call")
    // SQLite calls a file damaged that cannot be read, and one read-only that cannot be opened for
    // writing but can for reading.
    #expect(refusals == ["OPS0102", "OPS0105", "OPS0109", "OPS0112"])
  }

  @Test(arguments: [
    (EIO, ["OPS0102", "OPS0109", "OPS0112"]), (ENOSPC, ["OPS0110"]),
  ])
  func `for good, from any call on, no answer is acknowledged that is not kept`(
    error: Int32, codes: [String]
  ) throws {
    let disk = FailingDisk(by: "\(error)", staysBroken: true)
    var refusals: Set<String> = []
    let calls = try disk.sweep { run, folder in
      #expect(run.status == .exited(0) || run.status == .exited(3))
      refusals.formUnion(run.refused)
      try run.expectNothingLost(in: folder)
    }
    #expect(calls > 50, "the sweep reached every call")
    #expect(refusals == Set(codes))
  }
}
