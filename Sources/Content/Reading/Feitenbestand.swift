/// A file of facts or answers by field: a YAML or JSON map.
package struct Feitenbestand: Hashable, Sendable {
  /// A value as it stands in the file, before any field has read it.
  package indirect enum Ruw: Hashable, Sendable {
    case tekst(String)
    case lijst([Ruw])
    case items([(naam: String, waarde: Ruw)])

    package static func == (left: Ruw, right: Ruw) -> Bool {
      switch (left, right) {
      case (.tekst(let one), .tekst(let other)): one == other
      case (.lijst(let one), .lijst(let other)): one == other
      case (.items(let one), .items(let other)):
        one.elementsEqual(other) { $0.naam == $1.naam && $0.waarde == $1.waarde }
      default: false
      }
    }

    package func hash(into hasher: inout Hasher) {
      switch self {
      case .tekst(let text): hasher.combine(text)
      case .lijst(let items): hasher.combine(items)
      case .items(let items): for item in items { hasher.combine(item.naam) }
      }
    }
  }

  /// Where a name stands, for messages.
  package struct Feit: Hashable, Sendable {
    package var naam: String
    package var waarde: Ruw
    /// Units: 1-based, as is the column.
    package var line: Int
    package var column: Int

    /// It answers choices that a script itself offers, and no field.
    package var isKeuze: Bool { naam.hasPrefix("keuze:") }
  }

  /// In the order of the file.
  package var feiten: [Feit]

  /// No facts at all.
  package init() { feiten = [] }

  /// - Throws: the problem, with its place; never with the text of a value.
  package init(_ bytes: [UInt8], file: String) throws(Leesprobleem) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Leesprobleem(file: file, line: 1, message: "het bestand is geen tekst in UTF-8")
    }
    let root: YamlNode
    do {
      root = try YamlNode(parsing: text)
    } catch {
      throw Leesprobleem(file: file, line: error.line, message: error.message)
    }
    try self.init(root, file: file)
  }

  /// - Throws: the problem, with its place; never with the text of a value.
  package init(_ root: YamlNode, file: String) throws(Leesprobleem) {
    feiten = []
    switch root.content {
    case .empty: return
    case .map(let pairs):
      for (key, value) in pairs {
        guard let naam = key.scalar else {
          throw Leesprobleem(
            file: file, line: key.line, message: "hier hoort de naam van een veld te staan")
        }
        if let waarde = Ruw(value) {
          feiten.append(Feit(naam: naam, waarde: waarde, line: key.line, column: key.column))
        }
      }
    case .scalar, .list:
      throw Leesprobleem(
        file: file, line: root.line,
        message: "hier horen regels te staan van de vorm `veld: antwoord`")
    }
  }
}

/// A file that is not in the shape that was asked for. Nothing was changed.
package struct Leesprobleem: Error, Hashable, Sendable {
  package var file: String
  package var line: Int
  package var message: String
}

extension Feitenbestand.Ruw {
  /// Nil for an empty value: a fact that is not given.
  fileprivate init?(_ node: YamlNode) {
    switch node.content {
    case .empty: return nil
    case .scalar(let text): self = .tekst(text)
    case .list(let items): self = .lijst(items.compactMap(Self.init))
    case .map(let pairs):
      self = .items(
        pairs.compactMap { key, value in
          guard let naam = key.scalar, let waarde = Self(value) else { return nil }
          return (naam, waarde)
        })
    }
  }
}
