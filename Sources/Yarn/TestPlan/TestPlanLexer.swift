/// Splits a plan into words. White space and line breaks only separate; `#` starts a comment.
struct TestPlanLexer {
  enum Token: Hashable {
    /// `line:`, `option:` and so on, without the colon.
    case key(String)
    case text(String)
    case number(Int)
    case variable(String)
    /// A name, and also `stop`, `true` and `false`.
    case word(String)
    case any, equals, disabled, separator
  }

  private static let keys: Set<String> = [
    "line", "option", "command", "select", "set", "saliency", "node",
  ]

  private let bytes: [UInt8]
  private var place = 0
  private(set) var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next token with its line, or nil at the end.
  mutating func next() throws(TestPlanError) -> (token: Token, line: Int)? {
    skipSpace()
    guard place < bytes.count else { return nil }
    let start = line
    switch bytes[place] {
    case UInt8(ascii: "`"): return (.text(try text()), start)
    case UInt8(ascii: "*"): return (take(1, .any), start)
    case UInt8(ascii: "="): return (take(1, .equals), start)
    case UInt8(ascii: "-") where starts(with: "---"): return (take(3, .separator), start)
    case UInt8(ascii: "[") where starts(with: "[disabled]"): return (take(10, .disabled), start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = takeWhile { (0x30...0x39).contains($0) }
      guard let number = Int(digits) else { throw error("the number \(digits) is too large") }
      return (.number(number), start)
    case UInt8(ascii: "$"):
      place += 1
      let name = takeWhile(isNamePart)
      guard !name.isEmpty else { throw error("a name is expected after `$`") }
      return (.variable("$" + name), start)
    case let byte where isNamePart(byte):
      let word = takeWhile(isNamePart)
      if place < bytes.count, bytes[place] == UInt8(ascii: ":"), Self.keys.contains(word) {
        place += 1
        return (.key(word), start)
      }
      return (.word(word), start)
    default: throw error("this is no part of a plan")
    }
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func text() throws(TestPlanError) -> String {
    let unclosed = error("a text is not closed with a back-quote")
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "`") { step() }
    guard place < bytes.count else { throw unclosed }
    place += 1
    return String(decoding: bytes[start..<place - 1], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: step()
      case UInt8(ascii: "#"):
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      default: return
      }
    }
  }

  /// Steps over one byte and counts lines; CR LF counts once.
  private mutating func step() {
    let isLineEnd =
      bytes[place] == 0x0A
      || (bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A))
    if isLineEnd { line += 1 }
    place += 1
  }

  private mutating func take(_ count: Int, _ token: Token) -> Token {
    place += count
    return token
  }

  private mutating func takeWhile(_ belongs: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, belongs(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private func starts(with word: String) -> Bool { bytes[place...].starts(with: word.utf8) }

  private func error(_ reason: String) -> TestPlanError {
    TestPlanError(line: line, reason: reason)
  }
}
