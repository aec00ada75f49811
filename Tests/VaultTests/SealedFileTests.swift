import DossierStore
import Exchange
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Vault

struct `A sealed file` {
  private let folder: String
  private var file: String { "\(folder)/dossiers.sqlite" }
  private let passphrase: Passphrase

  init() throws {
    folder = try temporaryFolder()
    passphrase = try #require(Passphrase("zz kanarie in de kooi"))
  }

  private func open() throws -> SQLiteEventStore {
    try SQLiteEventStore(at: StoreLocation(folder: folder))
  }

  private func filled() throws -> SQLiteEventStore {
    let store = try open()
    let vault = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(), cost: 15)
    let sealed = SealedEventStore(vault)
    for number in 0..<6 {
      try sealed.append(
        [Array("Zzkanarie \(number)".utf8)], to: Proefkluis.een, expecting: number)
      try sealed.append(
        [Array("Zzpapegaai \(number)".utf8)], to: Proefkluis.ander, expecting: number)
    }
    return store
  }

  /// Every byte of every file in the folder.
  private func bytes() throws -> Data {
    var all = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      all += try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return all
  }

  private func shows(_ text: String) throws -> Bool {
    try bytes().range(of: Data(text.utf8)) != nil
  }

  @Test func `holds nothing that can be read`() throws {
    let store = try filled()
    for text in ["Zzkanarie", "Zzpapegaai", "Zz Beheer", "kooi"] { #expect(try !shows(text)) }
    // The control: the same words without a seal are found, so the search can tell.
    try store.append(
      [Array("Zzkanarie".utf8)], to: #require(DossierID("333-333-333")), expecting: 0)
    #expect(try shows("Zzkanarie"))
  }

  @Test func `holds nothing of a dossier that was erased, not in any of its files`() throws {
    let store = try filled()
    let vault = try OpenVault.unlock(store, with: passphrase)
    // What is kept of it: each record, each wrapped key, what vouches for its end.
    var kept = try store.events(of: Proefkluis.een).map { Data($0.payload.suffix(100)) }
    kept += try store.grants(of: Proefkluis.een).map { Data($0.payload.suffix(100)) }
    kept.append(Data(try #require(try store.ended(Proefkluis.een).ending).suffix(60)))
    for part in kept { #expect(try bytes().range(of: part) != nil) }
    try vault.erase(Proefkluis.een)
    for part in kept { #expect(try bytes().range(of: part) == nil) }
    try store.check()
    #expect(try SealedEventStore(vault).events(of: Proefkluis.ander).count == 6)
  }

  @Test func `would hold it, if only its rows were dropped and the key stayed`() throws {
    let store = try filled()
    let vault = try OpenVault.unlock(store, with: passphrase)
    let key = try #require(try vault.keys(of: Proefkluis.een).last)
    let record = try #require(try store.events(of: Proefkluis.een).first).payload
    try store.close()
    // As a program does that knows of no keys, and of nothing that SQLite leaves behind.
    let queue = try DatabaseQueue(path: file)
    try queue.write { db in
      try db.execute(
        sql: """
          PRAGMA secure_delete = OFF; DROP TRIGGER event_is_never_dropped; DELETE FROM event
          """)
    }
    try queue.close()
    #expect(try open().events(of: Proefkluis.een) == [])
    let all = try bytes()
    let place = try #require(all.range(of: Data(record.suffix(100))))
    let left = [UInt8](all[(place.upperBound - record.count)..<place.upperBound])
    let context = RecordContext(
      vault: vault.header.id, dossier: Proefkluis.een, sequence: 1, previous: RecordContext.first)
    let opened = try SealedRecord(left, with: key, in: context)
    #expect(opened.payload == Array("Zzkanarie 0".utf8))
  }

  @Test func `lets go of a key for good when a dossier is erased`() throws {
    let store = try filled()
    let vault = try OpenVault.unlock(store, with: passphrase)
    let boxes = try store.grants(of: Proefkluis.een).map { Data($0.payload.suffix(100)) }
    #expect(boxes.count == 2)
    // The control: before, the keys are found in the file or its log.
    for box in boxes { #expect(try bytes().range(of: box) != nil) }
    try vault.erase(Proefkluis.een)
    for box in boxes { #expect(try bytes().range(of: box) == nil) }
    #expect(try SealedEventStore(vault).events(of: Proefkluis.ander).count == 6)
  }

  @Test func `forgets the old passphrase's block when it is changed`() throws {
    let store = try filled()
    let old = try #require(try store.users().first).secret
    let block = Data(old.suffix(100))
    #expect(try bytes().range(of: block) != nil)
    try OpenVault.unlock(store, with: passphrase)
      .changePassphrase(to: #require(Passphrase("andere woorden")))
    #expect(try bytes().range(of: block) == nil)
  }

  @Test func `shows two programs each other's answers, and neither is lost`() throws {
    let first = SealedEventStore(try OpenVault.unlock(filled(), with: passphrase))
    let second = SealedEventStore(try OpenVault.unlock(open(), with: passphrase))
    #expect(try first.events(of: Proefkluis.een).count == 6)
    try second.append([[1]], to: Proefkluis.een, expecting: 6)
    let error = #expect(throws: StoreError.self) {
      try first.append([[2]], to: Proefkluis.een, expecting: 6)
    }
    guard case .conflict(let conflict) = error else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.count == 7)
    #expect(conflict.newer.map(\.payload) == [[1]])
    try first.append([[2]], to: Proefkluis.een, expecting: 7)
    #expect(try payloads(second, Proefkluis.een).suffix(2) == [[1], [2]])
  }

  @Test func `follows a change of access that another program made`() throws {
    let store = try filled()
    let vault = try OpenVault.unlock(store, with: passphrase)
    let other = try OpenVault.unlock(open(), with: passphrase)
    let collega = try vault.add(
      name: "Zz Collega", role: .begeleider, passphrase: #require(Passphrase("zz collega")))
    let (here, there) = (SealedEventStore(vault), SealedEventStore(other))
    #expect(try there.events(of: Proefkluis.een).count == 6)
    try vault.give(Proefkluis.een, to: collega)
    try vault.take(Proefkluis.een, from: collega)
    // The other program writes with the new key, though it read the dossier before.
    try there.append([[7]], to: Proefkluis.een, expecting: 6)
    #expect(try SealedRecord.epoch(of: store.events(of: Proefkluis.een)[6].payload) == 2)
    #expect(try here.events(of: Proefkluis.een).count == 7)
  }
}

struct `A file from before there were vaults` {
  private let folder: String
  private let passphrase: Passphrase

  init() throws {
    folder = try temporaryFolder()
    passphrase = try #require(Passphrase("zz kanarie in de kooi"))
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/dossiers-schema-1.sqlite")
    try FileManager.default.copyItem(
      at: fixture, to: URL(filePath: "\(folder)/dossiers.sqlite"))
  }

  private func open() throws -> SQLiteEventStore {
    try SQLiteEventStore(at: StoreLocation(folder: folder))
  }

  private func shows(_ text: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      try Data(contentsOf: URL(filePath: "\(folder)/\(name)")).range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `shows nothing until it is sealed`() throws {
    let store = try open()
    #expect(try store.dossiers() == [])
    #expect(try store.unsealedCount() == 2)
  }

  @Test func `is sealed when its vault is made, and nothing readable is left`() throws {
    let store = try open()
    #expect(try shows("Zzkanarie"))
    let made = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(), cost: 15)
    for text in ["Zzkanarie", "Zzpapegaai", "Zzlindehof", "amersfoort", "zou-3"] {
      #expect(try !shows(text), "\(text)")
    }
    #expect(try store.unsealedCount() == 0)
    let sealed = SealedEventStore(made)
    #expect(
      try sealed.dossiers().map(\.count) == [3, 5])
    let third = try #require(try sealed.events(of: Proefkluis.een).dropFirst(2).first)
    #expect(String(decoding: third.payload, as: UTF8.self).contains("Zzkanarie"))
    try sealed.append([[1]], to: Proefkluis.een, expecting: 5)
    try store.check()
    // Also for who comes back tomorrow.
    try store.close()
    let again = SealedEventStore(try OpenVault.unlock(open(), with: passphrase))
    #expect(try again.events(of: Proefkluis.ander).count == 3)
  }

  @Test func `is refused by the program that wrote it, once it is sealed`() throws {
    let store = try open()
    _ = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(), cost: 15)
    try store.close()
    let queue = try DatabaseQueue(path: "\(folder)/dossiers.sqlite")
    // The older program knows `user_version` 1, and refuses what is newer before it reads.
    #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 3)
  }
}
