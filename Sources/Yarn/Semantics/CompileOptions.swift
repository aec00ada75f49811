/// How to compile.
public struct CompileOptions: Hashable, Sendable {
  /// The version of the language the scripts are written in: 2, or 3 and higher.
  public var languageVersion: Int
  /// Whether a variable without a `<<declare>>` is an error.
  public var requireVariableDeclarations: Bool
  /// Severities that replace the usual ones, by code.
  public var severities: [String: Severity]
  /// Codes that are not reported at all. An error cannot be silenced.
  public var silenced: Set<String>
  /// The nodes at which the host starts; nil when it may start anywhere. With names given, a node
  /// that cannot be reached from them is a warning.
  public var entryNodes: Set<String>?

  /// Makes options; the defaults are those of a compilation without a project.
  public init(
    languageVersion: Int = 3, requireVariableDeclarations: Bool = false,
    severities: [String: Severity] = [:], silenced: Set<String> = [],
    entryNodes: Set<String>? = nil
  ) {
    self.languageVersion = languageVersion
    self.requireVariableDeclarations = requireVariableDeclarations
    self.severities = severities
    self.silenced = silenced
    self.entryNodes = entryNodes
  }
}
