/// Reads text aloud, where a machine can.
package protocol Voorlezer: AnyObject {
  /// Begins to read a text aloud and returns at once; what was still being read stops.
  ///
  /// Returns false when this machine cannot read aloud. The text leaves no trace: not in a file, not
  /// in the list of processes.
  func lees(_ tekst: String) -> Bool

  /// Stops reading. Nothing happens when nothing was being read.
  func zwijg()
}
