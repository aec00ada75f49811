/// What signatures and keys of minisign have in common.
enum MinisignLayout {
  static let untrusted = "untrusted comment: "
  static let trusted = "trusted comment: "
  /// A signature over the file itself; the other kind is over its BLAKE2b, which no library here has.
  static let kind = Array("Ed".utf8)

  static func isLine(_ comment: String) -> Bool {
    comment.utf8.count <= 1_000 && comment.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  /// The lines of a text of that many lines; each may end as on any system.
  static func lines(of text: String, count: Int) throws(MinisignError) -> [String] {
    guard text.utf8.count <= 8_192 else { throw .malformed }
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last == "" { lines.removeLast() }
    guard lines.count == count else { throw .malformed }
    return lines.map(String.init)
  }
}
