/// Reads a text piece by piece: words and markers.
struct MarkupParser {
  /// What the text consists of.
  enum Piece {
    case words(ArraySlice<Unicode.Scalar>)
    /// Words that are taken as they are, backslashes included.
    case literal(ArraySlice<Unicode.Scalar>)
    case open(name: String, properties: [MarkupProperty])
    case selfClosing(name: String, properties: [MarkupProperty])
    case close(name: String)
    case closeAll
    /// The end of the speaker's name.
    case nameEnd
  }

  private let scalars: [Unicode.Scalar]
  private let name: (text: String, end: Int)?
  private var place = 0
  private var pending: [Piece] = []
  private var nameIsOpen = false

  init(_ source: MarkupSource) {
    scalars = source.scalars
    name = source.name
    if let name {
      pending = [
        .open(name: "character", properties: [MarkupProperty("name", .string(name.text))])
      ]
      nameIsOpen = true
    }
  }

  /// The next piece, or nil at the end.
  mutating func next() throws(MarkupProblem) -> Piece? {
    if !pending.isEmpty { return pending.removeFirst() }
    if nameIsOpen, let name, place >= name.end {
      guard place == name.end else { throw .nameEndsInsideMarker }
      nameIsOpen = false
      return .nameEnd
    }
    guard place < scalars.count else { return nil }
    return scalars[place] == "[" ? try marker() : words()
  }

  private mutating func words() -> Piece {
    let start = place
    // The name ends between words, so that it can be closed there.
    let end = nameIsOpen ? name?.end ?? scalars.count : scalars.count
    while place < end, scalars[place] != "[" {
      let isEscape =
        scalars[place] == "\\" && place + 1 < end
        && (scalars[place + 1] == "[" || scalars[place + 1] == "]")
      place += isEscape ? 2 : 1
    }
    return .words(scalars[start..<place])
  }

  // MARK: Markers

  private mutating func marker() throws(MarkupProblem) -> Piece {
    let start = place
    guard let piece = parseMarker() else { throw .notAMarker(at: start) }
    if case .open(name: "nomarkup", _) = piece { return try literal() }
    return piece
  }

  private mutating func parseMarker() -> Piece? {
    guard take("[") else { return nil }
    skipSpaces()
    if take("/") {
      skipSpaces()
      if take("]") { return .closeAll }
      guard let name = parseName() else { return nil }
      skipSpaces()
      return take("]") ? .close(name: name) : nil
    }
    guard let name = parseName() else { return nil }
    var properties: [MarkupProperty] = []
    skipSpaces()
    if take("=") {
      guard let value = parseValue() else { return nil }
      properties.append(MarkupProperty(name, value))
    }
    while true {
      skipSpaces()
      if take("]") { return .open(name: name, properties: properties) }
      if take("/") {
        skipSpaces()
        return take("]") ? .selfClosing(name: name, properties: properties) : nil
      }
      guard let property = parseName() else { return nil }
      skipSpaces()
      guard take("="), let value = parseValue() else { return nil }
      properties.append(MarkupProperty(property, value))
    }
  }

  /// Takes everything up to `[/nomarkup]`. A bracket that opens something else hides what is in
  /// it, a closing marker too.
  private mutating func literal() throws(MarkupProblem) -> Piece {
    let start = place
    while place < scalars.count {
      guard scalars[place] == "[" else {
        place += 1
        continue
      }
      let end = place
      if case .close(name: "nomarkup")? = parseMarker() { return .literal(scalars[start..<end]) }
      place = end
      while place < scalars.count, scalars[place] != "]" { place += 1 }
    }
    throw .unclosed("nomarkup")
  }

  // MARK: Names and values

  private mutating func parseName() -> String? {
    guard place < scalars.count, isLetterOrDigit(scalars[place]) else { return nil }
    let start = place
    while place < scalars.count,
      isLetterOrDigit(scalars[place]) || scalars[place] == "_" || scalars[place] == "|"
    {
      place += 1
    }
    return text(start..<place)
  }

  private mutating func parseValue() -> MarkupValue? {
    skipSpaces()
    guard place < scalars.count else { return nil }
    switch scalars[place] {
    case "\"": return parseQuoted()
    case "{":
      let start = place + 1
      guard let end = scalars[start...].firstIndex(of: "}") else { return nil }
      place = end + 1
      return .string(text(start..<end))
    case "-": return parseNumber()
    default:
      guard let word = parseName() else { return nil }
      switch word {
      case "true", "True": return .bool(true)
      case "false", "False": return .bool(false)
      default: break
      }
      guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return .string(word) }
      place -= word.utf8.count
      return parseNumber()
    }
  }

  private mutating func parseQuoted() -> MarkupValue? {
    place += 1
    var result = String.UnicodeScalarView()
    while place < scalars.count {
      var scalar = scalars[place]
      place += 1
      if scalar == "\"" { return .string(String(result)) }
      if scalar == "\\", place < scalars.count {
        scalar = scalars[place]
        place += 1
      }
      result.append(scalar)
    }
    return nil
  }

  private mutating func parseNumber() -> MarkupValue? {
    let start = place
    _ = take("-")
    guard takeDigits() else { return nil }
    guard take(".") else {
      let digits = text(start..<place)
      return Int(digits).map { .integer($0) } ?? Float(digits).map { .float($0) }
    }
    guard takeDigits() else { return nil }
    return Float(text(start..<place)).map { .float($0) }
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while place < scalars.count, ("0"..."9").contains(scalars[place]) { place += 1 }
    return place > start
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard place < scalars.count, scalars[place] == scalar else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < scalars.count, scalars[place].properties.isWhitespace { place += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default:
      scalar.value >= 0x80
        && (scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal)
    }
  }
}
