/// A script as the host read it: a name to show in diagnostics, and its text.
///
/// Why: the name takes part in the ids of lines without an explicit one, so a host should give a
/// name that does not depend on the machine, such as a path inside the project.
public struct SourceText: Hashable, Sendable {
  /// The name under which diagnostics and string table entries refer to this text.
  public var name: String
  /// The whole text, of any content.
  public var text: String

  /// Makes a source text from its name and its content.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
