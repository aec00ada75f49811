/// 128 bits that differ when the bytes differ. Not against an attacker: who can write here can
/// write the scripts too.
struct Fingerprint: Hashable {
  var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  var low: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  static func of(_ files: [ScriptFile], program: [UInt8]) -> Fingerprint {
    var result = Fingerprint()
    result.add(program)
    for file in files {
      result.add(Array(file.path.utf8))
      result.add(file.bytes)
    }
    return result
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> Fingerprint {
    var result = Fingerprint()
    bytes.withUnsafeBytes { result.add($0) }
    return result
  }

  private mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes the length too, so that bytes cannot move from one part to the next unnoticed.
  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    mix(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    mix(rest)
  }

  private mutating func mix(_ word: UInt64) {
    let first = (high ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let second = (low &+ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    high = first.high ^ first.low
    low = (second.high ^ second.low) &+ high
  }
}
