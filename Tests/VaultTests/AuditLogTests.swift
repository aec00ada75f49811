import Crypto
import DossierStore
import Testing

@testable import Vault

struct `The log` {
  private let proef: Proefkluis
  private let log: AuditLog

  init() throws {
    proef = try Proefkluis()
    log = AuditLog(proef.vault) { "2025-10-20T10:30" }
  }

  @Test func `keeps who did what, in order, and signs it now and then`() throws {
    for number in 0..<250 { try log.note(.gezien, Proefkluis.een, uitleg: "\(number)") }
    try log.checkpoint()
    #expect(try log.entries().map(\.uitleg) == (0..<250).map { "\($0)" })
    #expect(try log.entries().allSatisfy { $0.wie == proef.vault.user })
    #expect(try proef.store.checkpoints().map(\.count) == [100, 200, 250])
    #expect(try log.verify() == 250)
  }

  @Test func `goes on where it was, also for another program`() throws {
    let other = AuditLog(proef.vault) { "2025-10-20T10:31" }
    try log.note(.gezien, Proefkluis.een)
    try other.note(.geschreven, Proefkluis.een)
    try log.note(.gewist, Proefkluis.een)
    #expect(try other.entries().map(\.daad) == [.gezien, .geschreven, .gewist])
  }

  @Test func `believes a checkpoint only from a user of the vault`() throws {
    try log.note(.gezien)
    let stranger = try Proefkluis()
    var chain = LogChain(vault: proef.vault.header.id, vaultKey: try proef.vault.opened().vaultKey)
    for entry in try proef.store.logEntries(after: 0) { chain.pass(entry) }
    try proef.store.keep(
      SignedCheckpoint.stored(
        chain, by: proef.vault.user, signing: stranger.vault.opened().signing))
    #expect(throws: VaultError.damaged(.checkpoint)) { try log.verify() }
  }

  @Test func `notes once who looked and who wrote, and who was refused`() throws {
    let store = SealedEventStore(proef.vault, log: log)
    try store.append([[1]], to: Proefkluis.een, expecting: 0)
    try store.append([[2]], to: Proefkluis.een, expecting: 1)
    _ = try store.events(of: Proefkluis.een)
    _ = try store.events(of: Proefkluis.een)
    _ = try store.events(of: Proefkluis.ander)
    let collega = try proef.collega()
    let theirs = SealedEventStore(collega, log: AuditLog(collega) { "2025-10-20T11:00" })
    #expect(problem { try theirs.events(of: Proefkluis.een) } == .noKey)
    #expect(try log.entries().map(\.daad) == [.begonnen, .gezien, .geweigerd])
    #expect(try log.entries().map(\.wie).last == collega.user)
  }

  @Test func `writes the notes of an overview together`() throws {
    let store = SealedEventStore(proef.vault, log: log)
    var chance = SystemRandomNumberGenerator()
    let dossiers = (0..<20).map { _ in DossierID(using: &chance) }
    let quiet = SealedEventStore(proef.vault)
    for dossier in dossiers { try quiet.append([[1]], to: dossier, expecting: 0) }
    try log.gathering {
      for dossier in dossiers { _ = try store.events(of: dossier) }
      #expect(try proef.store.logEntries(after: 0).isEmpty)
    }
    #expect(try log.entries().compactMap(\.dossier) == dossiers)
  }

  @Test func `is closed to who is not a user`() throws {
    try log.note(.gegeven, Proefkluis.een, uitleg: "Zzkanarie")
    let bytes = try proef.store.logEntries(after: 0).flatMap { $0 }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Zzkanarie"))
    proef.vault.lock()
    #expect(throws: VaultError.locked) { try log.entries() }
  }
}
