import DossierStore
import Testing

extension EventStoreContract {
  static let conflicts = [
    EventStoreContract("who has not seen the last events is refused, and told them") {
      store throws in
      try store.append([[1], [2], [3]], to: one, expecting: 0)
      let conflict = AppendConflict(
        dossier: one, seen: 1, count: 3, newer: Array(expected([[1], [2], [3]])[1...]))
      #expect(throws: StoreError.conflict(conflict)) {
        try store.append([[9]], to: one, expecting: 1)
      }
      #expect(try store.events(of: one) == expected([[1], [2], [3]]))
    },
    EventStoreContract("who has seen more than there is is refused") { store throws in
      try store.append([[1]], to: one, expecting: 0)
      let conflict = AppendConflict(dossier: one, seen: 2, count: 1, newer: [])
      #expect(throws: StoreError.conflict(conflict)) {
        try store.append([[3]], to: one, expecting: 2)
      }
      #expect(try store.events(of: one) == expected([[1]]))
    },
    EventStoreContract("an append of which only the beginning is there is refused") {
      store throws in
      try store.append([[1]], to: one, expecting: 0)
      let conflict = AppendConflict(dossier: one, seen: 0, count: 1, newer: expected([[1]]))
      #expect(throws: StoreError.conflict(conflict)) {
        try store.append([[1], [2]], to: one, expecting: 0)
      }
      #expect(try store.events(of: one) == expected([[1]]))
    },
    EventStoreContract("a new dossier with a name that is taken is refused") { store throws in
      try store.append([[1]], to: one, expecting: 0)
      #expect(throws: StoreError.self) { try store.append([[2]], to: one, expecting: 0) }
      #expect(try store.events(of: one) == expected([[1]]))
    },
  ]
}
