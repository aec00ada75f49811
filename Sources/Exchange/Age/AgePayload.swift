import Crypto

/// The second half of an age file: a nonce, then the content in sealed chunks.
///
/// Each chunk counts, and the last one says that it is the last: chunks that are swapped, dropped or
/// added are noticed.
enum AgePayload {
  static let chunkSize = 64 * 1024
  private static let nonceSize = 16
  private static let tagSize = 16

  static func seal(_ content: [UInt8], with key: FileKey) throws -> [UInt8] {
    let nonce = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    let payloadKey = key.payloadKey(nonce: nonce)
    var result = nonce
    result.reserveCapacity(content.count + (content.count / chunkSize + 2) * tagSize)
    // An empty content is one empty chunk; any other ends with a chunk that holds something.
    let count = max(1, (content.count + chunkSize - 1) / chunkSize)
    for index in 0..<count {
      let chunk = content[(index * chunkSize)..<min((index + 1) * chunkSize, content.count)]
      let box = try ChaChaPoly.seal(
        chunk, using: payloadKey,
        nonce: ChaChaPoly.Nonce(data: counter(index, isLast: index == count - 1)))
      result += box.ciphertext
      result += box.tag
    }
    return result
  }

  /// - Throws: `.damaged` when a chunk was changed, or a chunk too few or too many is there.
  static func open(_ payload: ArraySlice<UInt8>, with key: FileKey) throws(AgeError) -> [UInt8] {
    guard payload.count >= nonceSize + tagSize else { throw .damaged }
    let payloadKey = key.payloadKey(nonce: Array(payload.prefix(nonceSize)))
    var rest = payload.dropFirst(nonceSize)
    var content: [UInt8] = []
    content.reserveCapacity(rest.count)
    var index = 0
    while true {
      let chunk = rest.prefix(chunkSize + tagSize)
      rest = rest.dropFirst(chunkSize + tagSize)
      // A full chunk is followed by one that holds something, or by nothing.
      guard chunk.count > tagSize || (index == 0 && chunk.count == tagSize),
        let box = try? ChaChaPoly.SealedBox(
          combined: counter(index, isLast: rest.isEmpty) + chunk),
        let plain = try? ChaChaPoly.open(box, using: payloadKey)
      else { throw .damaged }
      content += plain
      if rest.isEmpty { return content }
      index += 1
    }
  }

  /// Shape: eleven bytes that count, the highest first, and one that says whether it is the last.
  private static func counter(_ index: Int, isLast: Bool) -> [UInt8] {
    let digits = (0..<8).map { UInt8(truncatingIfNeeded: UInt64(index) >> (56 - 8 * UInt64($0))) }
    return [0, 0, 0] + digits + [isLast ? 1 : 0]
  }
}
