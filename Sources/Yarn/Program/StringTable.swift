/// The texts of a program by line id, for translators, voice recording and tools.
///
/// Shape: entries in source order; ids unique.
public struct StringTable: Sendable {
  public private(set) var entries: [StringTableEntry] = []
  /// The places of entries by the hash of their id, with open addressing; -1 is free. The count is
  /// a power of two, and at least twice that of the entries.
  ///
  /// Why not a dictionary: it would hold every id again, and looking around in that much memory
  /// is what makes a long script slower than a short one.
  private var slots: [Int32] = Array(repeating: -1, count: 16)

  public init() {}

  /// Makes room for a number of entries.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    var room = slots.count
    while room < count * 2 { room *= 2 }
    if room > slots.count { spread(over: room) }
  }

  /// The entry with this id, or nil.
  public subscript(id: String) -> StringTableEntry? {
    place(of: id).map { entries[$0] }
  }

  /// Adds an entry at the end; one whose id is present already is left out.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  public mutating func append(_ entry: StringTableEntry) -> Bool {
    let count = entries.count
    return add(entry) == count
  }

  /// Adds an entry at the end unless its id is present; returns the place of the one with its id.
  mutating func add(_ entry: StringTableEntry) -> Int {
    if (entries.count + 1) * 2 > slots.count { spread(over: slots.count * 2) }
    let slot = slot(of: entry.id)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(entry)
    return entries.count - 1
  }

  /// Adds a hashtag to the entry with this id.
  package mutating func addTag(_ tag: String, to id: String) {
    guard let place = place(of: id) else { return }
    entries[place].tags.append(tag)
  }

  private func place(of id: String) -> Int? {
    let place = slots[slot(of: id)]
    return place >= 0 ? Int(place) : nil
  }

  /// The slot with the place of this id, or the free one where it belongs.
  private func slot(of id: String) -> Int {
    var slot = id.hashValue & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].id != id {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func spread(over count: Int) {
    slots = Array(repeating: -1, count: count)
    for (place, entry) in entries.enumerated() {
      slots[slot(of: entry.id)] = Int32(truncatingIfNeeded: place)
    }
  }
}

extension StringTable: Hashable {
  public static func == (first: StringTable, second: StringTable) -> Bool {
    first.entries == second.entries
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
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
