import DossierStore
import Testing

/// What every store of a vault promises beside `EventStoreContract`.
struct VaultStoreContract: Sendable, CustomTestStringConvertible {
  let name: String
  let check: @Sendable (any VaultStore) throws -> Void

  init(_ name: String, _ check: @escaping @Sendable (any VaultStore) throws -> Void) {
    self.name = name
    self.check = check
  }

  var testDescription: String { name }

  static let promises = [
    VaultStoreContract("a new store is no vault") { store throws in
      for part in VaultPart.allCases { #expect(try store.part(part) == nil) }
      #expect(try store.users() == [])
      #expect(try store.unsealedCount() == 0)
      #expect(try store.logEntries(after: 0) == [])
    },
    VaultStoreContract("a vault is made once") { store throws in
      try make(store)
      #expect(try store.part(.header) == [1])
      #expect(try store.users() == [user(1)])
      #expect(throws: StoreError.self) { try make(store) }
    },
    VaultStoreContract("a part and a user are replaced") { store throws in
      try make(store)
      try store.keep([7], as: .settings)
      var changed = user(1)
      changed.secret = []
      try store.keep(changed)
      try store.keep(user(0))
      #expect(try store.part(.settings) == [7])
      #expect(try store.users() == [user(0), changed])
    },
    VaultStoreContract("grants come back by epoch and receiver, and dossiers by receiver") {
      store throws in
      let grants = [grant(1, 0), grant(1, 5), grant(2, 5)]
      try store.changeGrants(adding: grants.reversed(), dropping: [])
      try store.changeGrants(adding: [grant(1, 5, in: EventStoreContract.other)], dropping: [])
      #expect(try store.grants(of: EventStoreContract.one) == grants)
      #expect(
        try store.dossiers(grantedTo: id(5))
          == [EventStoreContract.other, EventStoreContract.one])
      #expect(try store.dossiers(grantedTo: id(0)) == [EventStoreContract.one])
      #expect(try store.dossiers(grantedTo: id(9)) == [])
    },
    VaultStoreContract("grants are dropped, added and replaced in one go") { store throws in
      try store.changeGrants(adding: [grant(1, 1), grant(1, 2)], dropping: [])
      var replaced = grant(1, 2)
      replaced.payload = [9, 9]
      try store.changeGrants(
        adding: [replaced, grant(2, 2)], dropping: [grant(1, 1).place, grant(3, 3).place])
      #expect(try store.grants(of: EventStoreContract.one) == [replaced, grant(2, 2)])
    },
    VaultStoreContract("what is made once stays what it was made") { store throws in
      #expect(try store.keepFirst([1], as: .signing) == [1])
      #expect(try store.keepFirst([2], as: .signing) == [1])
      #expect(try store.part(.signing) == [1])
    },
    VaultStoreContract("an ending comes with the events, and stays when they are refused") {
      store throws in
      let one = EventStoreContract.one
      #expect(try store.ended(one) == EndedDossier(events: [], ending: nil))
      try store.append([[1], [2]], to: one, expecting: 0, ending: [7])
      #expect(throws: StoreError.self) {
        try store.append([[9]], to: one, expecting: 1, ending: [8])
      }
      let found = try store.ended(one)
      #expect(found.ending == [7])
      #expect(found.events.map(\.payload) == [[1], [2]])
      try store.append([[3]], to: one, expecting: 2, ending: [9])
      #expect(try store.ended(one).ending == [9])
    },
    VaultStoreContract("every dossier without an ending gets one, with the settings") {
      store throws in
      let (one, other) = (EventStoreContract.one, EventStoreContract.other)
      try store.append([[1], [2]], to: one, expecting: 0)
      try store.append([[3]], to: other, expecting: 0)
      #expect(throws: StoreError.self) {
        try store.end(keeping: [5]) { _, _, _ throws(StoreError) in
          throw FaultyEventStore.broken
        }
      }
      #expect(try store.ended(one).ending == nil)
      #expect(try store.part(.settings) == nil)
      try store.end(keeping: [5]) { _, count, last throws(StoreError) in [UInt8(count)] + last }
      #expect(try store.ended(one).ending == [2, 2])
      #expect(try store.ended(other).ending == [1, 3])
      #expect(try store.part(.settings) == [5])
    },
    VaultStoreContract("nothing is left of a dossier that is erased, and all of the others") {
      store throws in
      let (one, other) = (EventStoreContract.one, EventStoreContract.other)
      for dossier in [one, other] {
        try store.append([[1]], to: dossier, expecting: 0, ending: [7])
        try store.changeGrants(adding: [grant(1, 1, in: dossier)], dropping: [])
      }
      try store.erase(one)
      try store.erase(one)
      #expect(try store.ended(one) == EndedDossier(events: [], ending: nil))
      #expect(try store.grants(of: one) == [])
      #expect(try store.dossiers().map(\.id) == [other])
      #expect(try store.grants(of: other).count == 1)
      // The name is free again: a dossier can come back from a file.
      try store.append([[2]], to: one, expecting: 0, ending: [8])
      #expect(try store.ended(one).events.count == 1)
    },
    VaultStoreContract("the log only grows, and only for who has seen all of it") { store throws in
      #expect(try store.appendLog([[1], [2]], expecting: 0))
      #expect(try !store.appendLog([[3]], expecting: 1))
      #expect(try store.appendLog([[3]], expecting: 2))
      #expect(try store.logEntries(after: 0) == [[1], [2], [3]])
      #expect(try store.logEntries(after: 2) == [[3]])
    },
    VaultStoreContract("a checkpoint stays as it was") { store throws in
      try store.keep(LogCheckpoint(count: 9, payload: [9]))
      try store.keep(LogCheckpoint(count: 2, payload: [2]))
      try store.keep(LogCheckpoint(count: 9, payload: [8]))
      #expect(
        try store.checkpoints() == [
          LogCheckpoint(count: 2, payload: [2]), LogCheckpoint(count: 9, payload: [9]),
        ])
    },
  ]

  private static func make(_ store: any VaultStore) throws {
    try store.establish([.header: [1]], users: [user(1)]) { _, _ throws(StoreError) in
      SealedDossier(payloads: [], ending: [], grants: [])
    }
  }

  private static func id(_ byte: UInt8) -> UserID {
    UserID(bytes: [UInt8](repeating: byte, count: UserID.byteCount)) ?? .recovery
  }

  private static func user(_ byte: UInt8) -> StoredUser {
    StoredUser(id: id(byte), card: [byte, 1], secret: [byte, 2])
  }

  private static func grant(
    _ epoch: Int, _ receiver: UInt8, in dossier: DossierID = EventStoreContract.one
  ) -> StoredGrant {
    StoredGrant(
      .init(dossier: dossier, epoch: epoch, receiver: id(receiver)),
      payload: [UInt8(epoch), receiver])
  }
}
