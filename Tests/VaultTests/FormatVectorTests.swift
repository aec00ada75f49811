import Crypto
import DossierStore
import Foundation
import Testing

@testable import Vault

/// The vectors of `Documentation/Kluisformaat.md`, which another implementation made.
struct `The format` {
  private let vectors: [String: [UInt8]]
  private let author: UserID

  init() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/Kluisformaat.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```text\n").last)
    var found: [String: String] = [:]
    var name = ""
    for line in block.split(separator: "\n") where line != "```" {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { name = parts[0].trimmingCharacters(in: .whitespaces) }
      found[name, default: ""] += parts.last ?? ""
    }
    vectors = found.mapValues { bytes(hex: $0) }
    author = try #require(UserID(bytes: vectors["author"] ?? []))
  }

  private func vector(_ name: String) throws -> [UInt8] { try #require(vectors[name], "\(name)") }

  private func key(_ name: String) throws -> SymmetricKey { SymmetricKey(data: try vector(name)) }

  @Test func `of a record`() throws {
    let dossierKey = DossierKey(epoch: 2, key: try key("dossier_key"))
    #expect(dossierKey.record.bytes == (try vector("record_key")))
    let context = RecordContext(
      vault: try vector("vault"), dossier: Proefkluis.een, sequence: 1,
      previous: RecordContext.first)
    let record = SealedRecord(author: author, payload: try vector("payload"))
    let sealed = record.sealed(with: dossierKey, in: context, nonce: try vector("nonce"))
    #expect(context.associatedData(head: Array(sealed.prefix(6))) == (try vector("record_context")))
    #expect(sealed == (try vector("record")))
    #expect(SHA256.bytes(sealed) == (try vector("record_hash")))
  }

  @Test func `of a key and the key before it`() throws {
    let place = GrantPlace(
      vault: try vector("vault"),
      stored: .init(dossier: Proefkluis.een, epoch: 2, receiver: .recovery))
    let possession = DossierKey(epoch: 2, key: try key("dossier_key"))
      .possession(of: author, at: place)
    #expect(possession == (try vector("possession")))
    let previous = DossierKey(epoch: 1, key: try key("previous_key"))
    #expect(previous.successor(possession: possession) == (try vector("link")))
  }

  @Test func `of a header and a secret`() throws {
    let header = try VaultHeader(vector("header"))
    #expect(header.id == (try vector("vault")))
    #expect(header.derivation == (try Derivation(cost: 15, salt: vector("salt"))))
    let key = try header.derivation.key(from: #require(Passphrase("zz kanarie")))
    #expect(key.bytes == (try vector("scrypt_key")))
    let secret = try #require(
      try UserSecret.open(SealedSecret(vector("secret")), for: author, in: header, key: key))
    #expect([UInt8](secret.agreement.rawRepresentation) == (try vector("agreement_key")))
    #expect([UInt8](secret.signing.rawRepresentation) == (try vector("signing_key")))
    #expect(secret.vaultKey.bytes == (try vector("vault_key")))
    #expect(secret.root.map { [UInt8]($0.rawRepresentation) } == (try vector("root_seed")))
  }

  @Test func `of an ending`() throws {
    let signing = try Curve25519.Signing.PrivateKey(rawRepresentation: vector("signing_key"))
    let ending = Ending(
      vault: try vector("vault"), dossier: Proefkluis.een, count: 1,
      hash: try vector("record_hash"))
    #expect(ending.signed([1] + author.bytes) == (try vector("ending_signed")))
    try ending.check(vector("ending")) { id in
      id == author ? [UInt8](signing.publicKey.rawRepresentation) : nil
    }
  }

  @Test func `of the key that signs files`() throws {
    let found = try OpenVault.fileSigningKey(
      in: vector("signing"), vault: vector("vault"), vaultKey: key("vault_key"))
    #expect([UInt8](found.rawRepresentation) == (try vector("root_seed")))
  }

  @Test func `of an entry of the log`() throws {
    var chain = LogChain(vault: try vector("vault"), vaultKey: try key("vault_key"))
    let entry = try chain.open(vector("log_entry"))
    #expect(entry == LogEntry(tijd: "2025-10-20T10:30", wie: author, daad: .gezien))
    #expect(entry.bytes == (try vector("log_text")))
    #expect(chain.head == (try vector("log_head")))
  }
}
