import ArgumentParser
import Glibc

/// Files as the Yarn commands need them. What fails is said on standard error and ends the
/// command: with 3 when the system refused, with 1 when the contents are no text.
enum YarnFile {
  static func text(_ path: String) throws -> String {
    let bytes = try bytes(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = validLength(bytes)
      Uitvoer.message("\(path): this is not UTF-8 text (byte \(place + 1) is wrong)")
      throw ExitCode(1)
    }
    return text
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(max(0, Int(status.st_size))) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw failure(path)
      }
    }
  }

  /// Replaces a file by a new text: the old one stays whole until the new one is.
  static func write(_ text: String, to path: String) throws {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(draft) }
    var status = stat()
    if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    let isWritten = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
      let error = failure(path)
      unlink(draft)
      throw error
    }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var place = 0
    return bytes.withUnsafeBytes { raw in
      while place < raw.count {
        let rest = UnsafeRawBufferPointer(rebasing: raw[place...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 { place += count } else if errno != EINTR { return false }
      }
      return true
    }
  }

  // MARK: Folders

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Every file under a folder, relative to it, sorted. Folders that begin with a dot and links
  /// to folders are left out.
  static func paths(under folder: String) throws -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let prefix = waiting.popLast() {
      let path = prefix.isEmpty ? folder : join(folder, prefix)
      guard let directory = opendir(path) else { throw failure(path) }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !name.hasPrefix(".") else { continue }
        let relative = prefix.isEmpty ? name : prefix + "/" + name
        var status = stat()
        guard lstat(join(folder, relative), &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          waiting.append(relative)
        } else {
          found.append(relative)
        }
      }
    }
    return found.sorted()
  }

  private static func failure(_ path: String) -> ExitCode {
    Uitvoer.message("\(path): \(String(cString: strerror(errno)))")
    return ExitCode(3)
  }

  /// How many bytes from the start are whole UTF-8 characters.
  private static func validLength(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): length += UTF8.width(scalar)
      default: return length
      }
    }
  }
}
