/// Lines that were typed before, in memory only, and the way through them while a line is typed.
struct EarlierLines: Hashable, Sendable {
  /// How many are kept; the oldest go.
  static let most = 200

  /// The oldest first; none twice.
  private var lines: [String] = []
  /// The one that stands in the line, or as many as there are for the person's own.
  private var place = 0
  /// The person's own text, while an earlier one stands in the line.
  private var own = ""
  /// What was looked for, and the text that was found with it.
  private var search: (wanted: String, found: String)?

  static func == (left: Self, right: Self) -> Bool { left.lines == right.lines }
  func hash(into hasher: inout Hasher) { hasher.combine(lines) }

  /// Keeps a line as the newest.
  mutating func append(_ line: String) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    lines.removeFirst(max(0, lines.count - Self.most))
  }

  /// A new line begins.
  mutating func begin() {
    place = lines.count
    own = ""
    search = nil
  }

  /// The line so many places older (or newer, if negative) than the one that stands there; nil when there
  /// is none that far.
  mutating func move(back count: Int, from current: String) -> String? {
    go(to: place - count, from: current)
  }

  /// The line with this number, the oldest being 1; the oldest for nil.
  mutating func go(toNumber number: Int?, from current: String) -> String? {
    let wanted = (number ?? 1) - 1
    return wanted < lines.count ? go(to: wanted, from: current) : nil
  }

  /// The nearest older or newer line that holds a text; nil when there is none.
  mutating func find(_ wanted: String, older: Bool, from current: String) -> String? {
    let places =
      older
      ? Array(lines.indices.prefix(place).reversed()) : Array(lines.indices.dropFirst(place + 1))
    guard let found = places.first(where: { lines[$0] != current && lines[$0].contains(wanted) })
    else { return nil }
    return go(to: found, from: current)
  }

  /// Looks for what stands before the cursor, and, when that was found, for the same again.
  mutating func find(before cursor: String, older: Bool, from current: String) -> String? {
    let wanted = search.flatMap { $0.found == current ? $0.wanted : nil } ?? cursor
    guard let found = find(wanted, older: older, from: current) else { return nil }
    search = (wanted, found)
    return found
  }

  private mutating func go(to wanted: Int, from current: String) -> String? {
    guard (0...lines.count).contains(wanted), wanted != place else { return nil }
    if place == lines.count { own = current }
    place = wanted
    return place == lines.count ? own : lines[place]
  }
}
