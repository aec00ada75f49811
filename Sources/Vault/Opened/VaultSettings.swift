import Crypto
import DossierStore
import Foundation

/// What the organisation chose when the vault was made, and may change later.
package struct VaultSettings: Hashable, Sendable, Codable {
  /// How long a dossier is kept after its last word. Nil: not chosen. Nothing is ever erased by itself.
  /// Units: years.
  package var bewaartermijn: Int?
  /// How long nobody may touch a key before the vault locks. Units: minutes.
  package var slotMinuten: Int

  /// Units: seconds; goes before `slotMinuten`. No command sets it: a test need not wait for minutes.
  package var slotSeconden: Int?
  /// The end of every dossier was signed. Nil in a vault from before that was done.
  var einden: Bool?

  package init(bewaartermijn: Int? = nil, slotMinuten: Int = 5, slotSeconden: Int? = nil) {
    (self.bewaartermijn, self.slotMinuten) = (bewaartermijn, slotMinuten)
    (self.slotSeconden, einden) = (slotSeconden, true)
  }

  /// How long nobody may touch a key. Units: seconds.
  package var slot: Int { slotSeconden ?? slotMinuten * 60 }
}

extension VaultSettings {
  /// Shape: version, then a box with JSON and zeros.
  func sealed(in header: VaultHeader, key: SymmetricKey) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Two numbers: there is nothing in them that JSON cannot hold.
    let json = (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
    let plain = Padding.standard.padded([UInt8](number: json.count) + json)
    return [formatVersion]
      + Box.seal(plain, key: key.derived(for: .settings), context: Self.context(header))
  }

  init(_ sealed: [UInt8], in header: VaultHeader, key: SymmetricKey) throws(VaultError) {
    var reader = ByteReader(sealed, of: .settings)
    try reader.version()
    guard
      let plain = Box.open(
        try reader.remainder(), key: key.derived(for: .settings), context: Self.context(header))
    else { throw .damaged(.settings) }
    var inner = ByteReader(plain, of: .settings)
    let json = Data(try inner.bytes(try inner.number()))
    guard let settings = try? JSONDecoder().decode(VaultSettings.self, from: json) else {
      throw .damaged(.settings)
    }
    self = settings
  }

  private static func context(_ header: VaultHeader) -> [UInt8] {
    Label.settings.bytes + header.id
  }
}

extension OpenVault {
  package func settings() throws(VaultError) -> VaultSettings {
    let key = try opened().vaultKey
    guard let sealed = try asking({ () throws(StoreError) in try store.part(.settings) }) else {
      throw .damaged(.settings)
    }
    return try VaultSettings(sealed, in: header, key: key)
  }

  package func keep(_ settings: VaultSettings) throws(VaultError) {
    let sealed = settings.sealed(in: header, key: try opened().vaultKey)
    try asking { () throws(StoreError) in try store.keep(sealed, as: .settings) }
  }
}
