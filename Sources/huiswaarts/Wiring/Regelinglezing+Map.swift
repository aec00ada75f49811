import Content

extension Regelinglezing {
  /// Reads a regeling in a folder that may be called otherwise than the regeling: a copy that was kept.
  ///
  /// - Parameter gedeeld: the folder with what regelingen share, when there is none beside it.
  init(inMap path: String, gedeeld: () throws -> ScriptFolder) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).filter { !$0.isEmpty }
    let name = parts.last.map(String.init) ?? ""
    let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    let folder = ScriptFolder(path: above.isEmpty ? "." : above)
    var files = try folder.files(of: name)
    if !files.contains(where: { $0.path.hasPrefix("gedeeld/") }) {
      files += try gedeeld().gedeeld()
    }
    let kop = files.first { $0.path == "\(name)/regeling.yaml" }
    let id =
      kop.flatMap { try? YamlNode(parsing: String(decoding: $0.bytes, as: UTF8.self)) }?["id"]?
      .scalar ?? name
    self.init(
      id,
      from: files.map { file in
        guard file.path.hasPrefix("\(name)/") else { return file }
        return ScriptFile(path: id + file.path.dropFirst(name.count), bytes: file.bytes)
      })
  }
}
