import Foundation

/// A file at whose end bytes are put, and nothing more.
final class BareFile {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8], _ synchronize: (Int32) -> Int32) throws {
    guard write(descriptor, bytes, bytes.count) == bytes.count, synchronize(descriptor) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
