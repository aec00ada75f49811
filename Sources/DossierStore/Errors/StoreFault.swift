/// Something outside the program kept the store from working: what, where, and while doing what.
package struct StoreFault: Hashable, Sendable {
  package var problem: Problem
  package var action: Action
  /// The file or folder it is about, as it was given.
  package var path: String

  package init(_ problem: Problem, while action: Action, at path: String) {
    self.problem = problem
    self.action = action
    self.path = path
  }

  /// What the store was doing.
  package enum Action: Hashable, Sendable, CaseIterable {
    case opening
    case reading
    case appending
    case checking
    case closing
    /// Making a vault, or changing who may open what.
    case sealing
    /// Making a backup, or putting one back.
    case copying
  }

  /// What was in the way. `systemError` is an `errno`; `code` an extended result code of SQLite.
  package enum Problem: Hashable, Sendable {
    /// The environment names no folder to keep anything in.
    case folderUnknown
    case folderCannotBeMade(systemError: Int32)
    /// Something else than a file stands there: a folder, a device.
    case notAFile
    case noAccess(systemError: Int32)
    case readOnly
    case notADatabase
    /// A database, but of another program.
    case foreignDatabase
    /// Written by a newer version of this program.
    case newerSchema(found: Int, known: Int)
    /// The contents contradict themselves.
    case damaged
    /// The file or its log was moved, replaced or thrown away while it was open.
    case replaced
    case diskFull
    /// Another program kept the file locked for longer than we wait.
    case locked(seconds: Int)
    case inputOutput(code: Int32, systemError: Int32)
    /// The file system cannot keep the promise that an answer survives a loss of power.
    case notDurable
    case unexpected(code: Int32)
    /// What was sealed does not open: it was changed, moved, dropped or put back from elsewhere.
    case sealBroken(sequence: Int)
    /// This user may not open the dossier, or its keys were destroyed.
    case noKey
    /// The store is a vault already.
    case vaultExists
    /// A file stands where a new one would come.
    case alreadyThere
  }
}
