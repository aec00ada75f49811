/// Encodes a `Codable` value as bytes by position: no keys, no names of types.
///
/// Why: the compiled form of a regeling is read at every start, in well under a millisecond. It is
/// only ever read by the program that wrote it, so field names would be weight without use.
/// Only for conformances that the compiler makes, and for single values: a handwritten one that
/// skips keys or asks for them twice would not read back, nor would a dictionary or a list of optionals.
/// Invariant: `BinaryReader` reads values in the order in which they were written, which for
/// synthesized conformances is the order of declaration.
struct BinaryWriter {
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let sink = ByteSink()
    try value.encode(to: PositionalEncoder(sink: sink))
    return sink.bytes
  }
}

final class ByteSink {
  var bytes: [UInt8] = []

  func append(byte: UInt8) { bytes.append(byte) }

  func append(_ number: Int) {
    // Zigzag and seven bits a byte: almost every number here is small.
    var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  func append(_ bits: UInt64) { withUnsafeBytes(of: bits.littleEndian) { bytes += $0 } }

  func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  /// Leaves room for a count that is known later.
  func reserveCount() -> Int {
    bytes += [0, 0, 0, 0]
    return bytes.count - 4
  }

  func setCount(_ count: Int, at place: Int) {
    withUnsafeBytes(of: UInt32(count).littleEndian) { raw in
      for (offset, byte) in raw.enumerated() { bytes[place + offset] = byte }
    }
  }
}

private struct PositionalEncoder: Encoder {
  let sink: ByteSink
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedWriter<Key>(sink: sink))
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { UnkeyedWriter(sink: sink) }
  func singleValueContainer() -> any SingleValueEncodingContainer { SingleWriter(sink: sink) }
}

private struct SingleWriter: SingleValueEncodingContainer {
  let sink: ByteSink
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { sink.append(byte: 0) }
  func encode(_ value: Bool) { sink.append(byte: value ? 1 : 0) }
  func encode(_ value: String) { sink.append(value) }
  func encode(_ value: Double) { sink.append(value.bitPattern) }
  func encode(_ value: Float) { sink.append(UInt64(value.bitPattern)) }
  func encode(_ value: Int) { sink.append(value) }
  func encode(_ value: Int8) { sink.append(Int(value)) }
  func encode(_ value: Int16) { sink.append(Int(value)) }
  func encode(_ value: Int32) { sink.append(Int(value)) }
  func encode(_ value: Int64) { sink.append(Int(value)) }
  func encode(_ value: UInt) { sink.append(UInt64(value)) }
  func encode(_ value: UInt8) { sink.append(byte: value) }
  func encode(_ value: UInt16) { sink.append(Int(value)) }
  func encode(_ value: UInt32) { sink.append(Int(value)) }
  func encode(_ value: UInt64) { sink.append(value) }
  func encode<Value: Encodable>(_ value: Value) throws {
    // The type is compared first: an empty list of anything casts to a list of bytes.
    if Value.self == [UInt8].self, let bytes = value as? [UInt8] {
      sink.append(bytes.count)
      sink.bytes += bytes
    } else {
      try value.encode(to: PositionalEncoder(sink: sink))
    }
  }
}

private struct KeyedWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: ByteSink
  var codingPath: [any CodingKey] { [] }
  private var single: SingleWriter { SingleWriter(sink: sink) }

  init(sink: ByteSink) { self.sink = sink }

  func encodeNil(forKey key: Key) { sink.append(byte: 0) }
  func encode(_ value: Bool, forKey key: Key) { single.encode(value) }
  func encode(_ value: String, forKey key: Key) { single.encode(value) }
  func encode(_ value: Double, forKey key: Key) { single.encode(value) }
  func encode(_ value: Float, forKey key: Key) { single.encode(value) }
  func encode(_ value: Int, forKey key: Key) { single.encode(value) }
  func encode(_ value: Int8, forKey key: Key) { single.encode(value) }
  func encode(_ value: Int16, forKey key: Key) { single.encode(value) }
  func encode(_ value: Int32, forKey key: Key) { single.encode(value) }
  func encode(_ value: Int64, forKey key: Key) { single.encode(value) }
  func encode(_ value: UInt, forKey key: Key) { single.encode(value) }
  func encode(_ value: UInt8, forKey key: Key) { single.encode(value) }
  func encode(_ value: UInt16, forKey key: Key) { single.encode(value) }
  func encode(_ value: UInt32, forKey key: Key) { single.encode(value) }
  func encode(_ value: UInt64, forKey key: Key) { single.encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try single.encode(value) }

  /// An optional is a mark (1 or 0) and then perhaps the value.
  private func mark(_ isPresent: Bool) -> Bool {
    sink.append(byte: isPresent ? 1 : 0)
    return isPresent
  }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    if let value, mark(true) { single.encode(value) } else { _ = mark(false) }
  }
  func encodeIfPresent(_ value: String?, forKey key: Key) {
    if let value, mark(true) { single.encode(value) } else { _ = mark(false) }
  }
  func encodeIfPresent(_ value: Double?, forKey key: Key) {
    if let value, mark(true) { single.encode(value) } else { _ = mark(false) }
  }
  func encodeIfPresent(_ value: Float?, forKey key: Key) {
    if let value, mark(true) { single.encode(value) } else { _ = mark(false) }
  }
  func encodeIfPresent(_ value: Int?, forKey key: Key) {
    if let value, mark(true) { single.encode(value) } else { _ = mark(false) }
  }
  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    if let value, mark(true) { try single.encode(value) } else { _ = mark(false) }
  }

  /// Only an enum with associated values asks for this; the key is the name of its case.
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    sink.append(key.stringValue)
    return KeyedEncodingContainer(KeyedWriter<Nested>(sink: sink))
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    UnkeyedWriter(sink: sink)
  }
  func superEncoder() -> any Encoder { PositionalEncoder(sink: sink) }
  func superEncoder(forKey key: Key) -> any Encoder { PositionalEncoder(sink: sink) }
}

private struct UnkeyedWriter: UnkeyedEncodingContainer {
  let sink: ByteSink
  private let place: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(sink: ByteSink) {
    self.sink = sink
    place = sink.reserveCount()
  }

  private mutating func next() -> SingleWriter {
    count += 1
    sink.setCount(count, at: place)
    return SingleWriter(sink: sink)
  }

  mutating func encodeNil() { next().encodeNil() }
  mutating func encode(_ value: Bool) { next().encode(value) }
  mutating func encode(_ value: String) { next().encode(value) }
  mutating func encode(_ value: Double) { next().encode(value) }
  mutating func encode(_ value: Float) { next().encode(value) }
  mutating func encode(_ value: Int) { next().encode(value) }
  mutating func encode(_ value: Int8) { next().encode(value) }
  mutating func encode(_ value: Int16) { next().encode(value) }
  mutating func encode(_ value: Int32) { next().encode(value) }
  mutating func encode(_ value: Int64) { next().encode(value) }
  mutating func encode(_ value: UInt) { next().encode(value) }
  mutating func encode(_ value: UInt8) { next().encode(value) }
  mutating func encode(_ value: UInt16) { next().encode(value) }
  mutating func encode(_ value: UInt32) { next().encode(value) }
  mutating func encode(_ value: UInt64) { next().encode(value) }
  mutating func encode(_ value: some Encodable) throws { try next().encode(value) }
  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    _ = next()
    return KeyedEncodingContainer(KeyedWriter<Key>(sink: sink))
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    _ = next()
    return UnkeyedWriter(sink: sink)
  }
  mutating func superEncoder() -> any Encoder {
    _ = next()
    return PositionalEncoder(sink: sink)
  }
}
