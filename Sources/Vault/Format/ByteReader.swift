/// Takes bytes from the front, and never more than there are. What comes from a file is not trusted.
struct ByteReader {
  private var rest: ArraySlice<UInt8>
  /// What is being read, for the error.
  private let object: VaultObject

  init(_ bytes: [UInt8], of object: VaultObject) {
    rest = bytes[...]
    self.object = object
  }

  /// Reads the version byte that begins every object.
  ///
  /// - Throws: `newer` when it is not the one version there is; an older one is `damaged`.
  mutating func version(_ known: UInt8 = formatVersion) throws(VaultError) {
    let found = try byte()
    if found > known { throw .newer(object, version: Int(found)) }
    guard found == known else { throw .damaged(object) }
  }

  mutating func byte() throws(VaultError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .damaged(object) }
    return byte
  }

  mutating func bytes(_ count: Int) throws(VaultError) -> [UInt8] {
    guard count >= 0, rest.count >= count else { throw .damaged(object) }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// Units: four bytes, the highest first.
  mutating func number() throws(VaultError) -> Int {
    try bytes(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// All that is left, of which there must be at least so many.
  mutating func remainder(atLeast count: Int = 0) throws(VaultError) -> [UInt8] {
    guard rest.count >= count else { throw .damaged(object) }
    defer { rest = [] }
    return Array(rest)
  }

  func end() throws(VaultError) {
    guard rest.isEmpty else { throw .damaged(object) }
  }
}

/// The version of every object of the format.
let formatVersion: UInt8 = 1

extension [UInt8] {
  /// Four bytes, the highest first.
  init(number: Int) {
    self = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  /// Eight bytes, the highest first.
  init(longNumber number: Int) {
    self = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}
