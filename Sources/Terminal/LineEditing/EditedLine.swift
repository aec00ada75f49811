/// A text that is being typed, and the place of the cursor in it, counted in scalars.
struct EditedLine: Hashable, Sendable {
  var text: [Unicode.Scalar] = []
  /// How many stand before the cursor.
  var cursor = 0

  var string: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text)
    return String(scalars)
  }

  init(_ text: [Unicode.Scalar] = [], cursor: Int = 0) {
    self.text = text
    self.cursor = cursor
  }

  init(_ string: String, cursor: Int = 0) {
    self.init(Array(string.unicodeScalars), cursor: cursor)
  }

  /// On a character, as far as there is one.
  var onCharacter: EditedLine { EditedLine(text, cursor: max(0, min(cursor, text.count - 1))) }

  // MARK: Words

  /// What a character is to vi: a blank, part of a word, or a sign.
  private enum Kind {
    case blank, word, sign
  }

  /// - Parameter big: words end at blanks alone.
  private func kind(_ place: Int, big: Bool) -> Kind {
    let properties = text[place].properties
    if properties.isWhitespace { return .blank }
    if big || properties.isAlphabetic || properties.numericType != nil || text[place] == "_" {
      return .word
    }
    return properties.generalCategory == .nonspacingMark ? .word : .sign
  }

  /// Where the word after the one at a place begins; the end of the text when there is none.
  func nextWord(after place: Int, big: Bool) -> Int {
    var place = place
    while place < text.count, kind(place, big: big) != .blank {
      place += 1
      if place < text.count, kind(place, big: big) != kind(place - 1, big: big) { break }
    }
    while place < text.count, kind(place, big: big) == .blank { place += 1 }
    return place
  }

  /// Where the word before a place begins.
  func previousWord(before place: Int, big: Bool) -> Int {
    var place = place
    while place > 0, kind(place - 1, big: big) == .blank { place -= 1 }
    guard place > 0 else { return 0 }
    let word = kind(place - 1, big: big)
    while place > 0, kind(place - 1, big: big) == word { place -= 1 }
    return place
  }

  /// The last character of the next word, also when a place is on the last of its own.
  func wordEnd(after place: Int, big: Bool) -> Int {
    var place = place + 1
    while place < text.count, kind(place, big: big) == .blank { place += 1 }
    return runEnd(at: place, big: big)
  }

  /// The last character of the word, signs or blanks at a place.
  func runEnd(at place: Int, big: Bool) -> Int {
    var place = min(place, max(0, text.count - 1))
    while place + 1 < text.count, kind(place + 1, big: big) == kind(place, big: big) { place += 1 }
    return place
  }

  /// The bracket that belongs to the first one at or after the cursor.
  var matchingBracket: Int? {
    let brackets: [Unicode.Scalar] = ["(", ")", "[", "]", "{", "}"]
    guard let start = text[cursor...].firstIndex(where: brackets.contains),
      let index = brackets.firstIndex(of: text[start])
    else { return nil }
    let (open, close) = (brackets[index], brackets[index ^ 1])
    let step = index.isMultiple(of: 2) ? 1 : -1
    var depth = 0
    for place in stride(from: start, to: step > 0 ? text.count : -1, by: step) {
      if text[place] == open { depth += 1 }
      if text[place] == close { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// The place of the so manyth character like this, from the cursor on.
  func find(_ wanted: Unicode.Scalar, forward: Bool, count: Int, from place: Int) -> Int? {
    let places =
      forward ? Array(text.indices.dropFirst(place + 1)) : text.indices.prefix(place).reversed()
    return places.lazy.filter { text[$0] == wanted }.dropFirst(count - 1).first
  }
}
