import Foundation
import Testing

/// A folder for one test; gone when the test is.
final class TemporaryFolder {
  /// Without links in it, so that it can be compared with what the system says.
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/huiswaarts-test-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    let real = try #require(realpath(template, nil))
    defer { free(real) }
    path = String(cString: real)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a file with these bytes.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func bytes(of name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The permission bits of a file in it, or of itself.
  func mode(of name: String = "") throws -> mode_t {
    var found = stat()
    try #require(stat("\(path)/\(name)", &found) == 0)
    return found.st_mode & 0o777
  }
}
