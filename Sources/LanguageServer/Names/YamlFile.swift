import Content

/// A YAML file of a regeling as a tree, with what its reading found out about each place.
struct YamlFile {
  /// One part of the file.
  struct Part {
    /// The keys above it, from the root; a place in a list adds nothing.
    var path: [String]
    var isKey: Bool
    var node: YamlNode
    /// What may stand here.
    var notes: [Leesnotitie.Inhoud]
  }

  /// In the order of the file.
  private(set) var parts: [Part] = []
  private var notes: [Place: [Leesnotitie.Inhoud]] = [:]

  private struct Place: Hashable {
    var line: Int
    var column: Int
  }

  init(_ root: YamlNode, _ notities: [Leesnotitie]) {
    for notitie in notities {
      notes[Place(line: notitie.line, column: notitie.column), default: []].append(notitie.inhoud)
    }
    walk(root, [], isKey: false)
  }

  private mutating func walk(_ node: YamlNode, _ path: [String], isKey: Bool) {
    let here = notes[Place(line: node.line, column: node.column)] ?? []
    // A map begins where its first key does: what is said of the keys is said of the map.
    let isMap = if case .map = node.content { true } else { false }
    let own = here.filter { if case .sleutels = $0 { isMap } else { !isMap } }
    parts.append(Part(path: path, isKey: isKey, node: node, notes: own))
    switch node.content {
    case .map(let pairs):
      for (key, value) in pairs {
        walk(key, path, isKey: true)
        walk(value, path + [key.scalar ?? ""], isKey: false)
      }
    case .list(let items): for item in items { walk(item, path, isKey: false) }
    case .scalar, .empty: break
    }
  }
}
