/// Typed text made fit to keep: sound UTF-8, nothing in it that steers a terminal.
package enum TypedText {
  /// The text of a line that came in as bytes.
  ///
  /// Broken UTF-8 becomes U+FFFD. The sequences that arrow keys send where nobody edits the line
  /// are dropped as a whole, other control characters one by one; newlines and tabs stay.
  package static func repair(_ bytes: some Collection<UInt8>) -> String {
    clean(String(decoding: withoutSequences(bytes), as: UTF8.self))
  }

  /// The text without control characters; newlines and tabs stay.
  package static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: mayBelongToControl) else { return text }
    let scalars = text.unicodeScalars.filter { scalar in
      scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A quick look at one byte of UTF-8: most text holds none of these.
  private static func mayBelongToControl(_ byte: UInt8) -> Bool {
    // 0xC2 leads U+0080 to U+00BF, of which the first half are controls.
    byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2
  }

  private static func withoutSequences(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    guard bytes.contains(0x1B) else { return bytes }
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x1B, index < bytes.count else {
        kept.append(byte)
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "["):
        index += 1
        while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
        if index < bytes.count, (0x40...0x7E).contains(bytes[index]) { index += 1 }
      case UInt8(ascii: "O"):
        index += 2
      default: break
      }
    }
    return kept
  }
}
