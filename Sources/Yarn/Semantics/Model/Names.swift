/// A name that occurs in a script, as a small number.
struct Symbol: Hashable, Sendable {
  let index: Int32
}

/// All names of a compilation, each once.
///
/// Why: names are compared and looked up all the time; as numbers they cost nothing.
struct Names: Sendable {
  private(set) var texts: [String] = []
  /// The bytes of all names, one after the other; each ends where its entry in `ends` says.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
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
      if hashes[index] == hash, equals(index, bytes, range) {
        return Symbol(index: table[slot])
      }
      slot = (slot + 1) & (table.count - 1)
    }
    let index = Int32(truncatingIfNeeded: texts.count)
    texts.append(String(decoding: bytes[range], as: UTF8.self))
    self.bytes += bytes[range]
    ends.append(self.bytes.count)
    hashes.append(hash)
    table[slot] = index
    if texts.count * 2 > table.count { grow() }
    return Symbol(index: index)
  }

  mutating func symbol(_ text: String) -> Symbol {
    let bytes = Array(text.utf8)
    return symbol(bytes, 0..<bytes.count)
  }

  private func equals(_ index: Int, _ other: [UInt8], _ range: Range<Int>) -> Bool {
    let start = index > 0 ? ends[index - 1] : 0
    guard ends[index] - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != other[range.lowerBound + offset] {
      return false
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

/// Something for some of the symbols of a compilation.
///
/// Why not a dictionary: symbols are small numbers, and passes look up millions.
struct SymbolMap<Element: Sendable>: Sendable {
  /// The place in `elements` by symbol; -1 when there is nothing.
  private var places: [Int32] = []
  private var elements: [Element] = []

  subscript(_ symbol: Symbol) -> Element? {
    get {
      let index = Int(symbol.index)
      guard index < places.count, places[index] >= 0 else { return nil }
      return elements[Int(places[index])]
    }
    set {
      guard let newValue else { return }
      let index = Int(symbol.index)
      if index >= places.count {
        let missing = max(index + 1, places.count * 2) - places.count
        places += Array(repeating: -1, count: missing)
      }
      if places[index] >= 0 {
        elements[Int(places[index])] = newValue
      } else {
        places[index] = Int32(truncatingIfNeeded: elements.count)
        elements.append(newValue)
      }
    }
  }

  /// Changes what is there for a symbol, in its place; nothing when there is nothing.
  mutating func update(_ symbol: Symbol, _ change: (inout Element) -> Void) {
    let index = Int(symbol.index)
    guard index < places.count, places[index] >= 0 else { return }
    change(&elements[Int(places[index])])
  }
}
