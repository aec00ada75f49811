/// Why a store did not do what was asked.
///
/// Invariant: it holds facts about files and numbers, never a payload that prints itself, and so
/// never a person's words.
package enum StoreError: Error, Hashable, Sendable {
  /// Someone else appended to the dossier meanwhile. Nothing was appended.
  case conflict(AppendConflict)
  /// More was asked than a store takes. Nothing was appended.
  case beyondLimit(StoreLimit, asked: Int)
  /// The surroundings failed: the file, the folder, the disk.
  case fault(StoreFault)
}
