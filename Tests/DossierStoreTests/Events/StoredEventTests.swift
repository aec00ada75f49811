import DossierStore
import Testing

struct `An event` {
  @Test func `never prints its payload, nor does an error that carries it`() {
    let event = StoredEvent(
      dossier: EventStoreContract.one, sequence: 1, payload: Array("Zzkanarie".utf8))
    let error = StoreError.conflict(
      AppendConflict(dossier: EventStoreContract.one, seen: 0, count: 1, newer: [event]))
    var dumped = ""
    dump(error, to: &dumped)
    for printed in [
      "\(event)", String(reflecting: event), "\(error)", dumped, error.message.text(),
    ] {
      #expect(!printed.contains("Zzkanarie"))
      // 122, 122: its first two bytes.
      #expect(!printed.contains("122"))
    }
  }
}
