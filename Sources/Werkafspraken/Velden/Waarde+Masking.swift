/// A value is what a person said, so it never prints itself: not in a log, not in an error, not in
/// the report of a failing test.
extension Waarde: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "‹afgeschermd›" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
