import Glibc

/// Which file stands under the name of a store, and whether its log is still beside it.
///
/// Why: a file that is moved, replaced by a backup or thrown away stays open, and whoever writes
/// to it is told that all is well. Only the names tell.
struct OpenFiles: Equatable {
  private let device: UInt
  private let inode: UInt
  private let hasLog: Bool

  /// Nil when there is no file.
  ///
  /// - Parameter file: the path of the store.
  /// Cost: two calls of a microsecond each.
  init?(at file: String) {
    var found = stat()
    guard stat(file, &found) == 0 else { return nil }
    (device, inode) = (found.st_dev, found.st_ino)
    // Not `stat`: since Linux 6.13 asking for the time of a file makes the next write to it dearer,
    // and the log is written with every answer. It would cost as much again as the answer itself.
    hasLog = access(file + "-wal", F_OK) == 0
  }
}
