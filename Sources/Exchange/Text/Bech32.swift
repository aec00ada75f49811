/// The way age writes its keys: Bech32 (BIP 173), without its limit of 90 characters.
///
/// Why: the checksum finds a typing error in a key that somebody copied from paper.
enum Bech32 {
  private static let letters = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// Returns the text in lower case.
  ///
  /// - Parameter prefix: lower-case ASCII, for example `age`.
  static func text(_ bytes: [UInt8], prefix: String) -> String {
    let data = regroup(bytes, from: 8, to: 5, padding: true) ?? []
    let rest = polymod(expand(prefix) + data + [0, 0, 0, 0, 0, 0]) ^ 1
    let checksum = (0..<6).map { UInt8(truncatingIfNeeded: rest >> (5 * (5 - $0)) & 31) }
    return prefix + "1"
      + String(decoding: (data + checksum).map { letters[Int($0)] }, as: UTF8.self)
  }

  /// Returns the bytes; nil when the prefix is another one, upper and lower case are mixed, a letter
  /// is not of the alphabet, the checksum is wrong, or bits are left over.
  static func bytes(_ text: String, prefix: String) -> [UInt8]? {
    let lower = text.lowercased()
    guard text == lower || text == text.uppercased(), lower.hasPrefix(prefix + "1") else {
      return nil
    }
    var data: [UInt8] = []
    for letter in lower.utf8.dropFirst(prefix.utf8.count + 1) {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      data.append(UInt8(value))
    }
    guard data.count >= 6, polymod(expand(prefix) + data) == 1 else { return nil }
    return regroup(data.dropLast(6), from: 5, to: 8, padding: false)
  }

  /// Spreads bits over groups of another size; nil when what is left over is not nothing.
  private static func regroup(
    _ groups: [UInt8], from: Int, to: Int, padding: Bool
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var (held, count) = (0, 0)
    for group in groups {
      held = (held << from | Int(group)) & 0xFFF
      count += from
      while count >= to {
        count -= to
        result.append(UInt8(held >> count & (1 << to - 1)))
      }
    }
    let rest = held & (1 << count - 1)
    if padding {
      if count > 0 { result.append(UInt8(rest << (to - count))) }
    } else if count >= from || rest != 0 {
      return nil
    }
    return result
  }

  private static func expand(_ prefix: String) -> [UInt8] {
    prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
  }

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var check: UInt32 = 1
    for value in values {
      let top = check >> 25
      check = (check & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (place, generator) in generators.enumerated() where top >> place & 1 == 1 {
        check ^= generator
      }
    }
    return check
  }
}
