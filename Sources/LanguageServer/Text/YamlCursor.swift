/// Where in a YAML file a cursor stands, read from the text before it: while an author types, the
/// file is seldom whole.
struct YamlCursor {
  /// The keys above, from the root.
  private(set) var path: [String] = []
  /// A key is being typed; else a value.
  private(set) var isKey = true
  /// What is typed of it so far.
  private(set) var typed = ""
  /// The keys that stand beside the one that is being typed.
  private(set) var siblings: Set<String> = []

  init(_ document: SourceDocument, at offset: Int) {
    let line = document.line(ofByte: offset)
    let before = document.text(document.lineStarts[line]..<offset)
    // In braces or brackets the inside decides; they may have been opened on a line above.
    if let flow = Self.flow(document, line, before) {
      (path, isKey, typed) = (flow.path, flow.isKey, flow.typed)
      climb(document, above: flow.line, from: flow.begin)
      return
    }
    let begin = Self.begin(of: before)
    typed = begin.rest
    isKey = begin.key == nil
    if let key = begin.key { path = [key] }
    climb(document, above: line, from: begin)
    if isKey { siblings = Self.siblings(document, line, column: begin.column) }
  }

  /// How a line begins: the dashes of lists, a key, and what follows them.
  private struct Begin {
    /// Where its dashes stand.
    var dashes: [Int] = []
    /// Where the key or the value stands.
    var column = 0
    var key: String?
    var rest = ""
  }

  private static func begin(of line: String) -> Begin {
    var begin = Begin()
    var rest = line[...]
    func blanks() -> Int { rest.prefix { $0 == " " }.count }
    while true {
      begin.column += blanks()
      rest = rest.dropFirst(blanks())
      guard rest.hasPrefix("- ") else { break }
      begin.dashes.append(begin.column)
      begin.column += 1
      rest = rest.dropFirst()
    }
    let name = rest.prefix { !": {}[],#\"'".contains($0) }
    let behind = rest.dropFirst(name.count)
    if !name.isEmpty, behind.hasPrefix(": ") || behind == ":" {
      begin.key = String(name)
      rest = behind.dropFirst().drop { $0 == " " }
    }
    begin.rest = String(rest)
    return begin
  }

  /// Collects the keys of the lines above that hold this one.
  private mutating func climb(_ document: SourceDocument, above line: Int, from begin: Begin) {
    var column = begin.dashes.first ?? begin.column
    var isItem = !begin.dashes.isEmpty
    for above in stride(from: line - 1, through: 0, by: -1) where column > 0 || isItem {
      let text = document.line(above)
      guard let first = text.first(where: { $0 != " " }), first != "#" else { continue }
      let begin = Self.begin(of: text)
      // The dashes of a list may stand as far as its key.
      if let key = begin.key, begin.column < column || (isItem && begin.column == column) {
        path.insert(key, at: 0)
        (column, isItem) = (begin.column, false)
      }
      if let dash = begin.dashes.first, dash < column { (column, isItem) = (dash, true) }
    }
  }

  /// The keys at the same column, up and down to the next line that is less deep.
  private static func siblings(_ document: SourceDocument, _ line: Int, column: Int) -> Set<String>
  {
    var keys: Set<String> = []
    for step in [-1, 1] {
      var place = line + step
      while place >= 0, place < document.lineStarts.count {
        let text = document.line(place)
        place += step
        guard text.contains(where: { $0 != " " }) else { continue }
        let begin = begin(of: text)
        let isNext = (begin.dashes.first ?? begin.column) < column
        if step > 0, isNext { break }
        if begin.column == column, let key = begin.key { keys.insert(key) }
        if isNext { break }
      }
    }
    return keys
  }

  // MARK: Braces and brackets

  private struct Flow {
    var path: [String]
    var isKey: Bool
    var typed: String
    /// The line on which the braces were opened, and how it begins.
    var line: Int
    var begin: Begin
  }

  /// How far up braces that are still open are looked for. Units: lines.
  private static let farthest = 20

  /// Nil when the cursor is not in braces or brackets.
  private static func flow(_ document: SourceDocument, _ line: Int, _ before: String) -> Flow? {
    var text = before
    for first in stride(from: line, through: max(0, line - farthest), by: -1) {
      if first < line { text = document.line(first) + " " + text }
      let begin = begin(of: text)
      if let inside = inside(begin.rest) {
        return Flow(
          path: [begin.key].compactMap(\.self) + inside.path, isKey: inside.isKey,
          typed: inside.typed, line: first, begin: begin)
      }
      // A line with a key or a dash of its own does not go on with braces from above.
      guard begin.key == nil, begin.dashes.isEmpty else { return nil }
    }
    return nil
  }

  /// What is open at the end of a value: the keys inside it, and what is being typed.
  private static func inside(_ text: String) -> (path: [String], isKey: Bool, typed: String)? {
    var open: [(isMap: Bool, key: String?)] = []
    var word = ""
    var quote: Character?
    var previous: Character = " "
    for character in text {
      defer { previous = character }
      if let mark = quote {
        if character == mark { quote = nil } else { word.append(character) }
        continue
      }
      switch character {
      case "\"", "'":
        quote = character
        word = ""
      case "{", "[":
        // Within a text a brace is a place to fill in.
        guard word.isEmpty else { return open.isEmpty ? nil : result(open, word) }
        open.append((character == "{", nil))
        word = ""
      case "}", "]":
        _ = open.popLast()
        word = ""
      case ",":
        if open.last?.isMap == true { open[open.count - 1].key = nil }
        word = ""
      case " " where previous == ":" && open.last?.isMap == true && open.last?.key == nil:
        open[open.count - 1].key = String(word.dropLast())
        word = ""
      case " " where word.isEmpty: continue
      default: word.append(character)
      }
    }
    return open.isEmpty ? nil : result(open, word)
  }

  private static func result(
    _ open: [(isMap: Bool, key: String?)], _ word: String
  ) -> (path: [String], isKey: Bool, typed: String) {
    let isKey = open.last.map { $0.isMap && $0.key == nil } ?? false
    return (open.compactMap(\.key), isKey, word)
  }
}
