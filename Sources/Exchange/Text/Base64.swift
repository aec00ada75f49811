/// Base64 (RFC 4648), strict: one text for the same bytes, and nothing else is read.
///
/// Why by hand: age and minisign refuse what a lenient reader lets pass, such as bits left over, and
/// two readings of one file are two files.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// - Parameter padded: with `=` up to a multiple of four, as minisign writes; age writes none.
  static func text(_ bytes: some Collection<UInt8>, padded: Bool) -> String {
    var text: [UInt8] = []
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      text += (0...group.count).map { letters[bits >> (18 - 6 * $0) & 63] }
      if padded { text += Array(repeating: UInt8(ascii: "="), count: 3 - group.count) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns nil when it is not exactly what `text` writes.
  static func bytes(_ text: some Collection<UInt8>, padded: Bool) -> [UInt8]? {
    var letters = Array(text)
    if padded {
      guard letters.count % 4 == 0 else { return nil }
      for _ in 0..<2 where letters.last == UInt8(ascii: "=") { letters.removeLast() }
    }
    guard letters.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    var (held, count) = (0, 0)
    for letter in letters {
      guard let value = values[Int(letter)] else { return nil }
      held = (held << 6 | Int(value)) & 0x3FFF
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(held >> count & 0xFF))
      }
    }
    return held & (1 << count - 1) == 0 && letters.count == encodedCount(result.count)
      ? result : nil
  }

  private static func encodedCount(_ bytes: Int) -> Int { (bytes * 4 + 2) / 3 }
}
