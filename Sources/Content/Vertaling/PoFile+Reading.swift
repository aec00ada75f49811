extension PoFile {
  /// - Throws: `PoProblem` at the first line that does not belong in a PO file.
  package init(_ text: String) throws(PoProblem) {
    var reader = PoReader()
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      try reader.read(line, number: index + 1)
    }
    reader.close()
    var entries = reader.entries
    var header: [(name: String, value: String)] = []
    if let first = entries.first, first.id.isEmpty, first.context == nil {
      entries.removeFirst()
      header = (first.translations.first ?? "").split(separator: "\n").compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (
          String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " })
        )
      }
    }
    self.init(header: header, entries: entries)
  }
}

/// Reads a PO file line by line.
private struct PoReader {
  private(set) var entries: [PoFile.Entry] = []
  private var entry: PoFile.Entry?
  private var field: Field?

  private enum Field {
    case context, id, plural, previous
    case translation(Int)
    /// Read and not kept.
    case other
  }

  mutating func read(_ line: Substring, number: Int) throws(PoProblem) {
    var rest = line.drop { $0 == " " || $0 == "\t" }
    guard let first = rest.first else { return close() }
    var isObsolete = false
    if rest.hasPrefix("#~") {
      isObsolete = true
      rest = rest.dropFirst(2).drop { $0 == " " }
    } else if rest.hasPrefix("#|") {
      begin()
      rest = rest.dropFirst(2).drop { $0 == " " }
      return try readPrevious(rest, number)
    } else if first == "#" {
      begin()
      return comment(rest.dropFirst())
    }
    if rest.first == "\"" { return try add(try Self.text(rest, number), number) }
    guard let blank = rest.firstIndex(of: " ") else { throw Self.strange(number) }
    let text = try Self.text(rest[blank...].drop { $0 == " " }, number)
    let keyword = rest[..<blank]
    if keyword == "msgctxt" || (keyword == "msgid" && !isInContext) { begin() }
    if entry == nil { entry = PoFile.Entry(id: "") }
    if isObsolete { entry?.isObsolete = true }
    switch keyword {
    case "msgctxt":
      entry?.context = ""
      field = .context
    case "msgid": field = .id
    case "msgid_plural":
      entry?.plural = ""
      field = .plural
    case "msgstr":
      entry?.translations = [""]
      field = .translation(0)
    default:
      guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"),
        let index = Int(keyword.dropFirst(7).dropLast()), index == translationCount
      else { throw Self.strange(number) }
      if index == 0 { entry?.translations = [] }
      entry?.translations.append("")
      field = .translation(index)
    }
    try add(text, number)
  }

  private var isInContext: Bool { if case .context? = field { true } else { false } }

  /// How many forms of a plural came already.
  private var translationCount: Int {
    if case .translation? = field { entry?.translations.count ?? 0 } else { 0 }
  }

  mutating func close() {
    if let entry { entries.append(entry) }
    entry = nil
    field = nil
  }

  /// A comment, or the first words of the next entry, ends the one before it.
  private mutating func begin() {
    if case .translation? = field { close() }
    if entry == nil { entry = PoFile.Entry(id: "") }
  }

  private mutating func comment(_ text: Substring) {
    let words = text.dropFirst().drop { $0 == " " }
    switch text.first {
    case ".": entry?.comments.append(String(words))
    case ":": entry?.references += words.split(separator: " ").map(String.init)
    case ",":
      entry?.flags += words.split(separator: ",").map { String($0.drop { $0 == " " }) }
    default: break
    }
  }

  private mutating func readPrevious(_ rest: Substring, _ number: Int) throws(PoProblem) {
    if rest.hasPrefix("msgid ") {
      entry?.previous = try Self.text(rest.dropFirst(6).drop { $0 == " " }, number)
      field = .previous
    } else if rest.hasPrefix("\"") {
      try add(try Self.text(rest, number), number)
    } else {
      field = .other
    }
  }

  private mutating func add(_ text: String, _ number: Int) throws(PoProblem) {
    switch field {
    case .context?: entry?.context?.append(text)
    case .id?: entry?.id.append(text)
    case .plural?: entry?.plural?.append(text)
    case .previous?: entry?.previous?.append(text)
    case .translation(let index)?: entry?.translations[index].append(text)
    case .other?: break
    case nil: throw Self.strange(number)
    }
  }

  /// The text between quotation marks.
  private static func text(_ line: Substring, _ number: Int) throws(PoProblem) -> String {
    guard line.first == "\"" else { throw strange(number) }
    var text = ""
    var rest = line.dropFirst()
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        guard rest.allSatisfy({ $0 == " " }) else { throw strange(number) }
        return text
      case "\\":
        switch rest.popFirst() {
        case "n"?: text.append("\n")
        case "t"?: text.append("\t")
        case "\""?: text.append("\"")
        case "\\"?: text.append("\\")
        default: throw PoProblem(line: number, message: "dit teken achter `\\` ken ik niet")
        }
      default: text.append(character)
      }
    }
    throw PoProblem(line: number, message: "hier ontbreekt een aanhalingsteken aan het eind")
  }

  private static func strange(_ number: Int) -> PoProblem {
    PoProblem(line: number, message: "deze regel hoort niet in een bestand met vertalingen")
  }
}
