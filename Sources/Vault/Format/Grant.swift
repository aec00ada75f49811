import Crypto
import DossierStore
import Foundation

/// The place of a grant within its vault.
struct GrantPlace: Hashable {
  var vault: [UInt8]
  var stored: StoredGrant.Place

  /// Which key it is about, whoever receives it.
  var scope: [UInt8] {
    vault + Array(stored.dossier.text.utf8) + [UInt8](number: stored.epoch)
  }

  /// What the box and the signature are bound to.
  var bytes: [UInt8] { Label.grant.bytes + scope + stored.receiver.bytes }
}

/// The key of a dossier, wrapped for one receiver, with the signature of who gave it.
///
/// Shape: version, giver, commitment, link, box, signature. The link proves that whoever began this
/// epoch had the key of the epoch before it; zeros in the first.
struct Grant {
  var giver: UserID
  var commitment: [UInt8]
  var link: [UInt8]
  var box: [UInt8]

  static func sealed(
    _ key: DossierKey, previous: DossierKey?, at place: GrantPlace,
    to receiver: [UInt8], by giver: UserID, signing: Curve25519.Signing.PrivateKey
  ) throws(VaultError) -> StoredGrant {
    guard let agreement = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: receiver) else {
      throw .damaged(.card)
    }
    let commitment = key.commitment(place)
    let grant = Grant(
      giver: giver, commitment: commitment,
      link: previous?.successor(commitment: commitment) ?? [UInt8](repeating: 0, count: 32),
      box: try ReceiverBox.seal(key.key.bytes, to: agreement, info: place.bytes))
    let signature = try Signature.of(place.bytes + grant.body, by: signing)
    return StoredGrant(place.stored, payload: grant.body + signature)
  }

  private var body: [UInt8] { [formatVersion] + giver.bytes + commitment + link + box }

  private init(giver: UserID, commitment: [UInt8], link: [UInt8], box: [UInt8]) {
    (self.giver, self.commitment, self.link, self.box) = (giver, commitment, link, box)
  }

  /// Reads a grant, and checks the signature with the key of the user who is said to have given it.
  ///
  /// - Parameter signer: the public signing key of a user; nil for no user of this vault.
  init(
    _ stored: StoredGrant, in vault: [UInt8], signer: (UserID) throws(VaultError) -> [UInt8]?
  ) throws(VaultError) {
    var reader = ByteReader(stored.payload, of: .grant)
    try reader.version()
    guard let giver = UserID(bytes: try reader.bytes(UserID.byteCount)) else {
      throw .damaged(.grant)
    }
    self.giver = giver
    commitment = try reader.bytes(32)
    link = try reader.bytes(32)
    box = try reader.bytes(ReceiverBox.overhead + 32)
    let signature = try reader.bytes(Signature.byteCount)
    try reader.end()
    let place = GrantPlace(vault: vault, stored: stored.place)
    guard let key = try signer(giver),
      Signature.isValid(signature, of: place.bytes + body, by: key)
    else { throw .damaged(.grant) }
  }

  /// Unwraps the key.
  ///
  /// - Parameter previous: the key of the epoch before it; nil in the first epoch.
  func key(
    at place: GrantPlace, with key: Curve25519.KeyAgreement.PrivateKey, previous: DossierKey?
  ) throws(VaultError) -> DossierKey {
    guard let plain = ReceiverBox.open(box, with: key, info: place.bytes), plain.count == 32 else {
      throw .damaged(.grant)
    }
    let found = DossierKey(epoch: place.stored.epoch, key: SymmetricKey(data: plain))
    guard found.commitment(place) == commitment else { throw .damaged(.grant) }
    if let previous, previous.successor(commitment: commitment) != link { throw .damaged(.grant) }
    return found
  }
}
