/// What a machine delivers to its host.
public enum Event: Hashable, Sendable {
  /// A node begins, or goes on after a detour.
  case nodeStart(String)
  case line(Line)
  /// A set of options; answer with `choose`.
  case options([Option])
  /// The text of a command between `<<` and `>>`, with its values filled in.
  case command(String)
  case nodeComplete(String)
  /// The conversation is over.
  case complete
}

/// A line, or the text of an option, ready to show.
public struct Line: Hashable, Sendable {
  public var id: String
  /// The text with values filled in and markup taken out; the name of the speaker is still there.
  public var text: String
  /// Shape: without `#`, in source order.
  public var tags: [String]
  /// What the markup said, in source order; the speaker's name is the attribute `character`.
  public var attributes: [MarkupAttribute]
  /// Who speaks, or nil.
  public var character: String?
  /// The title of the node it stands in.
  public var node: String

  public init(
    id: String, text: String, tags: [String] = [], attributes: [MarkupAttribute] = [],
    character: String? = nil, node: String = ""
  ) {
    self.id = id
    self.text = text
    self.tags = tags
    self.attributes = attributes
    self.character = character
    self.node = node
  }

  /// The text without the name of the speaker in front of it.
  public var spoken: String {
    guard character != nil, let name = attributes.first(where: { $0.name == "character" }),
      name.position == 0
    else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(name.length)))
  }
}

/// One of a set of options.
public struct Option: Hashable, Sendable {
  public var line: Line
  /// Whether its condition holds. An option that is not available may be shown greyed.
  public var isAvailable: Bool

  public init(line: Line, isAvailable: Bool) {
    self.line = line
    self.isAvailable = isAvailable
  }
}
