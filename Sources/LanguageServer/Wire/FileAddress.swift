/// The address of a file as editors write it (`file:///map/b%C3%A9.yarn`), and its path.
enum FileAddress {
  /// The path; nil for an address that is not of a file on this machine.
  static func path(_ address: String) -> String? {
    guard address.hasPrefix("file://") else { return nil }
    let rest = address.utf8.dropFirst("file://".utf8.count)
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var place = rest.startIndex
    while place < rest.endIndex {
      let next = rest.index(after: place)
      if rest[place] == UInt8(ascii: "%"), rest.distance(from: next, to: rest.endIndex) >= 2 {
        let end = rest.index(next, offsetBy: 2)
        guard let byte = UInt8(String(decoding: rest[next..<end], as: UTF8.self), radix: 16) else {
          return nil
        }
        bytes.append(byte)
        place = end
      } else {
        bytes.append(rest[place])
        place = next
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  static func address(_ path: String) -> String {
    let plain = Array("/-._~".utf8)
    return "file://"
      + path.utf8.map { byte -> String in
        let character = Character(Unicode.Scalar(byte))
        let isPlain =
          plain.contains(byte) || (byte < 0x80 && (character.isLetter || character.isNumber))
        if isPlain { return String(character) }
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }.joined()
  }
}
