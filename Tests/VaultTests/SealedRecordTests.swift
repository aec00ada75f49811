import Crypto
import DossierStore
import Testing

@testable import Vault

struct `A sealed record` {
  private let key = DossierKey(epoch: 2)
  private let author: UserID
  private let context = RecordContext(
    vault: [UInt8](repeating: 1, count: 16), dossier: Proefkluis.een, sequence: 7,
    previous: [UInt8](repeating: 3, count: 32))

  init() throws { author = try #require(UserID(bytes: [UInt8](repeating: 4, count: 16))) }

  private func sealed(_ text: String, padding: Padding = .standard) -> [UInt8] {
    SealedRecord(author: author, payload: Array(text.utf8))
      .sealed(with: key, in: context, padding: padding)
  }

  private func opens(_ sealed: [UInt8], with key: DossierKey, in context: RecordContext) -> Bool {
    (try? SealedRecord(sealed, with: key, in: context)) != nil
  }

  @Test func `opens where it was sealed, with who wrote it`() throws {
    let record = try SealedRecord(sealed("Zzkanarie"), with: key, in: context)
    #expect(record.payload == Array("Zzkanarie".utf8))
    #expect(record.author == author)
    #expect(try SealedRecord.epoch(of: sealed("Zzkanarie")) == 2)
  }

  @Test func `opens nowhere else`() throws {
    let sealed = sealed("Zzkanarie")
    var places: [RecordContext] = []
    var other = context
    other.vault[0] ^= 1
    places.append(other)
    other = context
    other.dossier = Proefkluis.ander
    places.append(other)
    other = context
    other.sequence += 1
    places.append(other)
    other = context
    other.previous[31] ^= 1
    places.append(other)
    for place in places { #expect(!opens(sealed, with: key, in: place)) }
    #expect(!opens(sealed, with: DossierKey(epoch: 2), in: context))
    // The control: where nothing differs it opens.
    #expect(opens(sealed, with: key, in: context))
  }

  @Test func `shows every change of a byte`() {
    let sealed = sealed("Zzkanarie")
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 0x10
      #expect(!opens(changed, with: key, in: context), "byte \(place)")
    }
    for count in stride(from: 0, to: sealed.count, by: 13) {
      #expect(!opens(Array(sealed.prefix(count)), with: key, in: context), "cut at \(count)")
    }
  }

  @Test func `of a newer version is refused as newer, of version zero as damaged`() {
    for (version, error) in [
      (UInt8(2), VaultError.newer(.record, version: 2)), (0, VaultError.damaged(.record)),
    ] {
      var changed = sealed("Zzkanarie")
      changed[0] = version
      #expect(throws: error) { try SealedRecord.epoch(of: changed) }
    }
  }

  @Test func `is as long for ja as for nee, and for every short text`() {
    let lengths = Set(
      ["", "ja", "nee", String(repeating: "z", count: 700)].map { sealed($0).count })
    #expect(lengths == [6 + 28 + Padding.standard.smallest])
    // The control: without padding the length tells.
    let bare = Padding(smallest: 0, step: 1)
    #expect(sealed("ja", padding: bare).count != sealed("nee", padding: bare).count)
  }

  @Test func `shows of a longer text only in which step of 256 it falls`() {
    var lengths: Set<Int> = []
    for count in 0...2_000 { lengths.insert(sealed(String(repeating: "z", count: count)).count) }
    #expect(lengths == Set(stride(from: 802, through: 802 + 5 * 256, by: 256)))
  }

  @Test func `is never the same twice`() { #expect(sealed("ja") != sealed("ja")) }
}
