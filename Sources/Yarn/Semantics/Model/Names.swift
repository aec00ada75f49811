/// A name that occurs in a script, as a small number.
struct Symbol: Hashable, Sendable {
  let index: Int32
}

/// All names of a compilation, each once.
///
/// Why: names are compared and looked up all the time; as numbers they cost nothing.
struct Names: Sendable {
  private(set) var texts: [String] = []
  private var hashes: [UInt32] = []
  /// Open addressing; -1 is free. The count is a power of two.
  private var table: [Int32] = Array(repeating: -1, count: 1024)

  subscript(_ symbol: Symbol) -> String { texts[Int(symbol.index)] }

  /// The symbol of a stretch of bytes.
  mutating func symbol(_ bytes: [UInt8], _ range: Range<Int>) -> Symbol {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    var slot = Int(hash) & (table.count - 1)
    while table[slot] >= 0 {
      let index = Int(table[slot])
      if hashes[index] == hash, equals(texts[index], bytes, range) {
        return Symbol(index: table[slot])
      }
      slot = (slot + 1) & (table.count - 1)
    }
    let index = Int32(truncatingIfNeeded: texts.count)
    texts.append(String(decoding: bytes[range], as: UTF8.self))
    hashes.append(hash)
    table[slot] = index
    if texts.count * 2 > table.count { grow() }
    return Symbol(index: index)
  }

  mutating func symbol(_ text: String) -> Symbol {
    let bytes = Array(text.utf8)
    return symbol(bytes, 0..<bytes.count)
  }

  private func equals(_ text: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let utf8 = text.utf8
    guard utf8.count == range.count else { return false }
    var index = range.lowerBound
    for byte in utf8 {
      if byte != bytes[index] { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
