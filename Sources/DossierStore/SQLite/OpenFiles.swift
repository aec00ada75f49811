import Glibc

/// Which files stand under the names of a store: the file itself and its log.
///
/// Why: a file that is moved, replaced by a backup or thrown away stays open, and whoever writes
/// to it is told that all is well. Only the names tell.
struct OpenFiles: Equatable {
  private let identities: [Identity?]

  /// - Parameter file: the path of the store.
  /// Cost: two calls of a microsecond each.
  init(at file: String) {
    identities = [file, file + "-wal"].map(Identity.init)
  }

  private struct Identity: Equatable {
    let device: UInt
    let inode: UInt

    /// Nil when nothing stands there.
    init?(_ path: String) {
      var found = stat()
      guard stat(path, &found) == 0 else { return nil }
      (device, inode) = (found.st_dev, found.st_ino)
    }
  }
}
