private import CEditline

/// What the process itself must not leave behind.
package enum PrivateProcess {
  /// Forbids core files, crash reports that show memory, and reading this program's memory, and gives
  /// new files to their owner alone.
  ///
  /// The executable calls it before anything else. A crash then leaves nothing of what was said,
  /// and what is exported is not readable by other users of the machine.
  package static func begin() { cel_keep_private() }
}
