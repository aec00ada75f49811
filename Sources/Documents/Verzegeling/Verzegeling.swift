package import Crypto
package import Exchange
package import Werkafspraken

/// A text that is ready to leave: an age file, and the proof of who made it.
package struct Verzegeling: Sendable {
  package let bestand: [UInt8]
  /// The text of the `.minisig` file beside it.
  package let handtekening: String

  /// Whom a file is for.
  package enum Slot: Sendable {
    case ontvangers([AgeRecipient])
    /// - Parameter workFactor: the cost of one guess; see `AgeFile.workFactor`.
    case wachtwoordzin(String, workFactor: Int)
  }

  /// Seals a text and signs what came of it.
  ///
  /// - Parameter toelichting: one line that the signature vouches for. Everybody can read it, so it
  ///   names no person.
  /// - Throws: `AgeError`, `MinisignError`; nothing was made.
  package init(
    _ tekst: String, slot: Slot, toelichting: String, key: Curve25519.Signing.PrivateKey
  ) throws {
    let content = Array(tekst.utf8)
    bestand =
      switch slot {
      case .ontvangers(let ontvangers): try AgeFile.seal(content, for: ontvangers)
      case .wachtwoordzin(let zin, let workFactor):
        try AgeFile.seal(content, passphrase: zin, workFactor: workFactor)
      }
    handtekening = try MinisignSignature.text(of: bestand, comment: toelichting, key: key)
  }

  /// What the signature of a share says: purpose, receiver, day.
  package static func toelichting(_ deling: Deling, op dag: Dag) -> String {
    "doel: \(deling.doel.rawValue); voor: \(deling.ontvanger.rawValue); op: \(dag.iso)"
  }
}
