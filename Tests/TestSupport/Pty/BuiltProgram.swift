import Glibc

/// Finds a program that was built together with the tests.
package enum BuiltProgram {
  /// The path of an executable of this package, which stands beside the test bundle.
  package static func path(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bundle = String(
      decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let path = folder + "/" + name
    guard access(path, X_OK) == 0 else {
      throw ProgramFailure("no program \(name) beside the tests in \(folder)")
    }
    return path
  }
}
