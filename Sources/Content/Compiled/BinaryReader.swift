/// Decodes what `BinaryWriter` wrote.
struct BinaryReader {
  /// - Throws: `BrokenBytes` when the bytes end early or hold something impossible.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws
    -> Value
  {
    let source = ByteSource(bytes)
    let value = try Value(from: PositionalDecoder(source: source))
    guard source.isAtEnd else { throw BrokenBytes() }
    return value
  }
}

/// Compiled bytes that cannot be what this program wrote. The caller compiles anew.
struct BrokenBytes: Error {}

final class ByteSource {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  func byte() throws -> UInt8 {
    guard place < bytes.endIndex else { throw BrokenBytes() }
    defer { place += 1 }
    return bytes[place]
  }

  func number() throws -> Int {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw BrokenBytes() }
      result |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: UInt(result >> 1)) ^ -Int(result & 1)
  }

  func bits() throws -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { result |= UInt64(try byte()) << shift }
    return result
  }

  func slice(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - place else { throw BrokenBytes() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  func text() throws -> String { String(decoding: try slice(try number()), as: UTF8.self) }

  func count() throws -> Int {
    var result = 0
    for shift in stride(from: 0, to: 32, by: 8) { result |= Int(try byte()) << shift }
    return result
  }
}

private struct PositionalDecoder: Decoder {
  let source: ByteSource
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedReader<Key>(source: source))
  }
  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try UnkeyedReader(source: source)
  }
  func singleValueContainer() -> any SingleValueDecodingContainer { SingleReader(source: source) }
}

private struct SingleReader: SingleValueDecodingContainer {
  let source: ByteSource
  var codingPath: [any CodingKey] { [] }

  private func whole<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard let number = Number(exactly: try source.number()) else { throw BrokenBytes() }
    return number
  }

  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) throws -> Bool { try source.byte() != 0 }
  func decode(_ type: String.Type) throws -> String { try source.text() }
  func decode(_ type: Double.Type) throws -> Double { Double(bitPattern: try source.bits()) }
  func decode(_ type: Float.Type) throws -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: try source.bits()))
  }
  func decode(_ type: Int.Type) throws -> Int { try source.number() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
  func decode(_ type: UInt.Type) throws -> UInt { UInt(try source.bits()) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try source.byte() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try source.bits() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == [UInt8].self, let bytes = Array(try source.slice(try source.number())) as? Value {
      return bytes
    }
    return try Value(from: PositionalDecoder(source: source))
  }
}

private struct KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let source: ByteSource
  var codingPath: [any CodingKey] { [] }
  private var single: SingleReader { SingleReader(source: source) }

  init(source: ByteSource) { self.source = source }

  /// Only what the compiler makes for an enum with associated values asks for this, once: the name
  /// of the case stands next, and asking takes it. It goes on to the nested container only when the
  /// case has associated values.
  var allKeys: [Key] {
    (try? source.text()).flatMap(Key.init(stringValue:)).map { [$0] } ?? []
  }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { try source.byte() == 0 }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try single.decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try single.decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try single.decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try single.decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try single.decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try single.decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try single.decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try single.decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try single.decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try single.decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try single.decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try single.decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try single.decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try single.decode(type) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try single.decode(type)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> {
    return KeyedDecodingContainer(KeyedReader<Nested>(source: source))
  }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try UnkeyedReader(source: source)
  }
  func superDecoder() -> any Decoder { PositionalDecoder(source: source) }
  func superDecoder(forKey key: Key) -> any Decoder { PositionalDecoder(source: source) }
}

private struct UnkeyedReader: UnkeyedDecodingContainer {
  let source: ByteSource
  let count: Int?
  private(set) var currentIndex = 0
  private let total: Int
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { currentIndex >= total }

  init(source: ByteSource) throws {
    self.source = source
    total = try source.count()
    count = total
  }

  private mutating func next() throws -> SingleReader {
    guard !isAtEnd else { throw BrokenBytes() }
    currentIndex += 1
    return SingleReader(source: source)
  }

  mutating func decodeNil() -> Bool { false }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
  mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }
  mutating func decode(_ type: Double.Type) throws -> Double { try next().decode(type) }
  mutating func decode(_ type: Float.Type) throws -> Float { try next().decode(type) }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try next().decode(type) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try next().decode(type) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try next().decode(type) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try next().decode(type) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try next().decode(type) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next().decode(type) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next().decode(type) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next().decode(type) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next().decode(type) }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().decode(type)
  }
  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    _ = try next()
    return KeyedDecodingContainer(KeyedReader<Key>(source: source))
  }
  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    _ = try next()
    return try UnkeyedReader(source: source)
  }
  mutating func superDecoder() throws -> any Decoder {
    _ = try next()
    return PositionalDecoder(source: source)
  }
}
