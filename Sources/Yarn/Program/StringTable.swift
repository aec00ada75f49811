/// The texts of a program by line id, for translators, voice recording and tools.
///
/// Shape: entries in source order; ids unique.
public struct StringTable: Hashable, Sendable {
  public private(set) var entries: [StringTableEntry] = []
  private var places: [String: Int] = [:]

  public init() {}

  /// Makes room for a number of entries.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// The entry with this id, or nil.
  public subscript(id: String) -> StringTableEntry? {
    places[id].map { entries[$0] }
  }

  /// Adds an entry at the end; one whose id is present already is left out.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  public mutating func append(_ entry: StringTableEntry) -> Bool {
    guard places[entry.id] == nil else { return false }
    places[entry.id] = entries.count
    entries.append(entry)
    return true
  }

  /// Adds a hashtag to the entry with this id.
  package mutating func addTag(_ tag: String, to id: String) {
    guard let place = places[id] else { return }
    entries[place].tags.append(tag)
  }
}

/// One text: a line, an option or an item of a line group.
public struct StringTableEntry: Hashable, Sendable, Codable {
  /// Example: `line:0a1b2c3d`.
  public var id: String
  /// The text with `{0}`, `{1}` … for its expressions; markup is still escaped and unparsed.
  /// Empty for a shadow.
  public var text: String
  /// The title of the node it stands in.
  public var node: String
  public var file: String
  /// Units: the first line is 1.
  public var line: Int
  /// Shape: without `#`, in source order, the `line:` tag included.
  public var tags: [String]
  /// Whether the id was made up because the author gave none.
  public var isImplicit: Bool
  /// The id of the line whose text a shadow shows.
  public var shadowOf: String?

  public init(
    id: String, text: String, node: String, file: String, line: Int, tags: [String] = [],
    isImplicit: Bool = false, shadowOf: String? = nil
  ) {
    self.id = id
    self.text = text
    self.node = node
    self.file = file
    self.line = line
    self.tags = tags
    self.isImplicit = isImplicit
    self.shadowOf = shadowOf
  }
}
