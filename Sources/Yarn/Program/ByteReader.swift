/// Reads values back from bytes that may be damaged.
struct ByteReader {
  /// Why the bytes cannot be what they should be.
  struct Damage: Error {
    var reason: String

    static let tooShort = Damage(reason: "it ends too early")
  }

  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func read<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(Damage) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - place >= size else { throw .tooShort }
    defer { place += size }
    return bytes.withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }

  /// A count of things that take at least `size` bytes each, so that a damaged count cannot ask
  /// for more memory than the bytes could fill.
  mutating func readCount(ofSize size: Int = 1) throws(Damage) -> Int {
    let count = Int(try read(UInt32.self))
    guard count <= (bytes.count - place) / max(1, size) else { throw .tooShort }
    return count
  }

  mutating func readBool() throws(Damage) -> Bool {
    switch try read(UInt8.self) {
    case 0: return false
    case 1: return true
    default: throw Damage(reason: "a flag is neither yes nor no")
    }
  }

  mutating func readString() throws(Damage) -> String { try readString(count: try readCount()) }

  mutating func readString(count: Int) throws(Damage) -> String {
    guard count >= 0, count <= bytes.count - place else { throw .tooShort }
    defer { place += count }
    guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else {
      throw Damage(reason: "a text is not UTF-8")
    }
    return text
  }

  mutating func readValue() throws(Damage) -> Value {
    switch try read(UInt8.self) {
    case 0: return .number(Float(bitPattern: try read(UInt32.self)))
    case 1: return .string(try readString())
    case 2: return .bool(try readBool())
    default: throw Damage(reason: "a value has no known type")
    }
  }

  mutating func readType() throws(Damage) -> ValueType {
    switch try read(UInt8.self) {
    case 0: return .number
    case 1: return .string
    case 2: return .bool
    case 3: return .any
    case 4: return .enumeration(try readString())
    default: throw Damage(reason: "a type is not known")
    }
  }

  mutating func readArray<Element>(
    ofSize size: Int = 1, _ read: (inout ByteReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try readCount(ofSize: size)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// Checks the first bytes.
  mutating func expect(_ mark: String) throws(Damage) {
    for byte in mark.utf8 {
      guard try read(UInt8.self) == byte else { throw Damage(reason: "it begins otherwise") }
    }
  }
}
