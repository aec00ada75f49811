import Content
import ScriptTools
import Werkafspraken
import Yarn

/// A regeling while it is being written: its files as the editor shows them, what was made of them,
/// and where everything in it is named.
///
/// Cost: after a change only what changed is read again.
final class OpenRegeling {
  let id: String
  /// The folder `Scripts/` it stands in.
  let scripts: String
  /// Something changed since the problems were last told.
  var isStale = true

  private let opened: (String) -> SourceDocument?
  private let geheugen = Leesgeheugen()
  private let lintgeheugen = Lintgeheugen()
  private var onDisk: (files: [ScriptFile], verhalen: [ScriptFile])?
  private var reading: (files: [ScriptFile], lezing: Regelinglezing)?
  private var index: (files: [ScriptFile], names: NameIndex)?
  /// The last content without errors: names and labels to show while the author is in the middle of
  /// a word.
  private var sound: Inhoud?
  private var shape = YamlShape()

  /// - Parameter opened: the text of a file that the editor has open, by its path on disk.
  init(_ id: String, in scripts: String, opened: @escaping (String) -> SourceDocument?) {
    self.id = id
    self.scripts = scripts
    self.opened = opened
  }

  func path(onDisk path: String) -> String { "\(scripts)/\(path)" }

  /// The files on disk may have changed.
  func forgetDisk() { onDisk = nil }

  // MARK: Files

  /// The files of the regeling and its stories, as the editor shows them.
  private var files: (all: [ScriptFile], verhalen: [ScriptFile]) {
    let folder = ScriptFolder(path: scripts)
    let disk =
      onDisk
      ?? ((try? folder.files(of: id)) ?? [], (try? folder.verhalen(of: id)) ?? [])
    onDisk = disk
    func shown(_ file: ScriptFile) -> ScriptFile {
      opened(path(onDisk: file.path)).map { ScriptFile(path: file.path, bytes: $0.bytes) } ?? file
    }
    return (disk.files.map(shown), disk.verhalen.map(shown))
  }

  func document(_ path: String) -> SourceDocument? {
    opened(self.path(onDisk: path))
      ?? (files.all + files.verhalen).first { $0.path == path }.map { SourceDocument($0.bytes) }
  }

  func document(onDisk path: String) -> SourceDocument? {
    document(String(path.dropFirst(scripts.count + 1)))
  }

  // MARK: What was made of them

  private var lezing: Regelinglezing {
    let files = files.all
    if let reading, reading.files == files { return reading.lezing }
    let lezing = Regelinglezing(id, from: files, geheugen: geheugen)
    reading = (files, lezing)
    if let inhoud = lezing.inhoud { sound = inhoud }
    return lezing
  }

  /// The rules, from the last moment at which there were no errors; nil when there never was one.
  var inhoud: Inhoud? {
    if reading == nil { _ = lezing }
    return sound
  }

  /// The conversations at the last reading: a word that is being typed is not worth a new one.
  var compilatie: Compilation? { (reading?.lezing ?? lezing).compilatie }

  /// Every problem in the files, those of stories too.
  ///
  /// - Parameter complete: false while somebody types: then only the stories that are open are read.
  func problemen(complete: Bool, neighbour: (String) -> Regeling?) -> [Probleem] {
    let verhalen = files.verhalen.filter {
      complete || opened(path(onDisk: $0.path)) != nil
    }
    return Regelingcontrole.problemen(
      lezing, verhalen: verhalen, geheugen: lintgeheugen, regelingen: neighbour)
  }

  /// What may stand in its YAML files, as far as was ever learned.
  func shape(neighbour: (String) -> Regeling?) -> YamlShape {
    if index == nil { _ = names(neighbour: neighbour) }
    return shape
  }

  /// Where everything is named.
  func names(neighbour: (String) -> Regeling?) -> NameIndex {
    let files = files
    let all = files.all + files.verhalen
    if let index, index.files == all { return index.names }
    let notes = notes(of: files.verhalen, among: all, neighbour)
    let documents = Dictionary(
      all.map { ($0.path, SourceDocument($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    let velden = inhoud?.regeling.velden.map(\.naam.tekst) ?? []
    let names = NameIndex(
      documents, notes,
      enumerations: Dictionary(
        velden.map { (Woordenboek.enumName($0), $0) }, uniquingKeysWith: { first, _ in first }),
      lists: inhoud.map { Self.lists(of: $0.regeling) } ?? [:])
    for (path, document) in documents where path.hasSuffix(".yaml") {
      if let root = try? YamlNode(parsing: document.text) {
        shape.learn(YamlFile(root, notes[path] ?? []), path: path)
      }
    }
    index = (all, names)
    return names
  }

  /// What may stand where, of every YAML file: a story and an overgang are read on their own.
  private func notes(
    of verhalen: [ScriptFile], among files: [ScriptFile], _ neighbour: (String) -> Regeling?
  ) -> [String: [Leesnotitie]] {
    var notes = lezing.notities
    guard let inhoud else { return notes }
    let stories = Verhaallezing(inhoud)
    for file in verhalen {
      let reading = FileReading(file: file.path, text: "")
      _ = stories.lees(String(decoding: file.bytes, as: UTF8.self), in: reading)
      notes[file.path] = reading.notities
    }
    if let file = files.first(where: { $0.path == "\(id)/overgang.yaml" }) {
      let reading = FileReading(file: file.path, text: "")
      _ = OvergangReading.lees(file, in: reading, naar: inhoud.regeling, regelingen: neighbour)
      notes[file.path] = reading.notities
    }
    return notes
  }

  private static func lists(of regeling: Regeling) -> [Symbol.Kind: Set<String>] {
    let lists: [Symbol.Kind: [String]] = [
      .rol: regeling.rollen.map(\.id), .doelgroep: regeling.doelgroepen.alle.map(\.id),
      .houder: regeling.casushouders.houders.map(\.soort),
      .stap: regeling.stapregels.map(\.id), .gesprek: regeling.gesprekken.map(\.id),
    ]
    return lists.filter { !$0.value.isEmpty }.mapValues { Set($0) }
  }
}
