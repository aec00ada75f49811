/// A text before its markup is parsed, with the speaker's name found.
///
/// Shape: UTF-8; `\:` is `:` already; `\[` and `\]` still have their backslash.
struct MarkupSource {
  private(set) var bytes: [UInt8] = []
  /// The speaker's name with its markup, and where it ends: behind the colon and the spaces.
  private(set) var name: (text: String, end: Int)?

  /// The text to show when its markup cannot be parsed.
  var unparsed: String { String(decoding: bytes, as: UTF8.self) }

  /// `text` is normalised.
  init(_ text: String) {
    bytes = Array(text.utf8)
    let mayHaveName = !startsWithCharacter
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return }
    // Everything up to the first colon stays where it is.
    var kept = colon
    var place = colon
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ":") {
        if kept > 0, bytes[kept - 1] == UInt8(ascii: "\\") {
          kept -= 1
        } else if mayHaveName, name == nil {
          name = (String(decoding: bytes[..<kept], as: UTF8.self), kept + 1)
        }
      }
      bytes[kept] = byte
      kept += 1
      place += 1
    }
    bytes.removeLast(bytes.count - kept)
    if let name {
      self.name = (name.text, MarkupSpace.skip(in: bytes, from: name.end))
    }
  }

  private var startsWithCharacter: Bool {
    let start = MarkupSpace.skip(in: bytes, from: 0)
    return bytes[start...].starts(with: "[character".utf8)
  }
}

/// White space in UTF-8, also beyond ASCII.
enum MarkupSpace {
  /// The length of the white space character at a place; 0 when there is another one.
  static func length(in bytes: some RandomAccessCollection<UInt8>, at place: Int) -> Int {
    let start = bytes.index(bytes.startIndex, offsetBy: place)
    let byte = bytes[start]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    // U+0085, U+00A0, U+1680, U+2000…U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte),
      let end = bytes.index(start, offsetBy: length, limitedBy: bytes.endIndex),
      let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    else { return 0 }
    return scalar.properties.isWhitespace ? length : 0
  }

  /// The first place from here that is no white space.
  static func skip(in bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let length = length(in: bytes, at: place)
      if length == 0 { break }
      place += length
    }
    return place
  }
}
