import DossierStore
import Testing

extension EventStoreContract {
  static let reading = [
    EventStoreContract("a dossier nobody knows has no events") { store throws in
      #expect(try store.events(of: one) == [])
      #expect(try store.dossiers() == [])
    },
    EventStoreContract("payloads come back byte for byte") { store throws in
      let payloads: [[UInt8]] = [[], [0], Array(0...255), Array(repeating: 7, count: 70_000)]
      try store.append(payloads, to: one, expecting: 0)
      #expect(try store.events(of: one) == expected(payloads))
    },
    EventStoreContract("dossiers keep apart") { store throws in
      try store.append([[1]], to: one, expecting: 0)
      try store.append([[2]], to: other, expecting: 0)
      try store.append([[3]], to: one, expecting: 1)
      #expect(try store.events(of: one) == expected([[1], [3]]))
      #expect(try store.events(of: other) == expected([[2]], in: other))
    },
    EventStoreContract("dossiers are listed by name with their length") { store throws in
      try store.append([[1], [2]], to: one, expecting: 0)
      try store.append([[3]], to: other, expecting: 0)
      #expect(
        try store.dossiers() == [
          DossierSummary(id: other, count: 1), DossierSummary(id: one, count: 2),
        ])
    },
  ]
}
