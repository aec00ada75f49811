import DossierStore
import Exchange
import Testing

@testable import Vault

struct `The store in memory` {
  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store`(promise: EventStoreContract) throws {
    try promise.check(MemoryEventStore())
  }

  @Test(arguments: VaultStoreContract.promises)
  func `keeps every promise of the store of a vault`(promise: VaultStoreContract) throws {
    try promise.check(MemoryEventStore())
  }
}

struct `The store in a file` {
  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store`(promise: EventStoreContract) throws {
    let folder = try TemporaryFolder()
    try promise.check(SQLiteEventStore(at: StoreLocation(folder: folder.path)))
  }

  @Test(arguments: VaultStoreContract.promises)
  func `keeps every promise of the store of a vault`(promise: VaultStoreContract) throws {
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

struct `The sealed store` {
  private func sealed(_ store: any VaultStore) throws -> SealedEventStore {
    let passphrase = try #require(Passphrase("zz kanarie"))
    return SealedEventStore(
      try OpenVault.make(
        in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(), cost: 15))
  }

  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store, in memory`(promise: EventStoreContract) throws {
    try promise.check(sealed(MemoryEventStore()))
  }

  @Test(arguments: EventStoreContract.promises)
  func `keeps every promise of an event store, in a file`(promise: EventStoreContract) throws {
    let folder = try TemporaryFolder()
    try promise.check(sealed(SQLiteEventStore(at: StoreLocation(folder: folder.path))))
  }

  @Test(arguments: FaultyEventStore.Moment.allCases)
  func `keeps an answer once when the store below breaks`(
    moment: FaultyEventStore.Moment
  ) throws {
    let real = MemoryEventStore()
    let vault = try OpenVault.make(
      in: real, name: "Zz Beheer", passphrase: #require(Passphrase("zz kanarie")),
      recoveryKey: AgeIdentity(), cost: 15)
    var chance = SystemRandomNumberGenerator()
    for failing in 1...12 {
      let dossier = DossierID(using: &chance)
      let faulty = FaultyVaultStore(real, failingCall: failing, moment)
      let store = SealedEventStore(
        OpenVault(faulty, vault.header, vault.user, try vault.opened()))
      for number in 0..<3 {
        let append = { () throws(StoreError) in
          try store.append([[UInt8(number)]], to: dossier, expecting: number)
        }
        do { try append() } catch { try append() }
      }
      #expect(
        try SealedEventStore(vault).events(of: dossier)
          == EventStoreContract.expected([[0], [1], [2]], in: dossier),
        "broken at call \(failing)")
    }
  }
}
