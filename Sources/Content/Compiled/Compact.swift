/// A value that can be written as bytes by position and read back: no keys, no names of types.
///
/// Why by hand and not through `Codable`: a generic coder asks the run-time for hundreds of
/// conformances at every start, which takes longer than all the rest of a look-up.
/// Invariant: `init(from:)` reads the parts in the order in which `write(to:)` wrote them. The compiled
/// form is only ever read by the program that wrote it, and a test compares it for every regeling.
protocol Compact {
  func write(to sink: ByteSink)
  /// - Throws: `BrokenBytes` when the bytes end early or hold something impossible.
  init(from source: ByteSource) throws
}

/// Compiled bytes that cannot be what this program wrote. The caller compiles anew.
struct BrokenBytes: Error {}

final class ByteSink {
  var bytes: [UInt8] = []

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

  func append(_ block: [UInt8]) {
    append(block.count)
    bytes += block
  }
}

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

  func block() throws -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - place else { throw BrokenBytes() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  func value<Value: Compact>() throws -> Value { try Value(from: self) }
}

extension String: Compact {
  func write(to sink: ByteSink) {
    sink.append(utf8.count)
    sink.bytes += utf8
  }
  init(from source: ByteSource) throws { self.init(decoding: try source.block(), as: UTF8.self) }
}

extension Int: Compact {
  func write(to sink: ByteSink) { sink.append(self) }
  init(from source: ByteSource) throws { self = try source.number() }
}

extension Bool: Compact {
  func write(to sink: ByteSink) { sink.bytes.append(self ? 1 : 0) }
  init(from source: ByteSource) throws { self = try source.byte() != 0 }
}

extension Optional: Compact where Wrapped: Compact {
  func write(to sink: ByteSink) {
    sink.bytes.append(self.map { _ in 1 } ?? 0)
    self?.write(to: sink)
  }
  init(from source: ByteSource) throws {
    self = try source.byte() == 0 ? nil : try Wrapped(from: source)
  }
}

extension Array: Compact where Element: Compact {
  func write(to sink: ByteSink) {
    sink.append(count)
    for element in self { element.write(to: sink) }
  }
  init(from source: ByteSource) throws {
    let count = try source.number()
    guard count >= 0 else { throw BrokenBytes() }
    self = []
    for _ in 0..<count { append(try Element(from: source)) }
  }
}

/// An enum whose cases are words is written as its word.
extension Compact where Self: RawRepresentable, RawValue == String {
  func write(to sink: ByteSink) { rawValue.write(to: sink) }
  init(from source: ByteSource) throws {
    guard let value = Self(rawValue: try String(from: source)) else { throw BrokenBytes() }
    self = value
  }
}
