/// How bad a problem is.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// It cannot run.
  case error
  /// It runs, and likely not as meant.
  case warning
  /// It runs; something may be left over.
  case info
}
