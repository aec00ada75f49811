package import Yarn

/// Takes messages out of a stream of bytes: headers, an empty line, and as many bytes as the header
/// `Content-Length` says.
package struct MessageReader {
  package enum Found: Hashable, Sendable {
    case message(JSON)
    /// A message that cannot be read; the stream goes on behind it.
    case broken
    /// From here on nobody knows where a message begins.
    case lost
  }

  /// A message that is longer is not ours. Units: bytes.
  static let longestMessage = 64 * 1024 * 1024
  static let longestHeaders = 8 * 1024

  private var bytes: [UInt8] = []
  private var place = 0

  package init() {}

  package mutating func add(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(place)
    place = 0
    bytes += more
  }

  /// The next message; nil when its last byte has not come yet.
  package mutating func next() -> Found? {
    let rest = bytes[place...]
    guard let end = Self.endOfHeaders(rest) else {
      return rest.count > Self.longestHeaders ? .lost : nil
    }
    guard let length = Self.length(rest[..<end]), length <= Self.longestMessage else {
      return .lost
    }
    guard bytes.count - end >= length else { return nil }
    place = end + length
    guard let text = String(validating: bytes[end..<place], as: UTF8.self),
      let message = try? JSON(text)
    else { return .broken }
    return .message(message)
  }

  /// The place behind the empty line.
  private static func endOfHeaders(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound
  }

  private static func length(_ headers: ArraySlice<UInt8>) -> Int? {
    for line in String(decoding: headers, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      return Int(parts[1].drop { $0 == " " }).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }
}

/// Messages with their headers, ready to be sent.
package func framed(_ messages: [JSON]) -> [UInt8] {
  messages.flatMap { message in
    let body = Array(message.oneLine.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
