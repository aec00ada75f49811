import Glibc

/// Makes sure there is a file to open, for this user alone, and says what is in the way.
///
/// SQLite alone would say "unable to open database file" for most of this.
struct StoreFile {
  let location: StoreLocation

  /// Makes the folder and an empty file where they are missing.
  ///
  /// - Throws: `StoreError.fault`; at most some empty folders were made.
  func prepare() throws(StoreError) {
    try makeFolder(location.folder)
    try makeFile()
    try checkAccess()
  }

  /// Waits until all that can be read now is on the disk.
  ///
  /// Why: a program that was killed between writing an answer and waiting for the disk has left an
  /// answer that SQLite finds and shows, and that a loss of power would still take away. What is
  /// shown, or kept already, must be as safe as what was acknowledged.
  /// - Throws: `StoreError.fault`; nothing has changed.
  func synchronizeLog() throws(StoreError) {
    let log = location.file + "-wal"
    // SQLite keeps no locks on its log, so closing it drops none.
    let descriptor = open(log, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw access(errno, at: log) }
      return
    }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_size == 0 || fdatasync(descriptor) == 0 else {
      throw access(errno, at: log)
    }
  }

  /// Folders are made with mode 0700: a dossier is nobody else's business.
  private func makeFolder(_ folder: String) throws(StoreError) {
    if isFolder(folder) { return }
    let parent = parent(of: folder)
    if parent != folder { try makeFolder(parent) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw errno == ENOSPC || errno == EDQUOT
        ? fault(.diskFull, at: folder)
        : fault(.folderCannotBeMade(systemError: errno), at: folder)
    }
    // A file stands where the folder should be, or a link that leads nowhere.
    guard isFolder(folder) else {
      throw fault(.folderCannotBeMade(systemError: ENOTDIR), at: folder)
    }
    // SQLite makes the names inside the folder durable; the folder's own name is up to us.
    try synchronize(parent)
  }

  /// Files are made with mode 0600. SQLite gives its `-wal` and `-shm` the same mode.
  private func makeFile() throws(StoreError) {
    var found = stat()
    if stat(location.file, &found) == 0 {
      // Not a device either: SQLite would gladly keep every answer in /dev/null.
      guard found.st_mode & S_IFMT == S_IFREG else { throw fault(.notAFile, at: location.file) }
      // Do not open the file here. Closing it would drop the locks that another connection of
      // this very process holds: POSIX locks belong to the process, not to the descriptor.
      return
    }
    guard errno == ENOENT else { throw access(errno, at: location.file) }
    let descriptor = open(location.file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw access(errno, at: location.file)
    }
  }

  /// The folder must be writable too: SQLite keeps its log beside the file.
  private func checkAccess() throws(StoreError) {
    for path in [location.file, location.folder] {
      guard faccessat(AT_FDCWD, path, R_OK | W_OK, AT_EACCESS) == 0 else {
        throw access(errno, at: path)
      }
    }
  }

  private func synchronize(_ folder: String) throws(StoreError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder we may write in but not read: its name will reach the disk in its own time.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // EINVAL: this file system cannot do it, and there is nothing more to be done.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw access(errno, at: folder) }
  }

  private func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  private func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func access(_ systemError: Int32, at path: String) -> StoreError {
    switch systemError {
    case EROFS: fault(.readOnly, at: path)
    case EACCES, EPERM: fault(.noAccess(systemError: systemError), at: path)
    case ENOSPC, EDQUOT: fault(.diskFull, at: path)
    default: fault(.inputOutput(code: 0, systemError: systemError), at: path)
    }
  }

  private func fault(_ problem: StoreFault.Problem, at path: String) -> StoreError {
    .fault(StoreFault(problem, while: .opening, at: path))
  }
}
