/// One command of vi, as its keys say it: `3w`, `d2fa`, `.`.
struct ViCommand: Hashable, Sendable {
  /// What happens to the text between the cursor and where the motion goes.
  enum Action: Hashable, Sendable {
    case delete, change, yank

    init?(_ key: Unicode.Scalar) {
      switch key {
      case "d": self = .delete
      case "c": self = .change
      case "y": self = .yank
      default: return nil
      }
    }
  }

  /// No line is longer than this many of anything.
  static let mostTimes = 10_000

  /// How often; nil when that was not said.
  var count: Int?
  var action: Action?
  /// The motion, or the command itself.
  var key: Unicode.Scalar
  /// The character that stands behind `f`, `t`, `F`, `T` and `r`.
  var argument: Unicode.Scalar?

  var times: Int { count ?? 1 }
  /// The key of the action twice: `dd`, the whole line.
  var isWholeLine: Bool { action != nil && Action(key) == action }

  init(_ action: Action? = nil, _ key: Unicode.Scalar, count: Int? = nil) {
    self.action = action
    self.key = key
    self.count = count
  }

  /// Reads keys; nil while more must follow.
  ///
  /// - Parameter meaning: The key of vi that a key stands for; nil for none.
  init?(_ keys: [Unicode.Scalar], meaning: (Unicode.Scalar) -> Unicode.Scalar?) {
    var rest = keys[...]
    let first = Self.takeCount(from: &rest)
    guard var key = rest.popFirst().map({ meaning($0) ?? "\0" }) else { return nil }
    var second: Int?
    action = Action(key)
    if action != nil {
      second = Self.takeCount(from: &rest)
      guard let motion = rest.popFirst() else { return nil }
      key = meaning(motion) ?? "\0"
    }
    self.key = key
    if "fFtT".unicodeScalars.contains(key) || key == "r" && action == nil {
      guard let argument = rest.popFirst() else { return nil }
      self.argument = argument
    }
    if first != nil || second != nil {
      count = min(Self.mostTimes, (first ?? 1) * (second ?? 1))
    }
  }

  private static func takeCount(from keys: inout ArraySlice<Unicode.Scalar>) -> Int? {
    guard keys.first != "0" else { return nil }
    var count: Int?
    while let key = keys.first, ("0"..."9").contains(key) {
      count = min(mostTimes, (count ?? 0) * 10 + Int(key.value - 0x30))
      keys.removeFirst()
    }
    return count
  }

  /// Where it goes as a motion; nil when it is none, or cannot.
  func goal(in line: EditedLine) -> Goal? {
    let (cursor, end) = (line.cursor, line.text.count)
    let last = max(0, end - 1)
    switch key {
    case "0": return Goal(0)
    case "^": return Goal(line.text.firstIndex { !$0.properties.isWhitespace } ?? last)
    case "$": return Goal(action == nil ? last : end)
    case "|": return Goal(min(times - 1, last))
    case "h", "\u{8}", "\u{7F}": return cursor > 0 ? Goal(max(0, cursor - times)) : nil
    case "l", " ":
      let most = action == nil ? last : end
      return cursor < most ? Goal(min(most, cursor + times)) : nil
    case "w", "W":
      guard cursor < (action == nil ? last : end) else { return nil }
      if action == .change { return repeating(from: cursor, line, lastWord) }
      return repeating(from: cursor, line) { line, place, big, _ in
        Goal(line.nextWord(after: place, big: big))
      }
    case "b", "B":
      guard cursor > 0 else { return nil }
      return repeating(from: cursor, line) { line, place, big, _ in
        Goal(line.previousWord(before: place, big: big))
      }
    case "e", "E":
      guard cursor < (action == nil ? last : end) else { return nil }
      return repeating(from: cursor, line) { line, place, big, _ in
        Goal(line.wordEnd(after: place, big: big), isInclusive: true)
      }
    case "%":
      guard let place = line.matchingBracket else { return nil }
      return Goal(place, isInclusive: true)
    case "f", "F", "t", "T":
      guard let argument else { return nil }
      let forward = key == "f" || key == "t"
      guard let found = line.find(argument, forward: forward, count: times, from: cursor) else {
        return nil
      }
      let before = key == "t" ? -1 : key == "T" ? 1 : 0
      return Goal(found + before, isInclusive: forward)
    default: return nil
    }
  }

  /// Where a motion goes, and whether the character there is part of what it takes.
  struct Goal: Hashable, Sendable {
    var place: Int
    var isInclusive = false

    init(_ place: Int, isInclusive: Bool = false) {
      self.place = place
      self.isInclusive = isInclusive
    }
  }

  private typealias Step = (EditedLine, _ place: Int, _ big: Bool, _ isLast: Bool) -> Goal

  private func repeating(from place: Int, _ line: EditedLine, _ step: Step) -> Goal {
    let big = key == "W" || key == "B" || key == "E"
    var goal = Goal(place)
    for time in 1...times {
      let next = step(line, goal.place, big, time == times)
      guard next != goal else { break }
      goal = next
    }
    return goal
  }

  /// `cw` leaves the blank behind the word.
  private func lastWord(_ line: EditedLine, _ place: Int, _ big: Bool, _ isLast: Bool) -> Goal {
    isLast
      ? Goal(line.runEnd(at: place, big: big), isInclusive: true)
      : Goal(line.nextWord(after: place, big: big))
  }
}
