import Crypto
import DossierStore
import Foundation
import GRDB
import TestSupport
import Testing
import kluisproef

@testable import Vault

struct `The end of a dossier` {
  private let proef: Proefkluis
  private let een = Proefkluis.een

  init() throws {
    proef = try Proefkluis()
    try proef.sealed.append([[1], [2], [3]], to: een, expecting: 0)
  }

  /// The dossier without its last events, which is what somebody leaves who cuts it.
  private func cut(to count: Int, ending: [UInt8]) throws -> SealedEventStore {
    let whole = try proef.store.ended(een)
    let (grants, parts) = (try proef.store.grants(of: een), VaultPart.allCases)
    let store = MemoryEventStore()
    for part in parts {
      if let value = try proef.store.part(part) { try store.keep(value, as: part) }
    }
    for user in try proef.store.users() { try store.keep(user) }
    try store.changeGrants(adding: grants, dropping: [])
    try store.append(
      whole.events.prefix(count).map(\.payload), to: een, expecting: 0, ending: ending)
    return SealedEventStore(try OpenVault.unlock(store, with: proef.passphrase))
  }

  @Test(arguments: 1...2)
  func `shows that it was cut off, at each place`(count: Int) throws {
    let ending = try #require(try proef.store.ended(een).ending)
    let cut = try cut(to: count, ending: ending)
    #expect(problem { try cut.events(of: een) } == .sealBroken(sequence: count + 1))
    #expect(problem { try cut.append([[9]], to: een, expecting: count) } != nil)
  }

  @Test func `is what shows it, and nothing else`() throws {
    // The control: with an ending for the shorter dossier, that only a user can sign, it opens.
    let last = try #require(try proef.store.ended(een).events.dropLast().last).payload
    let ending = try proef.vault.ending(of: een, count: 2, hash: SHA256.bytes(last))
    #expect(try payloads(try cut(to: 2, ending: ending), een) == [[1], [2]])
  }

  @Test func `is not taken from somebody who is no user, nor from an earlier end`() throws {
    let stranger = try Proefkluis()
    try stranger.sealed.append([[1], [2], [3]], to: een, expecting: 0)
    let foreign = try #require(try stranger.store.ended(een).ending)
    let whole = try #require(try proef.store.ended(een).ending)
    var newer = whole
    newer[0] = 2
    let kinds = [foreign, newer, Array(whole.dropLast()), whole + [0], []]
    for ending in kinds {
      let store = try cut(to: 3, ending: ending)
      #expect(problem { try store.events(of: een) } != nil)
    }
    #expect(try payloads(try cut(to: 3, ending: whole), een) == [[1], [2], [3]])
  }

  @Test func `is signed by whoever wrote last, and believed when they have left`() throws {
    let collega = try proef.collega()
    try proef.vault.give(een, to: collega.user)
    try SealedEventStore(collega).append([[4]], to: een, expecting: 3)
    #expect(Array(try #require(try proef.store.ended(een).ending)[1...16]) == collega.user.bytes)
    try proef.vault.remove(collega.user)
    #expect(try payloads(proef.sealed, een).count == 4)
  }
}

/// A vault of `kluisproef` as it stood on disk before ends were signed.
struct `A vault from before ends were signed` {
  private let location: StoreLocation
  private let long: DossierID

  init() throws {
    let folder = try temporaryFolder()
    location = StoreLocation(folder: folder)
    long = try #require(Day.long)
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/dossiers-schema-2.sqlite")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: location.file))
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: location.file)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func open() throws -> SealedEventStore {
    SealedEventStore(
      try OpenVault.unlock(try SQLiteEventStore(at: location), with: try Phrases().second))
  }

  private static let cut =
    "DROP TRIGGER event_is_never_dropped; DELETE FROM event WHERE sequence = 24"

  @Test func `opens with every word in it, and from then on shows a cut`() throws {
    #expect(try open().events(of: long).count == 24)
    #expect(try open().events(of: long).count == 24)
    try edit(Self.cut)
    #expect(problem { try open().events(of: long) } == .sealBroken(sequence: 24))
  }

  @Test func `does not sign a second time because somebody took the endings away`() throws {
    _ = try open()
    try edit(Self.cut + "; DELETE FROM ending")
    #expect(problem { try open().events(of: long) } == .sealBroken(sequence: 24))
  }

  @Test func `could not show a cut before, which is why ends are signed`() throws {
    try edit(Self.cut)
    #expect(try open().events(of: long).count == 23)
  }
}
