extension JSON {
  /// Reads a JSON text; `//` and `/* */` comments and trailing commas are accepted.
  package init(_ text: String) throws(JSONError) {
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

/// Reads JSON from bytes, one value at a time.
struct JSONReader {
  /// How deep arrays and objects may lie inside each other.
  static let deepest = 200

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    // A byte order mark is no part of the text.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func document() throws(JSONError) -> JSON {
    let value = try value()
    try skipSpace()
    guard place == bytes.count else { throw error("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONError) -> JSON {
    try skipSpace()
    guard place < bytes.count else { throw error("the text ends too early") }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      for (word, value): (StaticString, JSON) in [
        ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
      ] where take(word) {
        return value
      }
      throw error("a value is expected")
    }
  }

  private mutating func array() throws(JSONError) -> JSON {
    try enter()
    var elements: [JSON] = []
    while try !takeEnd(UInt8(ascii: "]")) {
      elements.append(try value())
      try takeSeparator(UInt8(ascii: "]"))
    }
    return .array(elements)
  }

  private mutating func object() throws(JSONError) -> JSON {
    try enter()
    var members: [Member] = []
    while try !takeEnd(UInt8(ascii: "}")) {
      guard bytes[place] == UInt8(ascii: "\"") else { throw error("a key is expected") }
      let key = try string()
      try skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else {
        throw error("`:` is expected")
      }
      place += 1
      members.append(Member(key, try value()))
      try takeSeparator(UInt8(ascii: "}"))
    }
    return .object(members)
  }

  private typealias Member = JSON.Member

  /// Steps over the opening bracket.
  private mutating func enter() throws(JSONError) {
    depth += 1
    guard depth <= Self.deepest else { throw error("nested too deep") }
    place += 1
  }

  private mutating func takeEnd(_ end: UInt8) throws(JSONError) -> Bool {
    try skipSpace()
    guard place < bytes.count else { throw error("the text ends too early") }
    guard bytes[place] == end else { return false }
    place += 1
    depth -= 1
    return true
  }

  /// Steps over a comma; before the end it may be there or not.
  private mutating func takeSeparator(_ end: UInt8) throws(JSONError) {
    try skipSpace()
    guard place < bytes.count else { throw error("the text ends too early") }
    if bytes[place] == UInt8(ascii: ",") {
      place += 1
    } else if bytes[place] != end {
      throw error("`,` is expected")
    }
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        place += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw error("not a number") }
    return .number(number)
  }

  private mutating func string() throws(JSONError) -> String {
    place += 1
    var result: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(&result)
      case 0..<0x20: throw error("a line break or control character in a string")
      default: result.append(byte)
      }
    }
    throw error("a string is not closed")
  }

  private mutating func escape(_ result: inout [UInt8]) throws(JSONError) {
    guard place < bytes.count else { throw error("a string is not closed") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), take("\\u") {
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error("half a surrogate pair") }
      result += Array(String(scalar).utf8)
    default: throw error("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard place + 4 <= bytes.count,
      bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are expected") }
    place += 4
    return code
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place + length <= bytes.count,
      bytes[place..<place + length].elementsEqual("\(word)".utf8)
    else { return false }
    place += length
    return true
  }

  private mutating func skipSpace() throws(JSONError) {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: "/"):
        if take("//") {
          while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        } else if take("/*") {
          while !take("*/") {
            guard place < bytes.count else { throw error("a comment is not closed") }
            place += 1
          }
        } else {
          return
        }
      default: return
      }
    }
  }

  private func error(_ reason: String) -> JSONError {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.lazy.filter { $0 == 0x0A }.count + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONError(line: line, column: before.count - lineStart + 1, reason: reason)
  }
}
