/// A stretch of one of the files of a compilation.
///
/// Units: bytes from the start of the file.
struct Place: Hashable, Sendable {
  var file: Int32
  var start: UInt32
  var end: UInt32

  init(_ file: Int, _ bytes: Range<Int>) {
    self.file = Int32(truncatingIfNeeded: file)
    start = UInt32(truncatingIfNeeded: bytes.lowerBound)
    end = UInt32(truncatingIfNeeded: bytes.upperBound)
  }

  var bytes: Range<Int> { Int(start)..<Int(max(start, end)) }
}
