import DossierStore
import Foundation
import Testing

struct `A dossier file that is taken away while it is open` {
  let folder: TemporaryFolder
  let store: SQLiteEventStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteEventStore(at: StoreLocation(folder: folder.path))
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
  }

  private func expectRefusal() {
    let fault = StoreFault(.replaced, while: .appending, at: store.path)
    #expect(throws: StoreError.fault(fault)) {
      try store.append([[2]], to: EventStoreContract.one, expecting: 1)
    }
  }

  @Test(arguments: ["", "-wal"])
  func `acknowledges nothing more when it is thrown away`(suffix: String) throws {
    try FileManager.default.removeItem(atPath: store.path + suffix)
    expectRefusal()
  }

  @Test func `acknowledges nothing more when a copy is put in its place`() throws {
    try FileManager.default.copyItem(atPath: store.path, toPath: store.path + ".copy")
    try FileManager.default.removeItem(atPath: store.path)
    try FileManager.default.moveItem(atPath: store.path + ".copy", toPath: store.path)
    expectRefusal()
  }

  @Test func `goes on when it is put back`() throws {
    try FileManager.default.moveItem(atPath: store.path, toPath: store.path + ".away")
    expectRefusal()
    try FileManager.default.moveItem(atPath: store.path + ".away", toPath: store.path)
    try store.append([[2]], to: EventStoreContract.one, expecting: 1)
    #expect(
      try store.events(of: EventStoreContract.one) == EventStoreContract.expected([[1], [2]]))
  }
}
