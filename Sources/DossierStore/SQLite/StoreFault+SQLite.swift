import GRDB
import Glibc

extension StoreFault.Problem {
  /// What an error of SQLite means to us.
  ///
  /// Only its numbers are kept: the error also holds the values of the statement, and those may
  /// be a person's words.
  ///
  /// - Parameters:
  ///   - systemError: what the operating system said last to this thread; 0 for nothing. Not
  ///     `sqlite3_system_errno`: that knows nothing of a commit that fails.
  ///   - patience: how long we wait for another program.
  init(_ error: DatabaseError, systemError: Int32, patience seconds: Int) {
    let code = error.extendedResultCode.rawValue
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(seconds: seconds)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .noAccess(systemError: systemError)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      switch systemError {
      // SQLite calls only one of these "full"; to the person at the keyboard they are one thing.
      case ENOSPC, EDQUOT, EFBIG: self = .diskFull
      case EACCES, EPERM: self = .noAccess(systemError: systemError)
      case EROFS: self = .readOnly
      default: self = .inputOutput(code: code, systemError: systemError)
      }
    default: self = .unexpected(code: code)
    }
  }
}
