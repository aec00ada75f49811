import DossierStore
import TestSupport
import Testing

@testable import Vault

/// The log of who saw and did what, with one entry after the other changed.
struct `A log of thousands of entries` {
  private let proef: Proefkluis
  /// The entries, and the checkpoints under them.
  private let sound: [[UInt8]]

  init() throws {
    proef = try Proefkluis()
    let log = AuditLog(proef.vault) { "2025-10-20T10:30" }
    for number in 0..<(isWholeProof ? 10_000 : 120) {
      try log.note(.gezien, Proefkluis.een, uitleg: "\(number)")
    }
    try log.checkpoint()
    sound = try proef.store.logEntries(after: 0)
  }

  /// Whether the check of the log finds fault with these entries.
  private func notices(_ entries: [[UInt8]]) -> Bool {
    let store = MemoryEventStore()
    do {
      for user in try proef.store.users() { try store.keep(user) }
      _ = try store.appendLog(entries, expecting: 0)
      for checkpoint in try proef.store.checkpoints() { try store.keep(checkpoint) }
      let vault = OpenVault(store, proef.vault.header, proef.vault.user, try proef.vault.opened())
      try AuditLog(vault) { "" }.verify()
      return false
    } catch {
      return true
    }
  }

  private enum Change: String, CaseIterable {
    case altered, removed, repeated, swapped, cutOffFrom

    func apply(at place: Int, to entries: [[UInt8]]) -> [[UInt8]] {
      var entries = entries
      switch self {
      case .altered: entries[place][40 + place % 200] ^= 1 << UInt8(place % 8)
      case .removed: entries.remove(at: place)
      case .repeated: entries.insert(entries[place], at: place)
      case .swapped: entries.swapAt(place, place == 0 ? 1 : place - 1)
      case .cutOffFrom: entries.removeSubrange(place...)
      }
      return entries
    }
  }

  @Test(arguments: Change.allCases)
  private func `shows a change at every place`(change: Change) {
    #expect(!notices(sound), "the control: untouched, nothing is noticed")
    let missed = sound.indices.filter { !notices(change.apply(at: $0, to: sound)) }
    #expect(missed == [])
    report(
      "log of \(sound.count) entries, \(change.rawValue): \(sound.count - missed.count) noticed")
  }

  /// The control: the same entries, each sealed by itself instead of behind the one before it.
  @Test func `would not show a removal or a swap without the chain`() throws {
    let start = LogChain(vault: proef.vault.header.id, vaultKey: try proef.vault.opened().vaultKey)
    let alone = (0..<120).map { number in
      var chain = start
      return chain.seal(
        LogEntry(tijd: "", wie: proef.vault.user, daad: .gezien, uitleg: "\(number)"))
    }
    func opens(_ entries: [[UInt8]]) -> Bool {
      entries.allSatisfy { entry in
        var chain = start
        return (try? chain.open(entry)) != nil
      }
    }
    for change in [Change.removed, .repeated, .swapped, .cutOffFrom] {
      let missed = alone.indices.filter { opens(change.apply(at: $0, to: alone)) }
      #expect(missed.count == alone.count)
      report("control, no chain, \(change.rawValue): \(missed.count) of \(alone.count) missed")
    }
  }
}
