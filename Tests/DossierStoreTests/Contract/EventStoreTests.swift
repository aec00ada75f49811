import DossierStore
import Testing

struct `The store in memory` {
  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store`(promise: EventStoreContract) throws {
    try promise.check(MemoryEventStore())
  }
}

struct `The store in a file` {
  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store`(promise: EventStoreContract) throws {
    let folder = try TemporaryFolder()
    try promise.check(SQLiteEventStore(at: StoreLocation(folder: folder.path)))
  }

  @Test func `has the same events after it was closed and opened`() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation(folder: folder.path)
    let first = try SQLiteEventStore(at: location)
    try first.append([[1], [2]], to: EventStoreContract.one, expecting: 0)
    try first.close()
    let second = try SQLiteEventStore(at: location)
    #expect(
      try second.events(of: EventStoreContract.one) == EventStoreContract.expected([[1], [2]]))
    try second.check()
  }

  @Test func `shows two stores on one file each other's events`() throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation(folder: folder.path)
    let (one, other) = (try SQLiteEventStore(at: location), try SQLiteEventStore(at: location))
    try one.append([[1]], to: EventStoreContract.one, expecting: 0)
    try other.append([[2]], to: EventStoreContract.one, expecting: 1)
    #expect(
      try one.events(of: EventStoreContract.one) == EventStoreContract.expected([[1], [2]]))
  }
}
