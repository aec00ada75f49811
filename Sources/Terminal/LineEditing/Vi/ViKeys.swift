/// The keys of vi, over a line of text: what was typed, what can be undone and repeated.
///
/// A line begins with text; Escape goes to commands. Values only: whoever holds the terminal hands over the
/// line and takes it back. A command that cannot be done leaves the line as it is.
struct ViKeys {
  static let escape: Unicode.Scalar = "\u{1B}"
  /// Nothing that is put back makes the text longer than this.
  static let longest = 1_000_000

  /// What the next key is.
  enum Mode: Hashable, Sendable {
    case text, overwritingText, commands
    /// Part of what is looked for in earlier lines.
    case pattern
  }

  private(set) var mode = Mode.text
  /// The last key could not be obeyed.
  private(set) var isRefused = false
  /// The key of vi that a key of command mode stands for; nil for none.
  var meaning: (Unicode.Scalar) -> Unicode.Scalar? = { $0 }

  private var keys: [Unicode.Scalar] = []
  /// What was deleted or yanked last.
  private var register: [Unicode.Scalar] = []
  /// The line before each change, the oldest first; the first is how it began.
  private var before: [EditedLine] = []
  private var began = EditedLine()
  /// The last change, with the text that was typed after it.
  private var change: (command: ViCommand, typed: [Unicode.Scalar])?
  /// What stood before the place where text is being typed.
  private var head: [Unicode.Scalar] = []
  private var find: ViCommand?
  private var search: (wanted: String, older: Bool)?
  /// The line that waits while a pattern is typed, and where that is looked for.
  private var waiting: (line: EditedLine, older: Bool)?

  /// A new line begins.
  mutating func begin(_ line: EditedLine) {
    (mode, keys, waiting, head) = (.text, [], nil, [])
    (began, before) = (line, [line])
  }

  /// A key that is not vi's comes in between: what was half said is forgotten.
  mutating func interrupt(_ line: inout EditedLine) {
    keys = []
    guard let waited = waiting else { return }
    (line, waiting, mode) = (waited.line, nil, .commands)
  }

  /// Obeys a key: Escape in any mode, and every key of command mode and of a pattern.
  mutating func press(
    _ key: Unicode.Scalar, on line: inout EditedLine, among earlier: inout EarlierLines
  ) {
    isRefused = false
    switch mode {
    case .text, .overwritingText: leaveText(&line)
    case .pattern: type(key, on: &line, among: &earlier)
    case .commands where key == Self.escape:
      isRefused = keys.isEmpty
      keys = []
    case .commands:
      keys.append(key)
      guard let command = ViCommand(keys, meaning: meaning) else { return }
      keys = []
      let old = line
      isRefused = !perform(command, on: &line, among: &earlier)
      if isRefused { line = old }
      if mode == .commands { line = line.onCharacter }
    }
  }

  // MARK: Text

  private mutating func leaveText(_ line: inout EditedLine) {
    if line.text.starts(with: head), line.cursor >= head.count {
      change?.typed = Array(line.text[head.count..<line.cursor])
    }
    if before.last?.text == line.text { before.removeLast() }
    mode = .commands
    line.cursor -= 1
    line = line.onCharacter
  }

  private mutating func beginText(_ line: EditedLine, overwriting: Bool = false) {
    head = Array(line.text[..<line.cursor])
    mode = overwriting ? .overwritingText : .text
  }

  // MARK: Commands

  private mutating func perform(
    _ command: ViCommand, on line: inout EditedLine, among earlier: inout EarlierLines
  ) -> Bool {
    if let place = going(command, in: line) {
      line.cursor = place
      return true
    }
    switch command.key {
    case _ where command.action != nil: return alter(command, &line)
    case "u":
      guard let old = before.popLast() else { return false }
      line = old
    case "U":
      guard line.text != began.text else { return false }
      before.append(line)
      line = EditedLine(began.text)
    case ".":
      guard var again = change else { return false }
      again.command.count = command.count ?? again.command.count
      return alter(again.command, &line, typed: again.typed)
    case "/", "?":
      waiting = (line, command.key == "/")
      mode = .pattern
      line = EditedLine([command.key], cursor: 1)
    case "k", "-": return recall(&line) { earlier.move(back: command.times, from: $0) }
    case "j", "+": return recall(&line) { earlier.move(back: -command.times, from: $0) }
    case "G": return recall(&line) { earlier.go(toNumber: command.count, from: $0) }
    case "K", "J":
      let wanted = EditedLine(Array(line.text[..<line.cursor])).string
      return recall(&line) { earlier.find(before: wanted, older: command.key == "K", from: $0) }
    case "n", "N":
      guard let search else { return false }
      let older = search.older == (command.key == "n")
      return recall(&line) { earlier.find(search.wanted, older: older, from: $0) }
    default: return alter(command, &line)
    }
    return true
  }

  /// Where the cursor goes, if the command only moves it.
  private mutating func going(_ command: ViCommand, in line: EditedLine) -> Int? {
    command.action == nil ? goal(of: command, in: line)?.place : nil
  }

  private mutating func goal(of command: ViCommand, in line: EditedLine) -> ViCommand.Goal? {
    if command.argument != nil, command.key != "r" { find = command }
    guard command.key == ";" || command.key == ",", let found = find else {
      return command.goal(in: line)
    }
    var again = command
    again.argument = found.argument
    again.key = found.key
    if command.key == "," {
      again.key = ["f": "F", "F": "f", "t": "T", "T": "t"][found.key] ?? found.key
    }
    // Right before a character, `t` would find that one again.
    var from = line
    let step = again.key == "t" ? 1 : again.key == "T" ? -1 : 0
    let next = line.cursor + step
    if step != 0, line.text.indices.contains(next), line.text[next] == again.argument {
      from.cursor = next
    }
    return again.goal(in: from)
  }

  private func recall(_ line: inout EditedLine, _ find: (String) -> String?) -> Bool {
    guard let found = find(line.string) else { return false }
    line = EditedLine(found)
    line.cursor = line.text.count
    return true
  }

  // MARK: Changes

  /// The commands that are short for an action and a motion.
  private static let short: [Unicode.Scalar: ViCommand] = [
    "x": ViCommand(.delete, "l"), "X": ViCommand(.delete, "h"), "D": ViCommand(.delete, "$"),
    "C": ViCommand(.change, "$"), "Y": ViCommand(.yank, "$"), "s": ViCommand(.change, "l"),
    "S": ViCommand(.change, "c"),
  ]

  /// Changes the text, remembers how it was, and what was done.
  ///
  /// - Parameter typed: The text that was typed after it the first time; nil when it is typed now.
  private mutating func alter(
    _ command: ViCommand, _ line: inout EditedLine, typed: [Unicode.Scalar]? = nil
  ) -> Bool {
    let old = line
    guard let next = change(&line, by: command) else { return false }
    if next == .commands, line.text == old.text { return true }
    before.append(old)
    change = (command, typed ?? [])
    if next != .commands, let typed {
      let over = next == .overwritingText ? min(typed.count, line.text.count - line.cursor) : 0
      line.text.replaceSubrange(line.cursor..<line.cursor + over, with: typed)
      line.cursor += typed.count - 1
    } else if next != .commands {
      beginText(line, overwriting: next == .overwritingText)
    }
    return true
  }

  /// What the next key is after a change; nil when it cannot be done.
  private mutating func change(_ line: inout EditedLine, by command: ViCommand) -> Mode? {
    if let action = command.action { return act(action, command, on: &line) }
    if var full = Self.short[command.key] {
      full.count = command.count
      return act(full.action ?? .delete, full, on: &line)
    }
    let here = line.cursor
    switch command.key {
    case "i": return .text
    case "a": line.cursor = min(line.text.count, here + 1)
    case "I": line.cursor = 0
    case "A": line.cursor = line.text.count
    case "R": return .overwritingText
    case "r":
      guard let new = command.argument, here + command.times <= line.text.count else { return nil }
      let places = here..<here + command.times
      line.text.replaceSubrange(places, with: repeatElement(new, count: places.count))
      line.cursor = places.upperBound - 1
      return .commands
    case "~":
      guard here < line.text.count else { return nil }
      let places = here..<min(line.text.count, here + command.times)
      for place in places { line.text[place] = Self.otherCase(line.text[place]) }
      line.cursor = places.upperBound
      return .commands
    case "p", "P":
      let count = register.count * command.times
      guard count > 0, line.text.count + count <= Self.longest else { return nil }
      if command.key == "p" { line.cursor = min(line.text.count, here + 1) }
      let text = repeatElement(register, count: command.times).joined()
      line.text.insert(contentsOf: text, at: line.cursor)
      line.cursor += count - 1
      return .commands
    default: return nil
    }
    return .text
  }

  private mutating func act(
    _ action: ViCommand.Action, _ command: ViCommand, on line: inout EditedLine
  ) -> Mode? {
    var places = 0..<line.text.count
    if !command.isWholeLine {
      // A change of nothing at the end of the text still begins to type there.
      let atEnd = action == .change && line.cursor == line.text.count
      guard let goal = goal(of: command, in: line) ?? (atEnd ? .init(line.cursor) : nil) else {
        return nil
      }
      let (low, high) = (min(line.cursor, goal.place), max(line.cursor, goal.place))
      places = low..<min(line.text.count, high + (goal.isInclusive ? 1 : 0))
    }
    guard !places.isEmpty || action == .change else { return nil }
    if !places.isEmpty { register = Array(line.text[places]) }
    if action != .yank { line.text.removeSubrange(places) }
    if action != .yank || !command.isWholeLine { line.cursor = places.lowerBound }
    return action == .change ? .text : .commands
  }

  private static func otherCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let properties = scalar.properties
    let other = properties.isUppercase ? properties.lowercaseMapping : properties.uppercaseMapping
    // ß and its like have no other case of one character.
    let scalars = other.unicodeScalars
    return scalars.count == 1 ? scalars.first ?? scalar : scalar
  }

  // MARK: Looking for an earlier line

  /// A key of the pattern that stands in the line for the time being.
  private mutating func type(
    _ key: Unicode.Scalar, on line: inout EditedLine, among earlier: inout EarlierLines
  ) {
    guard let waited = waiting else { return }
    switch key {
    case "\r", "\n":
      let typed = EditedLine(Array(line.text.dropFirst())).string
      let wanted = typed.isEmpty ? search?.wanted ?? "" : typed
      line = waited.line
      (waiting, mode) = (nil, .commands)
      search = (wanted, waited.older)
      isRefused =
        wanted.isEmpty
        || !recall(&line) { earlier.find(wanted, older: waited.older, from: $0) }
      line = line.onCharacter
    case Self.escape: interrupt(&line)
    case "\u{8}", "\u{7F}":
      line.text.removeLast()
      line.cursor = line.text.count
      if line.text.isEmpty { interrupt(&line) }
    default:
      line.text.append(key)
      line.cursor = line.text.count
    }
  }
}
