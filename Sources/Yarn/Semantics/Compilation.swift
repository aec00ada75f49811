/// What the compiler makes of scripts: a program if it can, and always what it found.
public struct Compilation: Sendable {
  /// nil when there is an error.
  public var program: Program?
  /// Shape: sorted by file, in the order in which the files were given, and by place.
  public var diagnostics: [Diagnostic]
  /// The texts of lines, options and items by id.
  public var strings: StringTable
  /// Every command of the host's, in source order.
  public var commands: [CommandSite]
  /// Every function call, in source order.
  public var calls: [CallSite]
  /// Every node, in source order.
  public var nodes: [NodeSummary]
  /// Every variable of the scripts and the host, in the order of first appearance.
  public var variables: [VariableSummary]
  /// Every enum, those of the host first.
  public var enumerations: [EnumerationDeclaration]
}

/// A place where a script gives the host a command.
public struct CommandSite: Hashable, Sendable {
  /// The title of the node.
  public var node: String
  /// With `{0}` … for its expressions.
  public var text: String
  public var file: String
  /// Units: bytes of UTF-8 from the start of the source text; from `<<` to `>>`.
  public var bytes: Range<Int>
}

/// A place where a script calls a function.
public struct CallSite: Hashable, Sendable {
  public var name: String
  /// One for each argument: its value if it is a literal or an enum member, else nil.
  public var arguments: [Value?]
  /// The title of the node; empty for an expression of its own.
  public var node: String
  public var file: String
  /// Units: bytes of UTF-8 from the start of the source text.
  public var bytes: Range<Int>
}

/// A node of a script, for tools.
public struct NodeSummary: Hashable, Sendable {
  /// A header as written, its value trimmed.
  public struct Header: Hashable, Sendable {
    public var key: String
    public var value: String
  }

  /// A jump or a detour; the target is nil when the name is worked out while it runs.
  public struct Jump: Hashable, Sendable {
    public var target: String?
    public var isDetour: Bool
    public var bytes: Range<Int>
  }

  /// The title; several members of a group share it.
  public var title: String
  /// The title, or for a member of a group its own name.
  public var name: String
  public var headers: [Header]
  public var file: String
  /// Units: bytes of UTF-8; the whole `title: …`.
  public var bytes: Range<Int>
  public var jumps: [Jump]
}

/// A variable of a program, for tools.
public struct VariableSummary: Hashable, Sendable {
  /// With `$`.
  public var name: String
  public var type: ValueType
  /// nil for a smart variable.
  public var initial: Value?
  /// The text of its `///` comments.
  public var description: String?
  /// Whether a `<<declare>>` or the host declares it.
  public var isDeclared: Bool
  /// nil for a variable of the host's that no script uses.
  public var file: String?
  /// Units: bytes of UTF-8; the name in its declaration, or else in its first use.
  public var bytes: Range<Int>?
}
