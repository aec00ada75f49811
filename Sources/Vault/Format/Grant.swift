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
/// Shape: version, giver, possession, link, box, signature. Possession proves that the giver had the key;
/// the link proves that whoever began this epoch had the key of the epoch before it; zeros in the first.
struct Grant {
  var giver: UserID
  var possession: [UInt8]
  var link: [UInt8]
  var box: [UInt8]

  static func sealed(
    _ key: DossierKey, previous: DossierKey?, at place: GrantPlace,
    to receiver: [UInt8], by giver: UserID, signing: Curve25519.Signing.PrivateKey
  ) throws(VaultError) -> StoredGrant {
    guard let agreement = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: receiver) else {
      throw .damaged(.card)
    }
    let possession = key.possession(of: giver, at: place)
    let grant = Grant(
      giver: giver, possession: possession,
      link: previous?.successor(possession: possession) ?? [UInt8](repeating: 0, count: 32),
      box: try ReceiverBox.seal(key.key.bytes, to: agreement, info: place.bytes))
    let signature = try Signature.of(place.bytes + grant.body, by: signing)
    return StoredGrant(place.stored, payload: grant.body + signature)
  }

  private var body: [UInt8] { [formatVersion] + giver.bytes + possession + link + box }

  private init(giver: UserID, possession: [UInt8], link: [UInt8], box: [UInt8]) {
    (self.giver, self.possession, self.link, self.box) = (giver, possession, link, box)
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
    possession = try reader.bytes(32)
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
    let found = DossierKey(
      epoch: place.stored.epoch, key: SymmetricKey(data: plain), giver: giver)
    guard isProven(by: found, at: place) else { throw .damaged(.grant) }
    if let previous, previous.successor(possession: possession) != link { throw .damaged(.grant) }
    return found
  }

  /// Whether its giver had this key: so whoever has the key tells a grant from what a user without it
  /// put in its place.
  func isProven(by key: DossierKey, at place: GrantPlace) -> Bool {
    key.possession(of: giver, at: place) == possession
  }
}
