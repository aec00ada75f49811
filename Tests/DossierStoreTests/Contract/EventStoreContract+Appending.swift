import DossierStore
import Testing

extension EventStoreContract {
  static let appending = [
    EventStoreContract("events are numbered on, whether they come alone or together") {
      store throws in
      try store.append([[1]], to: one, expecting: 0)
      try store.append([[2], [3]], to: one, expecting: 1)
      try store.append([[4]], to: one, expecting: 3)
      #expect(try store.events(of: one) == expected([[1], [2], [3], [4]]))
    },
    EventStoreContract("equal payloads one after the other are two events") { store throws in
      try store.append([[1]], to: one, expecting: 0)
      try store.append([[1]], to: one, expecting: 1)
      #expect(try store.events(of: one) == expected([[1], [1]]))
    },
    EventStoreContract("appending nothing changes nothing and makes no dossier") { store throws in
      try store.append([], to: one, expecting: 0)
      #expect(try store.dossiers() == [])
    },
    EventStoreContract("the same append again keeps the events once") { store throws in
      try store.append([[1], [2]], to: one, expecting: 0)
      try store.append([[1], [2]], to: one, expecting: 0)
      #expect(try store.events(of: one) == expected([[1], [2]]))
    },
    EventStoreContract("the same append again succeeds, also when others went on") { store throws in
      try store.append([[1]], to: one, expecting: 0)
      try store.append([[2]], to: one, expecting: 1)
      try store.append([[1]], to: one, expecting: 0)
      #expect(try store.events(of: one) == expected([[1], [2]]))
    },
  ]
}
