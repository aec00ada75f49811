import Content
import Yarn

/// Where everything is named in one regeling: its own files, its stories, and the shared ones.
struct NameIndex: Sendable {
  /// The regeling from which its dossiers may come; the keys of `overgang.yaml` are names there.
  private(set) var voorganger: String?
  /// By the path of the file, relative to `Scripts/`; in order of place.
  private(set) var files: [String: [Occurrence]] = [:]

  /// - Parameter notes: what may stand where, by the path of the file.
  init(
    _ documents: [String: SourceDocument], _ notes: [String: [Leesnotitie]],
    enumerations: [String: String], lists: [Symbol.Kind: Set<String>]
  ) {
    let expressions = ExpressionNames(enumerations: enumerations)
    let yaml = YamlNames(expressions: expressions, lists: lists)
    let conversations = YarnNames(expressions: expressions)
    for (path, document) in documents {
      var found: [Occurrence] = []
      if path.hasSuffix(".yarn") {
        found = conversations.occurrences(in: document)
      } else if let root = try? YamlNode(parsing: document.text) {
        found = yaml.occurrences(
          in: YamlFile(root, notes[path] ?? []), document, path: path)
        if path.hasSuffix("/overgang.yaml"), case .map(let pairs) = root.content {
          voorganger = pairs.first { $0.key.scalar == "van" }?.value.scalar
        }
      }
      var seen: Set<Range<Int>> = []
      files[path] = found.filter { seen.insert($0.bytes).inserted }
        .sorted {
          ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
        }
        .map { occurrence in
          var occurrence = occurrence
          if occurrence.regeling != nil { occurrence.regeling = voorganger }
          return occurrence
        }
    }
  }

  /// What is named at a byte; a cursor right behind a name is still on it.
  func occurrence(in file: String, at byte: Int) -> Occurrence? {
    files[file]?.first { $0.bytes.lowerBound <= byte && byte <= $0.bytes.upperBound }
  }

  /// Every place of a symbol, in the order of the files.
  func places(of symbol: Symbol) -> [(file: String, occurrence: Occurrence)] {
    files.keys.sorted().flatMap { file in
      (files[file] ?? []).filter { $0.symbol == symbol }.map { (file, $0) }
    }
  }

  func definitions(of symbol: Symbol) -> [(file: String, occurrence: Occurrence)] {
    places(of: symbol).filter(\.occurrence.isDefinition)
  }

  /// Every definition, in the order of the files.
  var definitions: [(file: String, occurrence: Occurrence)] {
    files.keys.sorted().flatMap { file in
      (files[file] ?? []).filter(\.isDefinition).map { (file, $0) }
    }
  }
}
