private import Glibc

/// A line that nobody may see, such as a passphrase: bytes of UTF-8 in memory of their own, which is
/// overwritten as soon as nobody holds them any more.
package final class Geheim {
  /// Bytes that fit. No passphrase is as long; a file on standard input could be.
  package static let longest = 1024

  private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: longest, alignment: 1)
  package private(set) var count = 0

  package init() {}

  package init(_ text: String) { for byte in text.utf8 { append(byte) } }

  deinit {
    wipe(from: 0)
    memory.deallocate()
  }

  /// Adds a byte at the end; false when it is full, and then nothing changed.
  @discardableResult package func append(_ byte: UInt8) -> Bool {
    guard count < Self.longest else { return false }
    memory[count] = byte
    count += 1
    return true
  }

  /// Takes the last character away, which may be several bytes.
  package func removeLast() {
    var end = count
    while end > 0 {
      end -= 1
      // The later bytes of a character begin with the bits 10.
      if memory[end] & 0xC0 != 0x80 { break }
    }
    wipe(from: end)
  }

  package func removeAll() { wipe(from: 0) }

  private func wipe(from start: Int) {
    // An ordinary assignment to memory that is never read again may be left out by the compiler.
    if start < count, let first = memory.baseAddress {
      explicit_bzero(first + start, count - start)
    }
    count = start
  }

  package var isEmpty: Bool { count == 0 }

  /// Lends the bytes; they must not be kept.
  package func withBytes<Result, Problem>(
    _ body: (UnsafeRawBufferPointer) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  /// A copy as text, which is not overwritten: for what must be read as text, and let go at once.
  package var text: String { String(decoding: memory[..<count], as: UTF8.self) }
}

/// A secret never prints itself.
extension Geheim: CustomStringConvertible, CustomReflectable {
  package var description: String { "(geheim)" }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
