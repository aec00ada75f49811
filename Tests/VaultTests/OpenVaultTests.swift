import DossierStore
import Exchange
import Testing

@testable import Vault

struct `A vault` {
  private let proef: Proefkluis

  init() throws { proef = try Proefkluis() }

  private func passphrase(_ text: String) throws -> Passphrase { try #require(Passphrase(text)) }

  @Test func `opens with the passphrase of any of its users, who need not say who they are`() throws
  {
    let collega = try proef.collega()
    #expect(try OpenVault.unlock(proef.store, with: proef.passphrase).user == proef.vault.user)
    #expect(collega.user != proef.vault.user)
    #expect(
      try collega.users().map { [$0.name, "\($0.role)"] }
        == [["Zz Beheer", "beheerder"], ["Zz Collega", "begeleider"]])
  }

  @Test func `does not open with another passphrase, nor where there is no vault`() throws {
    #expect(throws: VaultError.wrongPassphrase) {
      try OpenVault.unlock(proef.store, with: passphrase("zz kanarie in de kool"))
    }
    #expect(throws: VaultError.noVault) {
      try OpenVault.unlock(MemoryEventStore(), with: proef.passphrase)
    }
  }

  @Test func `tells damage from a passphrase that was mistyped, byte for byte`() throws {
    let sound = try #require(try proef.store.users().first)
    for place in sound.secret.indices {
      var damaged = sound
      damaged.secret[place] ^= 1
      try proef.store.keep(damaged)
      #expect(throws: VaultError.damaged(.secret), "byte \(place)") {
        try OpenVault.unlock(proef.store, with: proef.passphrase)
      }
    }
    let header = try #require(try proef.store.part(.header))
    try proef.store.keep(sound)
    for place in header.indices.dropFirst() {
      var damaged = header
      damaged[place] ^= 1
      try proef.store.keep(damaged, as: .header)
      #expect(throws: VaultError.self, "byte \(place)") {
        try OpenVault.unlock(proef.store, with: proef.passphrase)
      }
    }
    try proef.store.keep(header, as: .header)
    _ = try OpenVault.unlock(proef.store, with: proef.passphrase)
  }

  @Test func `of a newer version says so`() throws {
    var header = try #require(try proef.store.part(.header))
    header[0] = 2
    try proef.store.keep(header, as: .header)
    #expect(throws: VaultError.newer(.header, version: 2)) {
      try OpenVault.unlock(proef.store, with: proef.passphrase)
    }
  }

  @Test func `with a root of somebody else is not believed`() throws {
    let other = try Proefkluis()
    try proef.store.keep(try #require(try other.store.part(.header)), as: .header)
    #expect(throws: VaultError.wrongPassphrase) {
      try OpenVault.unlock(proef.store, with: proef.passphrase)
    }
  }

  @Test func `lets nobody in whose card the root did not sign`() throws {
    let other = try Proefkluis()
    let rogue = try #require(try other.store.users().first)
    try proef.store.keep(rogue)
    #expect(throws: VaultError.damaged(.card)) { try proef.vault.users() }
  }

  @Test func `that is locked holds no key until its own user opens it again`() throws {
    let collega = try proef.collega()
    try proef.sealed.append([[1]], to: Proefkluis.een, expecting: 0)
    let sealed = proef.sealed
    proef.vault.lock()
    #expect(proef.vault.isLocked)
    #expect(problem { try sealed.events(of: Proefkluis.een) } == .noKey)
    #expect(throws: VaultError.locked) { try proef.vault.users() }
    #expect(throws: VaultError.wrongPassphrase) {
      try proef.vault.unlock(with: passphrase("woorden van Zz Collega"))
    }
    #expect(collega.isLocked == false)
    try proef.vault.unlock(with: proef.passphrase)
    #expect(try payloads(sealed, Proefkluis.een) == [[1]])
  }

  @Test func `takes a new passphrase, and the old one opens it no longer`() throws {
    let other = try passphrase("andere woorden voor morgen")
    try proef.vault.changePassphrase(to: other)
    #expect(try OpenVault.unlock(proef.store, with: other).user == proef.vault.user)
    #expect(throws: VaultError.wrongPassphrase) {
      try OpenVault.unlock(proef.store, with: proef.passphrase)
    }
  }

  @Test func `refuses a passphrase that another user has`() throws {
    #expect(throws: VaultError.takenPassphrase) {
      try proef.vault.add(name: "Zz Tweede", role: .begeleider, passphrase: proef.passphrase)
    }
  }

  @Test func `lets users in and out only by a beheerder, and keeps one`() throws {
    let collega = try proef.collega()
    #expect(throws: VaultError.notAllowed) {
      try collega.add(name: "Zz Vriend", role: .begeleider, passphrase: passphrase("zz vriend"))
    }
    #expect(throws: VaultError.notAllowed) { try collega.remove(proef.vault.user) }
    #expect(throws: VaultError.lastBeheerder) { try proef.vault.remove(proef.vault.user) }
    try proef.sealed.append([[1]], to: Proefkluis.een, expecting: 0)
    try proef.vault.give(Proefkluis.een, to: collega.user)
    try SealedEventStore(collega).append([[2]], to: Proefkluis.een, expecting: 1)
    try proef.vault.remove(collega.user)
    #expect(throws: VaultError.wrongPassphrase) {
      try OpenVault.unlock(proef.store, with: passphrase("woorden van Zz Collega"))
    }
    #expect(throws: VaultError.unknownUser) { try proef.vault.remove(collega.user) }
    #expect(throws: VaultError.unknownUser) {
      try proef.vault.give(Proefkluis.een, to: collega.user)
    }
    // What was written stays, with who wrote it.
    #expect(try payloads(proef.sealed, Proefkluis.een) == [[1], [2]])
    #expect(try proef.sealed.authors(of: Proefkluis.een)[1] == collega.user)
  }

  @Test(arguments: ["", String(repeating: "z", count: 64), "twee\nregels"])
  func `refuses a name it cannot keep`(name: String) throws {
    #expect(throws: VaultError.unusableName) {
      try proef.vault.add(name: name, role: .begeleider, passphrase: passphrase("zz naam"))
    }
  }

  @Test func `opens with the recovery key when a passphrase is lost`() throws {
    try proef.sealed.append([[1], [2]], to: Proefkluis.een, expecting: 0)
    let collega = try proef.collega()
    try SealedEventStore(collega).append([[7]], to: Proefkluis.ander, expecting: 0)
    let nieuw = try passphrase("na het verlies")
    let recovered = try OpenVault.recover(
      proef.store, with: proef.recoveryKey, name: "Zz Beheer", passphrase: nieuw)
    let again = SealedEventStore(try OpenVault.unlock(proef.store, with: nieuw))
    #expect(try payloads(again, Proefkluis.een) == [[1], [2]])
    #expect(try payloads(again, Proefkluis.ander) == [[7]])
    try again.append([[3]], to: Proefkluis.een, expecting: 2)
    // Who lost the passphrase made room; the colleague notices nothing.
    #expect(throws: VaultError.wrongPassphrase) {
      try OpenVault.unlock(proef.store, with: proef.passphrase)
    }
    #expect(try recovered.users().filter { $0.role == .beheerder }.map(\.name) == ["Zz Beheer"])
    #expect(try payloads(SealedEventStore(collega), Proefkluis.ander) == [[7]])
  }

  @Test func `does not open with another recovery key`() throws {
    #expect(throws: VaultError.wrongRecoveryKey) {
      try OpenVault.recover(
        proef.store, with: AgeIdentity(), name: "Zz", passphrase: passphrase("zz vreemd"))
    }
  }

  @Test func `keeps what the organisation chose`() throws {
    #expect(try proef.vault.settings() == VaultSettings())
    let chosen = VaultSettings(bewaartermijn: 15, slotMinuten: 3)
    try proef.vault.keep(chosen)
    #expect(try OpenVault.unlock(proef.store, with: proef.passphrase).settings() == chosen)
    var changed = try #require(try proef.store.part(.settings))
    changed[changed.count - 1] ^= 1
    try proef.store.keep(changed, as: .settings)
    #expect(throws: VaultError.damaged(.settings)) { try proef.vault.settings() }
  }
}
