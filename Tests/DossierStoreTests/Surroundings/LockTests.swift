import DossierStore
import GRDB
import Testing

struct `While another program is writing` {
  @Test func `an append is refused after the patience is over, and reading goes on`() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation(folder: folder.path)
    let store = try SQLiteEventStore(at: location, patience: 0)
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    let other = try DatabaseQueue(path: location.file)
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      let fault = StoreFault(.locked(seconds: 0), while: .appending, at: location.file)
      #expect(throws: StoreError.fault(fault)) {
        try store.append([[2]], to: EventStoreContract.one, expecting: 1)
      }
      #expect(try store.events(of: EventStoreContract.one) == EventStoreContract.expected([[1]]))
      try db.rollback()
    }
    try store.append([[2]], to: EventStoreContract.one, expecting: 1)
    #expect(
      try store.events(of: EventStoreContract.one) == EventStoreContract.expected([[1], [2]]))
  }
}
