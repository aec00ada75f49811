import Content
import Glibc
import Werkafspraken

/// The world as this program finds it: the only place that reads the environment and the clock.
struct Omgeving: Sendable {
  let variables: [String: String]
  /// The path of the running program.
  let program: String
  /// Tells this build from another one: size and time of the program file.
  let programIdentity: [UInt8]

  let deur = Kluisdeur()

  static let current = Omgeving()

  private init() {
    variables = Self.environment()
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    program =
      count > 0
      ? String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : CommandLine.arguments.first ?? ""
    var status = stat()
    stat("/proc/self/exe", &status)
    programIdentity = Array(
      "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)".utf8)
  }

  private static func environment() -> [String: String] {
    var result: [String: String] = [:]
    for name in [
      "HUISWAARTS_SCRIPTS", "HUISWAARTS_HOME", "HUISWAARTS_CACHE", "HUISWAARTS_PLAIN",
      "XDG_CACHE_HOME", "XDG_DATA_HOME", "HOME", "TERM", "NO_COLOR", "ACCESSIBLE", "LANG",
      "LC_ALL", "LC_CTYPE", "EDITRC",
    ] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }

  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Today, by the clock of this machine, in local time.
  var vandaag: Dag { nu.dag }

  /// Now, by the clock of this machine, in local time.
  var nu: Tijdstip {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let dag = Dag(
      jaar: Int(parts.tm_year) + 1900, maand: Int(parts.tm_mon) + 1, dag: Int(parts.tm_mday))
    return Tijdstip(
      dag: dag ?? Dag(nummer: Int32(now / 86_400)),
      minuut: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
  }

  /// The folder with the regelingen: named by `HUISWAARTS_SCRIPTS`, else installed beside the
  /// program, else in the project that it was built in.
  ///
  /// - Throws: `Storing` when there is none.
  func scripts() throws(Storing) -> ScriptFolder {
    if let named = self["HUISWAARTS_SCRIPTS"] {
      guard isScripts(named) else { throw .geenScripts(named) }
      return ScriptFolder(path: named)
    }
    guard let meegeleverd else { throw .geenScripts(nil) }
    return meegeleverd
  }

  /// The folder with the regelingen that came with the program; nil when there is none.
  var meegeleverd: ScriptFolder? {
    var folder = program
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      for candidate in ["\(folder)/share/huiswaarts/Scripts", "\(folder)/Scripts"]
      where isScripts(candidate) {
        return ScriptFolder(path: candidate)
      }
    }
    return nil
  }

  /// A path as somebody in this folder would type it.
  func kort(_ path: String) -> String {
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    let folder = String(cString: here) + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func isScripts(_ path: String) -> Bool { access("\(path)/gedeeld", R_OK | X_OK) == 0 }

  /// Where compiled regelingen are kept between starts.
  var compiled: CompiledStore {
    let folder =
      self["HUISWAARTS_CACHE"] ?? self["XDG_CACHE_HOME"].map { "\($0)/huiswaarts" }
      ?? self["HOME"].map { "\($0)/.cache/huiswaarts" }
    return CompiledStore(folder: folder, program: programIdentity)
  }

  /// Loads a regeling that must be sound.
  func inhoud(_ id: String) throws(Storing) -> Inhoud {
    let scripts = try scripts()
    let result: (inhoud: Inhoud?, problemen: [Probleem])
    do {
      guard try scripts.regelingen().contains(id) else {
        throw Storing.onbekendeRegeling(
          id, lijkOp: nearNames(to: id, among: try scripts.regelingen()))
      }
      result = try compiled.load(id, from: scripts)
    } catch let problem as FileProblem {
      throw .onleesbaar(problem)
    } catch let storing as Storing {
      throw storing
    } catch {
      throw .onbekend("\(error)")
    }
    guard let inhoud = result.inhoud else {
      throw .regelingKapot(id, result.problemen.filter { $0.severity == .fout })
    }
    return inhoud
  }
}
