/// A node of a compiled program.
struct ProgramNode: Hashable, Sendable {
  /// The title, or `title.subtitle` for a member of a group.
  var name: String
  /// Position of its first instruction.
  var start: Int32
  /// Slot of its visit count, or −1 when visits are not tracked.
  var visits: Int32
  var kind: Kind
  /// Headers in source order; the first of a repeated key counts.
  var headers: [Header]
  var file: String

  enum Kind: UInt8, Hashable, Sendable {
    case plain
    /// The hidden node that picks one of a group; it has the group's name.
    case hub
    /// A node with `when`.
    case member
  }

  struct Header: Hashable, Sendable {
    var key: String
    var value: String
  }
}

/// A variable of a compiled program: its place in the storage.
struct ProgramVariable: Hashable, Sendable {
  var name: String
  var type: ValueType
  /// What reading it answers before anything was stored. Meaningless for a smart variable.
  var initial: Value
  /// Position of the code of a smart variable, or −1 for a stored one.
  var smartStart: Int32
  /// False for the view counts of saliency, which are no initial values of the program.
  var isListed: Bool

  var isSmart: Bool { smartStart >= 0 }
}

/// The text of a line or option, prepared for delivery.
struct ProgramLine: Hashable, Sendable {
  var id: String
  /// The text to show; for a shadow that of its source.
  var text: String
  var tags: [String]
  var node: String
  var file: String
  /// Units: the first line is 1.
  var line: Int32
}

/// A piece of content a saliency strategy can pick.
struct ProgramCandidate: Hashable, Sendable {
  /// A line id, or the unique name of a group member.
  var contentID: String
  /// How specific its conditions are.
  var score: Int32
  /// Slot of its view count.
  var views: Int32
}
