import Content
import Glibc

/// Writes files of an author. What was there stays whole when that fails.
enum Bestandschrijver {
  /// Writes a file, or puts it in the place of an older one, at once.
  static func vervang(_ path: String, _ bytes: [UInt8]) throws(Storing) {
    let beside = "\(path).nieuw"
    try write(bytes, to: beside, O_TRUNC)
    guard rename(beside, path) == 0 else {
      throw .onschrijfbaar(FileProblem(path: path, number: errno))
    }
  }

  /// Writes a file that may not be there yet, and the folders above it.
  static func maak(_ path: String, _ bytes: [UInt8]) throws(Storing) {
    var place = path.index(after: path.startIndex)
    while let slash = path[place...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o777)
      place = path.index(after: slash)
    }
    try write(bytes, to: path, O_EXCL)
  }

  private static func write(_ bytes: [UInt8], to path: String, _ how: Int32) throws(Storing) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | how, 0o644)
    guard descriptor >= 0 else { throw .onschrijfbaar(FileProblem(path: path, number: errno)) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw .onschrijfbaar(FileProblem(path: path, number: errno))
    }
  }
}
