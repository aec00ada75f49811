package import Werkafspraken

/// One map of a YAML file: its known keys, read by name. Unknown keys are reported at once.
package struct MapReading {
  package let node: YamlNode
  package let reading: FileReading
  private let values: [String: YamlNode]
  package let keys: [(name: String, node: YamlNode)]

  /// Returns nil, and reports it, when the node is not a map.
  ///
  /// - Parameter known: the keys that may stand here; nil when the keys are names of the author.
  package init?(_ node: YamlNode, in reading: FileReading, known: [String]?) {
    guard case .map(let pairs) = node.content else {
      reading.report(
        .verkeerdeVorm, at: node, "hier horen regels te staan van de vorm `sleutel: waarde`")
      return nil
    }
    reading.note(.sleutels(known), at: node)
    self.node = node
    self.reading = reading
    var values: [String: YamlNode] = [:]
    var keys: [(String, YamlNode)] = []
    for (key, value) in pairs {
      guard let name = reading.text(key) else { continue }
      if let known, !known.contains(name) {
        reading.report(
          .onbekendeSleutel, at: key, "de sleutel `\(name)` bestaat hier niet",
          hint: nearNameHint(for: name, among: known)
            ?? "wat hier kan staan: \(known.map { "`\($0)`" }.joined(separator: ", "))")
        continue
      }
      values[name] = value
      keys.append((name, key))
    }
    self.values = values
    self.keys = keys
  }

  /// The value of a key; nil when it is absent or empty.
  package subscript(key: String) -> YamlNode? {
    guard let value = values[key] else { return nil }
    if case .empty = value.content { return nil }
    return value
  }

  package func requiredNode(_ key: String) -> YamlNode? {
    if let value = self[key] { return value }
    reading.report(.sleutelOntbreekt, at: node, "de sleutel `\(key)` ontbreekt")
    return nil
  }

  package func required(_ key: String) -> String? { requiredNode(key).flatMap(reading.text) }
  package func text(_ key: String) -> String? { self[key].flatMap(reading.text) }
  package func texts(_ key: String) -> [String] { self[key].map(reading.texts) ?? [] }
  package func list(_ key: String) -> [YamlNode] { self[key].map(reading.list) ?? [] }
  package func jaNee(_ key: String) -> Bool { self[key].flatMap(reading.jaNee) ?? false }
  package func dag(_ key: String) -> Dag? { self[key].flatMap(reading.dag) }
  package func bronnen(_ key: String) -> [BronID] { self[key].map(reading.bronnen) ?? [] }
  package func word<Word: RawRepresentable & CaseIterable>(_ key: String, of type: Word.Type)
    -> Word?
  where Word.RawValue == String {
    self[key].flatMap { reading.word($0, of: type) }
  }
}
