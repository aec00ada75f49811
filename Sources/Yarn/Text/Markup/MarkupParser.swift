/// Reads a text piece by piece: words and markers. All places count bytes of UTF-8.
struct MarkupParser {
  /// What the text consists of.
  enum Piece {
    case words(ArraySlice<UInt8>)
    /// Words that are taken as they are, backslashes included.
    case literal(ArraySlice<UInt8>)
    case open(name: String, properties: [MarkupProperty])
    case selfClosing(name: String, properties: [MarkupProperty])
    case close(name: String)
    case closeAll
    /// The end of the speaker's name.
    case nameEnd
  }

  private let bytes: [UInt8]
  private let name: (text: String, end: Int)?
  private var place = 0
  private var pending: [Piece] = []
  private var nameIsOpen = false

  init(_ source: MarkupSource) {
    bytes = source.bytes
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
    guard place < bytes.count else { return nil }
    return bytes[place] == UInt8(ascii: "[") ? try marker() : words()
  }

  private mutating func words() -> Piece {
    let start = place
    // The name ends between words, so that it can be closed there.
    let end = nameIsOpen ? name?.end ?? bytes.count : bytes.count
    while place < end, bytes[place] != UInt8(ascii: "[") {
      let isEscape =
        bytes[place] == UInt8(ascii: "\\") && place + 1 < end
        && (bytes[place + 1] == UInt8(ascii: "[") || bytes[place + 1] == UInt8(ascii: "]"))
      place += isEscape ? 2 : 1
    }
    return .words(bytes[start..<place])
  }

  // MARK: Markers

  private mutating func marker() throws(MarkupProblem) -> Piece {
    let start = place
    guard let piece = parseMarker() else {
      throw .notAMarker(at: bytes[..<start].scalarCount)
    }
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
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "[") else {
        place += 1
        continue
      }
      let end = place
      if case .close(name: "nomarkup")? = parseMarker() { return .literal(bytes[start..<end]) }
      place = end
      while place < bytes.count, bytes[place] != UInt8(ascii: "]") { place += 1 }
    }
    throw .unclosed("nomarkup")
  }

  // MARK: Names and values

  private mutating func parseName() -> String? {
    let start = place
    guard takeLetterOrDigit() else { return nil }
    while takeLetterOrDigit() || take("_") || take("|") {}
    return text(start..<place)
  }

  private mutating func parseValue() -> MarkupValue? {
    skipSpaces()
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return parseQuoted()
    case UInt8(ascii: "{"):
      let start = place + 1
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      place = end + 1
      return .string(text(start..<end))
    case UInt8(ascii: "-"): return parseNumber()
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
    var result: [UInt8] = []
    while place < bytes.count {
      var byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return .string(String(decoding: result, as: UTF8.self)) }
      if byte == UInt8(ascii: "\\"), place < bytes.count {
        byte = bytes[place]
        place += 1
      }
      result.append(byte)
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
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place > start
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() { place = MarkupSpace.skip(in: bytes, from: place) }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func takeLetterOrDigit() -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      place += 1
      return true
    case 0..<0x80: return false
    default:
      let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
      let end = min(place + length, bytes.count)
      guard let scalar = text(place..<end).unicodeScalars.first,
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      else { return false }
      place = end
      return true
    }
  }
}

extension Collection<UInt8> {
  /// How many Unicode scalars these bytes of UTF-8 are.
  var scalarCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
