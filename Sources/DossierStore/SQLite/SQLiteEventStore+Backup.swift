import Foundation
import GRDB
import Glibc

extension SQLiteEventStore {
  /// Copies the store to a new file, as it is at this moment; others may go on working meanwhile.
  ///
  /// When it returns the copy survives a loss of power.
  /// - Throws: `StoreError.fault`; a file that stands there already is left as it is.
  package func copy(to path: String) throws(StoreError) {
    guard access(path, F_OK) != 0 else {
      throw .fault(StoreFault(.alreadyThere, while: .copying, at: path))
    }
    do throws(StoreError) {
      try perform(.copying) { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      try Self.waitForDisk(path)
    } catch {
      // Half a copy looks like a whole one to whoever needs it later.
      unlink(path)
      throw error
    }
  }

  /// Puts a copy in the place of the store. Programs that have the store open notice that it was
  /// replaced.
  ///
  /// - Returns: where the file that stood there is now; nil when there was none.
  /// - Throws: `StoreError.fault`; nothing has changed when the copy is not sound or not ours.
  package static func restore(
    from copy: String, at location: StoreLocation
  ) throws(StoreError) -> String? {
    // Beside the store, so that it only needs another name to take its place.
    let staging = StoreLocation(folder: location.folder + "/terugzetten")
    try? FileManager.default.removeItem(atPath: staging.folder)
    defer { try? FileManager.default.removeItem(atPath: staging.folder) }
    do {
      try FileManager.default.createDirectory(
        atPath: staging.folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try FileManager.default.copyItem(atPath: copy, toPath: staging.file)
    } catch {
      throw .fault(StoreFault(.noAccess(systemError: errno), while: .copying, at: copy))
    }
    // Opened as a store of its own: what is not sound never gets the name.
    let probe = try SQLiteEventStore(at: staging)
    try probe.check()
    try probe.close()
    try waitForDisk(staging.file)
    let kept = try setAside(location)
    try move(staging.file, to: location.file)
    try waitForDisk(location.folder)
    return kept
  }

  /// Gives the store another name, with what its log still holds.
  private static func setAside(_ location: StoreLocation) throws(StoreError) -> String? {
    guard access(location.file, F_OK) == 0 else { return nil }
    var number = 1
    while access("\(location.file).eerder-\(number)", F_OK) == 0 { number += 1 }
    let name = "\(location.file).eerder-\(number)"
    for ending in ["-wal", "-shm", ""] where access(location.file + ending, F_OK) == 0 {
      try move(location.file + ending, to: name + ending)
    }
    return name
  }

  private static func move(_ path: String, to name: String) throws(StoreError) {
    guard rename(path, name) == 0 else { throw broken(path) }
  }

  /// Waits until a file, or the names in a folder, are on the disk.
  private static func waitForDisk(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw broken(path) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw broken(path) }
  }

  private static func broken(_ path: String) -> StoreError {
    .fault(StoreFault(.inputOutput(code: 0, systemError: errno), while: .copying, at: path))
  }
}
