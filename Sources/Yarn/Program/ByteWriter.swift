/// Collects values as bytes, the least significant first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A count, or a place in some table.
  mutating func write(count: Int) { write(UInt32(truncatingIfNeeded: count)) }

  mutating func write(_ bool: Bool) { write(bool ? 1 : 0 as UInt8) }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ value: Value) {
    switch value {
    case .number(let number):
      write(0 as UInt8)
      write(number.bitPattern)
    case .string(let text):
      write(1 as UInt8)
      write(text)
    case .bool(let bool):
      write(2 as UInt8)
      write(bool)
    }
  }

  mutating func write(_ type: ValueType) {
    switch type {
    case .number: write(0 as UInt8)
    case .string: write(1 as UInt8)
    case .bool: write(2 as UInt8)
    case .any: write(3 as UInt8)
    case .enumeration(let name):
      write(4 as UInt8)
      write(name)
    }
  }

  mutating func write<Element>(
    _ elements: some Collection<Element>, _ write: (inout ByteWriter, Element) -> Void
  ) {
    self.write(count: elements.count)
    for element in elements { write(&self, element) }
  }
}
