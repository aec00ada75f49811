import Glibc
import Werkafspraken
import Yarn

/// Keeps the compiled form of each regeling between starts, so that no YAML is read to answer one
/// question.
///
/// Invariant: a compiled form is used only for exactly the bytes it was made from, by exactly the
/// program that made it: its name holds a fingerprint of both. So it can never be stale; removing the
/// folder is always safe. It holds nothing of any person.
package struct CompiledStore: Sendable {
  /// Nil where nothing can be kept; then every start compiles.
  let folder: String?
  /// What tells this program from another build of it.
  let program: [UInt8]

  package init(folder: String?, program: [UInt8]) {
    self.folder = folder
    self.program = program
  }

  /// Returns a regeling, from its compiled form when there is one.
  ///
  /// - Parameters:
  ///   - vertaling: the language of its texts; nil for the one they were written in.
  ///   - sleutel: the bytes that the translation was made from.
  /// - Throws: `FileProblem` when the files of the regeling cannot be read.
  package func load(
    _ id: String, from scripts: ScriptFolder, in vertaling: Vertaling? = nil,
    keyedBy sleutel: [UInt8] = []
  ) throws(FileProblem) -> (inhoud: Inhoud?, problemen: [Probleem]) {
    let name = vertaling.map { "\(id).\($0.taal)" } ?? id
    let files = try scripts.files(of: id)
    let key = Fingerprint.of(files, program: program + sleutel)
    if let inhoud = read(name, key: key) { return (inhoud, []) }
    let result = RegelingReading.read(id, from: vertaling?.toegepast(op: files) ?? files)
    guard let compiled = result.compiled, let program = result.program else {
      return (nil, result.problemen)
    }
    write(compiled, program, result.bronnen, id: name, key: key)
    return (
      Inhoud(
        compiled, programma: Programma(program), bronregister: Bronregister(result.bronnen)),
      result.problemen
    )
  }

  private func path(_ id: String) -> String? { folder.map { "\($0)/\(id).compiled" } }

  // MARK: The file: key, checksum, three sections, each after its length

  private static let magic = Array("HUISWAARTS 1\n".utf8)

  private func read(_ id: String, key: Fingerprint) -> Inhoud? {
    guard let path = path(id), let bytes = try? ScriptFolder.read(path),
      bytes.starts(with: Self.magic)
    else { return nil }
    let source = ByteSource(bytes[Self.magic.count...])
    do {
      guard try source.bits() == key.high, try source.bits() == key.low else { return nil }
      let sum = try source.bits()
      let rest = bytes[(Self.magic.count + 24)...]
      guard Fingerprint.of(rest).low == sum else { return nil }
      let compiled = try CompiledRegeling(from: ByteSource(try source.block()))
      let program = try source.block()
      let bronnen = try source.block()
      return Inhoud(
        compiled, programma: Programma(encoded: program),
        bronregister: Bronregister(encoded: bronnen))
    } catch {
      return nil
    }
  }

  /// A failure is no problem: the next start compiles again.
  private func write(
    _ compiled: CompiledRegeling, _ program: Program, _ bronnen: [Bron], id: String,
    key: Fingerprint
  ) {
    guard let folder, let path = path(id) else { return }
    let rules = ByteSink(), sources = ByteSink(), body = ByteSink()
    compiled.write(to: rules)
    bronnen.write(to: sources)
    for section in [rules.bytes, program.bytes, sources.bytes] { body.append(section) }
    let file = ByteSink()
    file.bytes = Self.magic
    file.append(key.high)
    file.append(key.low)
    file.append(Fingerprint.of(body.bytes[...]).low)
    file.bytes += body.bytes
    makeFolder(folder)
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let written = Glibc.write(descriptor, file.bytes, file.bytes.count)
    close(descriptor)
    if written != file.bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private func makeFolder(_ path: String) {
    if mkdir(path, 0o700) == 0 || errno != ENOENT { return }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    makeFolder(String(path[..<slash]))
    mkdir(path, 0o700)
  }
}
