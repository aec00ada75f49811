import Content

/// What may stand in the YAML files of a regeling, learned from the readings of those that are there.
struct YamlShape: Sendable {
  /// What may stand at one place.
  struct Place: Sendable {
    var keys: [String] = []
    var words: [String] = []
    var holdsField = false
    var holdsSource = false
    var holdsExpression = false
    /// Its keys are names of fields, as in the answers of a story.
    var hasFieldsAsKeys = false
  }

  /// By kind of file and path; a name that an author chose is `*`.
  private var places: [String: Place] = [:]
  /// The maps whose keys are names of the author.
  private var open: Set<String> = []

  mutating func learn(_ file: YamlFile, path: String) {
    let kind = Self.kind(path)
    for part in file.parts {
      for note in part.notes {
        if case .sleutels(nil) = note { open.insert(key(kind, part.path)) }
      }
      if part.isKey, part.notes.contains(.veld) {
        open.insert(key(kind, part.path))
        places[key(kind, part.path), default: Place()].hasFieldsAsKeys = true
      }
    }
    for part in file.parts where !part.isKey {
      for note in part.notes { add(note, at: key(kind, part.path)) }
    }
  }

  private mutating func add(_ note: Leesnotitie.Inhoud, at place: String) {
    var known = places[place] ?? Place()
    switch note {
    case .sleutels(let keys):
      for key in keys ?? [] where !known.keys.contains(key) { known.keys.append(key) }
    // The latest reading knows the names that are there now.
    case .woord(let words): known.words = words
    case .veld: known.holdsField = true
    case .bron: known.holdsSource = true
    case .voorwaarde, .sjabloon: known.holdsExpression = true
    }
    places[place] = known
  }

  /// What may stand below these keys of a file.
  func place(_ keys: [String], in path: String) -> Place? { places[key(Self.kind(path), keys)] }

  private func key(_ kind: String, _ path: [String]) -> String {
    var place = kind
    for segment in path { place += "/" + (open.contains(place) ? "*" : segment) }
    return place
  }

  /// Files that are read alike: by name, or by the folder they stand in.
  private static func kind(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return String(parts.count > 2 ? parts[1] : parts.last ?? "")
  }
}
