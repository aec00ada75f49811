import DossierStore
import Foundation
import GRDB
import Testing

/// Files and folders that cannot be used: each gets its own refusal, and stays as it was.
struct `A dossier file that cannot be used` {
  let folder: TemporaryFolder
  var location: StoreLocation { StoreLocation(folder: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func refusal(at location: StoreLocation? = nil) -> StoreFault? {
    do throws(StoreError) {
      _ = try SQLiteEventStore(at: location ?? self.location, patience: 0)
      return nil
    } catch {
      guard case .fault(let fault) = error else { return nil }
      return fault
    }
  }

  private func fault(_ problem: StoreFault.Problem) -> StoreFault {
    StoreFault(problem, while: .opening, at: location.file)
  }

  @Test(arguments: [
    Array("Dit is een brief aan Zzkanarie.\n".utf8), Array(repeating: 0, count: 5000),
    Array("SQLite format 3\0".utf8) + Array(repeating: 255, count: 100),
  ])
  func `because it is no database is left alone`(bytes: [UInt8]) throws {
    try folder.write(bytes, to: "dossiers.sqlite")
    #expect(refusal() == fault(.notADatabase))
    #expect(try folder.bytes(of: "dossiers.sqlite") == bytes)
    #expect(try folder.names() == ["dossiers.sqlite"])
  }

  @Test(arguments: ["PRAGMA user_version = 4", "PRAGMA application_id = 12", "CREATE TABLE t (a)"])
  func `because it is another program's is left alone`(sql: String) throws {
    try DatabaseQueue(path: location.file).write { try $0.execute(sql: sql) }
    let before = try folder.bytes(of: "dossiers.sqlite")
    #expect(refusal() == fault(.foreignDatabase))
    #expect(try folder.bytes(of: "dossiers.sqlite") == before)
    #expect(try folder.names() == ["dossiers.sqlite"])
  }

  @Test func `because a newer version wrote it is left alone`() throws {
    let store = try SQLiteEventStore(at: location)
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    try store.close()
    let queue = try DatabaseQueue(path: location.file)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 14") }
    try queue.close()
    let before = try folder.bytes(of: "dossiers.sqlite")
    #expect(refusal() == fault(.newerSchema(found: 14, known: 3)))
    #expect(try folder.bytes(of: "dossiers.sqlite") == before)
  }

  @Test func `because it is a folder is left alone`() throws {
    try FileManager.default.createDirectory(
      atPath: location.file, withIntermediateDirectories: false)
    #expect(refusal() == fault(.notAFile))
  }

  @Test func `because it leads to a device is left alone`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: location.file, withDestinationPath: "/dev/null")
    #expect(refusal() == fault(.notAFile))
  }

  @Test func `because a file stands where its folder should be is left alone`() throws {
    try folder.write([1], to: "home")
    let home = "\(folder.path)/home"
    #expect(
      refusal(at: StoreLocation(folder: home))
        == StoreFault(.folderCannotBeMade(systemError: ENOTDIR), while: .opening, at: home))
    #expect(
      refusal(at: StoreLocation(folder: "\(home)/below"))
        == StoreFault(.folderCannotBeMade(systemError: ENOTDIR), while: .opening, at: home))
    #expect(try folder.bytes(of: "home") == [1])
  }

  @Test func `because nobody can make a folder there`() {
    let place = "/proc/huiswaarts"
    #expect(
      refusal(at: StoreLocation(folder: place))
        == StoreFault(.folderCannotBeMade(systemError: ENOENT), while: .opening, at: place))
  }

  @Test func `because another program keeps it locked`() throws {
    try SQLiteEventStore(at: location).close()
    let queue = try DatabaseQueue(path: location.file)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
    }
    #expect(refusal() == fault(.locked(seconds: 0)))
  }
}
