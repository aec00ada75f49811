/// Builds the clean text and the attributes out of the pieces of a text.
struct MarkupBuilder {
  private struct Open {
    var attribute: MarkupAttribute
    /// Its place among the attributes, which are in source order.
    var order: Int
    /// Where its text begins. Units: bytes.
    var start: Int
  }

  private let locale: String
  /// Shape: UTF-8.
  private var text: [UInt8] = []
  /// How many scalars of the text count for positions.
  private var position = 0
  private var open: [Open] = []
  private var closed: [(order: Int, attribute: MarkupAttribute)] = []
  private var markers = 0
  /// Whether the next words lose their first white space.
  private var trimsNext = false

  init(locale: String) { self.locale = locale }

  mutating func add(
    _ piece: MarkupParser.Piece, replacement: (String) -> (any MarkupReplacement)?
  ) throws(MarkupProblem) {
    switch piece {
    case .words(let words): addWords(words)
    case .literal(let words):
      text += words
      position += words.scalarCount
      trimsNext = false
    case .open(let name, let properties):
      open.append(begin(name, properties))
      trimsNext = false
    case .selfClosing(let name, let properties):
      try addSelfClosing(begin(name, properties), replacement(name))
    case .nameEnd: try close("character", replacement)
    case .close(let name): try close(name, replacement)
    case .closeAll:
      guard !open.isEmpty else { throw .notOpen("") }
      while let last = open.popLast() { try end(last, replacement) }
    }
  }

  func result() throws(MarkupProblem) -> Markup {
    if let unclosed = open.last { throw .unclosed(unclosed.attribute.name) }
    return Markup(
      text: String(decoding: text, as: UTF8.self),
      attributes: closed.sorted { $0.order < $1.order }.map(\.attribute), problems: [])
  }

  // MARK: Words

  private mutating func addWords(_ words: ArraySlice<UInt8>) {
    var words = words
    if trimsNext, !words.isEmpty {
      words = words.dropFirst(MarkupSpace.length(in: words, at: 0))
    }
    trimsNext = false
    let start = text.count
    while let escape = nextEscape(in: words) {
      text += words[..<escape]
      words = words[(escape + 1)...]
      if let bracket = words.popFirst() { text.append(bracket) }
    }
    text += words
    position += text[start...].scalarCount
  }

  /// Where the next backslash in front of a bracket is.
  private func nextEscape(in words: ArraySlice<UInt8>) -> Int? {
    var rest = words
    while let place = rest.firstIndex(of: UInt8(ascii: "\\")) {
      if place + 1 < words.endIndex,
        words[place + 1] == UInt8(ascii: "[") || words[place + 1] == UInt8(ascii: "]")
      {
        return place
      }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  // MARK: Markers

  private mutating func begin(_ name: String, _ properties: [MarkupProperty]) -> Open {
    markers += 1
    return Open(
      attribute: MarkupAttribute(
        name: name, position: position, length: 0, properties: properties),
      order: markers, start: text.count)
  }

  private mutating func addSelfClosing(
    _ marker: Open, _ replacement: (any MarkupReplacement)?
  ) throws(MarkupProblem) {
    if let replacement {
      try replace(marker, replacement, isSelfClosing: true)
      return
    }
    var attribute = marker.attribute
    trimsNext = attribute.property("trimwhitespace") != .bool(false)
    if attribute.property("trimwhitespace") == nil {
      attribute.properties.append(MarkupProperty("trimwhitespace", .bool(true)))
    }
    closed.append((marker.order, attribute))
  }

  /// Closes the innermost open marker of this name. What was opened inside it stays open: markers
  /// may overlap.
  private mutating func close(
    _ name: String, _ replacement: (String) -> (any MarkupReplacement)?
  ) throws(MarkupProblem) {
    guard let index = open.lastIndex(where: { $0.attribute.name == name }) else {
      throw .notOpen(name)
    }
    let isInnermost = index == open.count - 1
    try end(open.remove(at: index), replacement)
    // What overlaps goes on with a new part, whose first words have no marker before them.
    if !isInnermost { trimsNext = false }
  }

  private mutating func end(
    _ marker: Open, _ replacement: (String) -> (any MarkupReplacement)?
  ) throws(MarkupProblem) {
    if let replacement = replacement(marker.attribute.name) {
      try replace(marker, replacement, isSelfClosing: false)
      return
    }
    var attribute = marker.attribute
    attribute.length = position - attribute.position
    closed.append((marker.order, attribute))
    trimsNext = attribute.property("trimwhitespace") == .bool(true)
  }

  private mutating func replace(
    _ marker: Open, _ replacement: any MarkupReplacement, isSelfClosing: Bool
  ) throws(MarkupProblem) {
    trimsNext = false
    let start = min(marker.start, text.count)
    var attribute = marker.attribute
    attribute.length = position - attribute.position
    let offset = attribute.position
    var inner = MarkupReplacementText(
      text: String(decoding: text[start...], as: UTF8.self),
      attributes: closed.filter { $0.order > marker.order }.map { inner in
        var attribute = inner.attribute
        attribute.position -= offset
        return attribute
      }, isSelfClosing: isSelfClosing)
    do throws(MarkupReplacementError) {
      try replacement.replace(attribute, &inner, locale: locale)
    } catch {
      throw .replacement(attribute.name, reason: error.reason)
    }
    closed.removeAll { $0.order > marker.order }
    for var attribute in inner.attributes {
      attribute.position += offset
      closed.append((marker.order, attribute))
    }
    text.replaceSubrange(start..., with: inner.text.utf8)
    position = offset + inner.text.unicodeScalars.count - inner.invisible
    // Markers that overlap the replaced text cannot begin beyond its end.
    for index in open.indices where open[index].start > text.count {
      open[index].start = text.count
      open[index].attribute.position = position
    }
  }
}
