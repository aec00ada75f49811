import Glibc

/// The folder `Scripts/` on disk.
package struct ScriptFolder: Hashable, Sendable {
  package let path: String
  package init(path: String) { self.path = path }

  /// A file larger than this is not ours; it is refused instead of read.
  ///
  /// Units: bytes.
  static let largestFile = 8 * 1024 * 1024

  /// The ids of the regelingen: the folders with a `regeling.yaml`, in alphabetical order.
  package func regelingen() throws(FileProblem) -> [String] {
    try entries(of: "").filter { id in access("\(path)/\(id)/regeling.yaml", R_OK) == 0 }
  }

  /// The files from which a regeling is made: its own and the shared ones, in order of their paths.
  ///
  /// - Throws: `FileProblem` when the folder or a file in it cannot be read.
  package func files(of id: String) throws(FileProblem) -> [ScriptFile] {
    try files(in: ["gedeeld", id, "\(id)/formulieren", "\(id)/gesprekken"], needed: id)
  }

  /// The files that regelingen share; none when there are none.
  ///
  /// - Throws: `FileProblem` when a file cannot be read.
  package func gedeeld() throws(FileProblem) -> [ScriptFile] {
    try files(in: ["gedeeld"], needed: nil)
  }

  private func files(in folders: [String], needed: String?) throws(FileProblem) -> [ScriptFile] {
    var files: [ScriptFile] = []
    for folder in folders {
      guard folder == needed || access("\(path)/\(folder)", F_OK) == 0 else { continue }
      for name in try entries(of: folder) where Self.isOurs(name) {
        let file = "\(folder)/\(name)"
        files.append(ScriptFile(path: file, bytes: try Self.read("\(path)/\(file)")))
      }
    }
    return files
  }

  /// YAML, conversations, and the list of words.
  private static func isOurs(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yarn") || name == "woorden.txt"
  }

  /// The stories of a regeling, in order of their names; none when it has no folder for them.
  ///
  /// - Throws: `FileProblem` when the folder or a file in it cannot be read.
  package func verhalen(of id: String) throws(FileProblem) -> [ScriptFile] {
    let folder = "\(id)/verhalen"
    guard access("\(path)/\(folder)", F_OK) == 0 else { return [] }
    var files: [ScriptFile] = []
    for name in try entries(of: folder) where name.hasSuffix(".yaml") {
      let file = "\(folder)/\(name)"
      files.append(ScriptFile(path: file, bytes: try Self.read("\(path)/\(file)")))
    }
    return files
  }

  /// How a dossier comes to a regeling from an older one; nil when the regeling has no such file.
  ///
  /// - Throws: `FileProblem` when the file cannot be read.
  package func overgang(naar id: String) throws(FileProblem) -> ScriptFile? {
    let file = "\(id)/overgang.yaml"
    guard access("\(path)/\(file)", F_OK) == 0 else { return nil }
    return ScriptFile(path: file, bytes: try Self.read("\(path)/\(file)"))
  }

  /// What tells the files of a regeling at one moment from those at another: their names, sizes and
  /// moments of writing. Reads nothing else.
  package func stand(of id: String) -> [String] {
    ["gedeeld", id, "\(id)/formulieren", "\(id)/gesprekken"].flatMap { folder in
      ((try? entries(of: folder)) ?? []).map { name in
        var status = stat()
        guard stat("\(path)/\(folder)/\(name)", &status) == 0 else { return name }
        return "\(folder)/\(name) \(status.st_ino) \(status.st_size) "
          + "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      }
    }
  }

  private func entries(of folder: String) throws(FileProblem) -> [String] {
    let full = folder.isEmpty ? path : "\(path)/\(folder)"
    guard let directory = opendir(full) else { throw FileProblem(path: full, number: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Reads a whole file.
  package static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, number: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(path: path, number: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileProblem(path: path, number: EISDIR) }
    guard status.st_size <= largestFile else { throw FileProblem(path: path, number: EFBIG) }
    var bytes: [UInt8] = []
    var problem: Int32 = 0
    // A pipe or a device tells no size; what it has is read in pieces up to the same limit.
    let piece = max(Int(status.st_size) + 1, 65_536)
    while true {
      var chunk = [UInt8](repeating: 0, count: piece)
      let count = Glibc.read(descriptor, &chunk, piece)
      if count < 0, errno == EINTR { continue }
      if count < 0 { problem = errno }
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
      guard bytes.count <= largestFile else { throw FileProblem(path: path, number: EFBIG) }
    }
    if problem != 0 { throw FileProblem(path: path, number: problem) }
    return bytes
  }
}

/// A file or folder that cannot be read. Nothing was changed.
package struct FileProblem: Error, Hashable, Sendable {
  package var path: String
  /// The number of the system's error (`errno`).
  package var number: Int32
  package init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// Why, in words: "bestaat niet", "mag niet gelezen worden".
  package var reason: String {
    switch number {
    case ENOENT: "bestaat niet"
    case EACCES, EPERM: "mag niet gelezen worden"
    case EISDIR: "is een map, geen bestand"
    case ENOTDIR: "is geen map"
    case EFBIG: "is te groot"
    default: String(cString: strerror(number))
    }
  }
}
