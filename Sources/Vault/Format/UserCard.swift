import Crypto
import DossierStore
import Foundation

/// Who a user is, for the other users: two public keys, a role, and a name that only users can read.
/// Signed by the vault's root, so that nobody else can let a user in.
struct UserCard: Hashable {
  var id: UserID
  var role: UserRole
  /// X25519: keys of dossiers are wrapped to it.
  var agreement: [UInt8]
  /// Ed25519: the user's signatures are checked with it.
  var signing: [UInt8]
  /// A box with the name, padded, so that its length says nothing.
  var name: [UInt8]

  /// Shape: version, role, agreement, signing, name, signature.
  func encoded(
    in vault: [UInt8], signedBy root: Curve25519.Signing.PrivateKey
  ) throws(VaultError) -> [UInt8] {
    try body + Signature.of(signed(in: vault), by: root)
  }

  private var body: [UInt8] { [formatVersion, role.rawValue] + agreement + signing + name }

  private func signed(in vault: [UInt8]) -> [UInt8] {
    Label.card.bytes + vault + id.bytes + body
  }

  init(
    id: UserID, role: UserRole, agreement: [UInt8], signing: [UInt8], name: String,
    in vault: [UInt8], key: SymmetricKey
  ) throws(VaultError) {
    (self.id, self.role, self.agreement, self.signing) = (id, role, agreement, signing)
    self.name = Box.seal(
      try UserName.padded(name), key: key.derived(for: .name),
      context: Label.name.bytes + vault + id.bytes)
  }

  /// Reads a card and checks who signed it.
  init(_ stored: StoredUser, in header: VaultHeader) throws(VaultError) {
    var reader = ByteReader(stored.card, of: .card)
    try reader.version()
    guard let role = UserRole(rawValue: try reader.byte()) else { throw .damaged(.card) }
    id = stored.id
    self.role = role
    agreement = try reader.bytes(32)
    signing = try reader.bytes(32)
    name = try reader.bytes(UserName.byteCount + Box.overhead)
    let signature = try reader.bytes(Signature.byteCount)
    try reader.end()
    guard id != .recovery,
      Signature.isValid(signature, of: signed(in: header.id), by: header.root)
    else { throw .damaged(.card) }
  }

  func name(in vault: [UInt8], key: SymmetricKey) throws(VaultError) -> String {
    guard
      let padded = Box.open(
        name, key: key.derived(for: .name), context: Label.name.bytes + vault + id.bytes),
      let name = UserName.read(padded)
    else { throw .damaged(.card) }
    return name
  }
}

/// What a user may do.
package enum UserRole: UInt8, Hashable, Sendable {
  /// Works with the dossiers to which they were given access.
  case begeleider = 1
  /// The same, and lets users in and out.
  case beheerder = 2
  /// Was let out. The card stays, for it vouches for what the user signed.
  case vertrokken = 3
}

/// The name of a user as other users see it.
package enum UserName {
  /// Units: bytes of UTF-8.
  package static let mostBytes = 63
  static let byteCount = 1 + mostBytes

  static func padded(_ name: String) throws(VaultError) -> [UInt8] {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.count <= mostBytes, !name.contains(where: \.isNewline) else {
      throw .unusableName
    }
    let padding = [UInt8](repeating: 0, count: mostBytes - bytes.count)
    return [UInt8(bytes.count)] + bytes + padding
  }

  static func read(_ padded: [UInt8]) -> String? {
    guard padded.count == byteCount, let count = padded.first.map(Int.init), count <= mostBytes
    else { return nil }
    return String(validating: padded[1...count], as: UTF8.self)
  }
}
