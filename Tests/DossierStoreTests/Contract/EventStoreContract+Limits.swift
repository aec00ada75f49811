import DossierStore
import Testing

extension EventStoreContract {
  static let limits = [
    EventStoreContract("the largest payload is kept") { store throws in
      let largest = [UInt8](repeating: 1, count: store.mostPayloadBytes)
      try store.append([largest], to: one, expecting: 0)
      #expect(try store.events(of: one) == expected([largest]))
    },
    EventStoreContract("one byte more is refused, with all that came with it") { store throws in
      let asked = store.mostPayloadBytes + 1
      #expect(throws: StoreError.beyondLimit(.payloadBytes, asked: asked)) {
        try store.append([[1], [UInt8](repeating: 1, count: asked)], to: one, expecting: 0)
      }
      #expect(try store.events(of: one) == [])
    },
  ]
}
