/// The checksum from which ids are made.
///
/// Source: language reference 15.2; the usual reflected one, polynomial EDB88320.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// Returns the checksum as eight lower-case digits, its lowest byte first.
  ///
  /// Example: the checksum of `123456789` is CBF43926, so `2639f4cb`.
  package static func hexadecimal(of text: String) -> String {
    var checksum = ~UInt32(0)
    for byte in text.utf8 {
      checksum = checksum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)]
    }
    checksum = ~checksum
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(digits[Int(checksum >> (shift + 4) & 15)])
      bytes.append(digits[Int(checksum >> shift & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
