import Crypto
import DossierStore
import Foundation

/// The end of a dossier, signed by whoever wrote last: without it nobody could tell that the last events
/// were cut off.
///
/// Shape: version, signer, signature. How many events there are and which is the last is not in it: it
/// must fit what stands there.
struct Ending {
  let vault: [UInt8]
  let dossier: DossierID
  let count: Int
  /// SHA-256 of the last record as it is kept.
  let hash: [UInt8]

  func signed(by user: UserID, _ signing: Curve25519.Signing.PrivateKey) throws(VaultError)
    -> [UInt8]
  {
    let body = [formatVersion] + user.bytes
    return body + (try Signature.of(signed(body), by: signing))
  }

  /// - Parameters:
  ///   - stored: nil when there is none.
  ///   - signer: the public key of a user of this vault.
  /// - Throws: `damaged` when it does not vouch for this end.
  func check(
    _ stored: [UInt8]?, signer: (UserID) throws(VaultError) -> [UInt8]?
  ) throws(VaultError) {
    guard let stored else { throw .damaged(.ending) }
    var reader = ByteReader(stored, of: .ending)
    try reader.version()
    guard let user = UserID(bytes: try reader.bytes(UserID.byteCount)) else {
      throw .damaged(.ending)
    }
    let signature = try reader.bytes(Signature.byteCount)
    try reader.end()
    guard let key = try signer(user),
      Signature.isValid(signature, of: signed([formatVersion] + user.bytes), by: key)
    else { throw .damaged(.ending) }
  }

  func signed(_ body: [UInt8]) -> [UInt8] {
    Label.ending.bytes + vault + Array(dossier.text.utf8) + [UInt8](longNumber: count) + hash + body
  }
}

extension OpenVault {
  /// - Parameter hash: SHA-256 of the last record.
  func ending(of dossier: DossierID, count: Int, hash: [UInt8]) throws(VaultError) -> [UInt8] {
    try Ending(vault: header.id, dossier: dossier, count: count, hash: hash)
      .signed(by: user, opened().signing)
  }

  /// Signs the end of every dossier, once, in a vault from before ends were signed.
  ///
  /// Why the settings say that it was done: they are sealed. If the absence of an ending said it, whoever
  /// cuts a dossier would take its ending away too.
  func signEndings() throws(VaultError) {
    var settings = try settings()
    guard settings.einden != true else { return }
    settings.einden = true
    let sealed = settings.sealed(in: header, key: try opened().vaultKey)
    try asking { () throws(StoreError) in
      try store.end(keeping: sealed) { dossier, count, last throws(StoreError) in
        do throws(VaultError) {
          return try ending(of: dossier, count: count, hash: SHA256.bytes(last))
        } catch {
          throw error.storeError(at: dossier, while: .sealing)
        }
      }
    }
  }
}
