import DossierStore
import Exchange
import Testing

@testable import Vault

/// A vault on disk with something of everything in it.
struct FullVault {
  let folder: String
  /// The dossiers: the first is shared with a colleague, the second was, the third never.
  let names: [DossierID]
  private let passphrase: Passphrase
  private let phrases = RememberedPhrases()

  init(at folder: String) throws {
    self.folder = folder
    passphrase = try #require(Passphrase("zz kanarie in de kooi"))
    names = [Proefkluis.een, Proefkluis.ander, try #require(DossierID("333-333-333"))]
  }

  /// - Throws: as `OpenVault.unlock`.
  func open(_ store: SQLiteEventStore) throws -> OpenVault {
    try phrases.open(store, with: [passphrase])
  }

  static func payload(_ number: Int) -> [UInt8] {
    // One in five does not fit in a page of the file.
    Array("zzkanarie \(number) ".utf8) + [UInt8](repeating: 7, count: number % 5 == 4 ? 5_000 : 40)
  }

  /// Makes it.
  func fill() throws -> SQLiteEventStore {
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder))
    let vault = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(),
      settings: VaultSettings(bewaartermijn: 15), cost: Derivation.costs.lowerBound)
    let sealed = SealedEventStore(vault)
    for number in 0..<12 {
      for name in names { try sealed.append([Self.payload(number)], to: name, expecting: number) }
    }
    let collega = try vault.add(
      name: "Zz Collega", role: .begeleider, passphrase: #require(Passphrase("zz collega")))
    try vault.give(names[0], to: collega)
    try vault.give(names[1], to: collega)
    try vault.take(names[1], from: collega)
    try sealed.append([Self.payload(12)], to: names[1], expecting: 12)
    let log = AuditLog(vault) { "2025-10-20T10:30" }
    for number in 0..<120 { try log.note(.gezien, names[number % 3], uitleg: "\(number)") }
    try log.checkpoint()
    return store
  }

  /// Work of which each piece reaches the disk at once or not at all.
  func steps(in vault: OpenVault) throws -> [() throws -> Void] {
    let sealed = SealedEventStore(vault)
    let log = AuditLog(vault) { "2025-10-21T09:00" }
    let collega = try #require(try vault.users().first { $0.name == "Zz Collega" })
    var counts = try names.map { try sealed.events(of: $0).count }
    var steps: [() throws -> Void] = []
    for number in 0..<9 {
      steps.append {
        let place = number % 3
        try sealed.append(
          [Self.payload(number)], to: self.names[place], expecting: counts[place])
        counts[place] += 1
      }
      steps.append { try log.note(.geschreven, self.names[number % 3]) }
    }
    steps.append { try vault.give(self.names[2], to: collega.id) }
    steps.append { try vault.keep(VaultSettings(bewaartermijn: 20)) }
    return steps
  }
}
