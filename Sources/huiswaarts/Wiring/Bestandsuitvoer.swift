import Glibc

/// Writes files for others: whole or not at all, and for this user alone.
///
/// Each file is first written beside its place, under a name of its own; only what is sealed is given
/// here, so what a crash leaves behind is no readable text either.
struct Bestandsuitvoer {
  /// A file of that name is there already; nothing was written.
  struct Bestaat: Error { var pad: String }

  /// What went wrong in the file system; nothing is left of what was written.
  struct Mislukt: Error {
    var pad: String
    var systemError: Int32
  }

  /// Writes files that belong together.
  ///
  /// - Parameters:
  ///   - bestanden: where, and what.
  ///   - vervangt: what stands there may make way; somebody was asked.
  /// - Throws: `Bestaat`, `Mislukt`.
  static func schrijf(_ bestanden: [(pad: String, inhoud: [UInt8])], vervangt: Bool) throws {
    var klaar: [(naast: String, pad: String)] = []
    var geplaatst: [String] = []
    defer { for bestand in klaar { unlink(bestand.naast) } }
    for (pad, inhoud) in bestanden {
      if !vervangt, access(pad, F_OK) == 0 { throw Bestaat(pad: pad) }
      klaar.append((try naast(pad, inhoud), pad))
    }
    for bestand in klaar {
      do {
        try plaats(bestand.naast, op: bestand.pad, vervangt: vervangt)
        geplaatst.append(bestand.pad)
      } catch {
        if !vervangt { for pad in geplaatst { unlink(pad) } }
        throw error
      }
    }
    // The names themselves must survive a loss of power too.
    if let pad = bestanden.first?.pad { wachtOpSchijf(map(van: pad)) }
  }

  /// Writes beside the place, and waits for the disk. Returns the name.
  private static func naast(_ pad: String, _ inhoud: [UInt8]) throws -> String {
    var template = Array("\(pad).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Mislukt(pad: pad, systemError: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let naam = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(descriptor) }
    var rest = inhoud[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw opgeruimd(naam, pad) }
      rest = rest.dropFirst(count)
    }
    guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw opgeruimd(naam, pad) }
    return naam
  }

  private static func opgeruimd(_ naam: String, _ pad: String) -> Mislukt {
    let systemError = errno
    unlink(naam)
    return Mislukt(pad: pad, systemError: systemError)
  }

  private static func plaats(_ naam: String, op pad: String, vervangt: Bool) throws {
    if vervangt {
      guard rename(naam, pad) == 0 else { throw Mislukt(pad: pad, systemError: errno) }
      return
    }
    // A second name for the same file: it is refused when somebody took the name meanwhile, which
    // `rename` would not notice.
    if link(naam, pad) == 0 { return }
    if errno == EEXIST { throw Bestaat(pad: pad) }
    // A file system without such names, as on most USB sticks; nobody else is working on it.
    guard access(pad, F_OK) != 0, rename(naam, pad) == 0 else {
      throw Mislukt(pad: pad, systemError: errno)
    }
  }

  private static func map(van pad: String) -> String {
    guard let slash = pad.lastIndex(of: "/") else { return "." }
    return slash == pad.startIndex ? "/" : String(pad[..<slash])
  }

  private static func wachtOpSchijf(_ map: String) {
    let descriptor = open(map, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
