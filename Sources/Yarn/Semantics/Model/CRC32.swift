/// The checksum from which ids are made.
///
/// Source: language reference 15.2; the usual reflected one, polynomial EDB88320.
struct CRC32: Hashable, Sendable {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
  private static let digits = Array("0123456789abcdef".utf8)

  private var state = ~UInt32(0)

  /// Takes in the bytes of a text.
  mutating func combine(_ text: String) {
    let table = Self.table
    for byte in text.utf8 {
      state = state >> 8 ^ table[Int(UInt8(truncatingIfNeeded: state) ^ byte)]
    }
  }

  /// Takes in a number, written in decimal.
  mutating func combine(_ number: Int) { combine(String(number)) }

  /// The checksum of what was taken in, as eight lower-case digits, its lowest byte first.
  ///
  /// Example: the checksum of `123456789` is CBF43926, so `2639f4cb`.
  var hexadecimal: String {
    let checksum = ~state
    let digits = Self.digits
    return String(unsafeUninitializedCapacity: 8) { buffer in
      for index in 0..<4 {
        let byte = UInt8(truncatingIfNeeded: checksum >> UInt32(8 * index))
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 8
    }
  }

  /// Returns the digits of a text.
  static func hexadecimal(of text: String) -> String {
    var checksum = CRC32()
    checksum.combine(text)
    return checksum.hexadecimal
  }
}
