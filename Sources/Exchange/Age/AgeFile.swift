/// Files in the format of age v1: sealed for keys, or with a passphrase.
///
/// Shape: the binary form, that `age -d` opens. The whole content is in memory at once.
package enum AgeFile {
  /// The work factor that new files get: about a second and 256 MiB on a machine of today.
  package static let workFactor = 18
  /// More work than this is refused: 4 GiB of memory.
  package static let workLimit = 22

  /// Seals content so that each of these recipients can open it.
  ///
  /// - Throws: `.unusableRecipient` when there is none, or one of them is no proper key.
  package static func seal(
    _ content: [UInt8], for recipients: [AgeRecipient]
  ) throws(AgeError) -> [UInt8] {
    guard !recipients.isEmpty else { throw .unusableRecipient }
    let key = FileKey()
    do {
      return try file(content, key, recipients.map { try X25519Stanza.seal(key, for: $0) })
    } catch {
      throw .unusableRecipient
    }
  }

  /// Seals content with a passphrase.
  ///
  /// - Parameter workFactor: the logarithm of the cost of one guess, from 1 up to `workLimit`.
  /// - Throws: `.workTooLarge` when it is outside those.
  package static func seal(
    _ content: [UInt8], passphrase: String, workFactor: Int = workFactor
  ) throws(AgeError) -> [UInt8] {
    guard (1...workLimit).contains(workFactor) else { throw .workTooLarge(workFactor) }
    let key = FileKey()
    do {
      let stanza = try ScryptStanza.seal(key, passphrase: passphrase, workFactor: workFactor)
      return try file(content, key, [stanza])
    } catch {
      // Only memory that is not there is left as a reason.
      throw .workTooLarge(workFactor)
    }
  }

  /// Opens a file that was sealed for one of these identities.
  ///
  /// - Throws: any `AgeError` but those about a passphrase that was given.
  package static func open(
    _ file: [UInt8], with identities: [AgeIdentity]
  ) throws(AgeError) -> [UInt8] {
    let (header, count) = try AgeHeader.read(file)
    if try passphraseStanza(header) != nil { throw .needsPassphrase }
    for stanza in header.stanzas where stanza.arguments[0] == X25519Stanza.name {
      for identity in identities {
        if let key = try X25519Stanza.open(stanza, with: identity) {
          return try content(of: file, header, count, key)
        }
      }
    }
    throw .noKeyFits
  }

  /// Opens a file that was sealed with a passphrase.
  ///
  /// A change in the stanza itself cannot be told from another passphrase; a change anywhere else
  /// is `.damaged`.
  ///
  /// - Throws: any `AgeError` but `.noKeyFits`.
  package static func open(
    _ file: [UInt8], passphrase: String, workLimit: Int = workLimit
  ) throws(AgeError) -> [UInt8] {
    let (header, count) = try AgeHeader.read(file)
    guard let stanza = try passphraseStanza(header) else { throw .needsIdentity }
    let key = try ScryptStanza.open(stanza, passphrase: passphrase, workLimit: workLimit)
    return try content(of: file, header, count, key)
  }

  private static func passphraseStanza(_ header: AgeHeader) throws(AgeError) -> AgeHeader.Stanza? {
    let stanza = header.stanzas.first { $0.arguments[0] == ScryptStanza.name }
    // A passphrase beside a key would let its holder seal files that seem to come from others.
    guard stanza == nil || header.stanzas.count == 1 else { throw .malformed }
    return stanza
  }

  private static func file(
    _ content: [UInt8], _ key: FileKey, _ stanzas: [AgeHeader.Stanza]
  ) throws -> [UInt8] {
    var header = AgeHeader(stanzas)
    header.mac = key.mac(of: header.authenticated)
    return header.bytes + (try AgePayload.seal(content, with: key))
  }

  private static func content(
    of file: [UInt8], _ header: AgeHeader, _ count: Int, _ key: FileKey
  ) throws(AgeError) -> [UInt8] {
    guard key.isMac(header.mac, of: header.authenticated) else { throw .damaged }
    return try AgePayload.open(file[count...], with: key)
  }
}
