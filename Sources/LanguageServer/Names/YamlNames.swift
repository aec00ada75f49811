import Content

/// Finds the names in a YAML file of a regeling.
struct YamlNames {
  let expressions: ExpressionNames
  /// The names of each kind that has a list of its own; a word of such a list names one of them.
  let lists: [Symbol.Kind: Set<String>]

  /// - Parameter path: relative to `Scripts/`.
  func occurrences(in file: YamlFile, _ document: SourceDocument, path: String) -> [Occurrence] {
    let name = path.split(separator: "/").dropFirst().joined(separator: "/")
    var found: [Occurrence] = []
    for part in file.parts {
      guard let text = part.node.scalar else { continue }
      let bytes = bytes(of: part.node, document)
      if let kind = Self.definition(part, name) {
        found.append(
          Occurrence(symbol: Symbol(kind: kind, name: text), bytes: bytes, isDefinition: true))
        continue
      }
      for note in part.notes { found += occurrences(note, part, text, bytes, document, name) }
      if let kind = Self.reference(part, name) {
        found.append(Occurrence(symbol: Symbol(kind: kind, name: text), bytes: bytes))
      }
    }
    return found
  }

  private func occurrences(
    _ note: Leesnotitie.Inhoud, _ part: YamlFile.Part, _ text: String, _ bytes: Range<Int>,
    _ document: SourceDocument, _ name: String
  ) -> [Occurrence] {
    switch note {
    case .veld:
      // A moment names a field and a distance: `verhuisdatum - 6wk`.
      let veld = String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      let start = bytes.lowerBound
      var occurrence = Occurrence(
        symbol: Symbol(kind: .veld, name: veld), bytes: start..<start + veld.utf8.count)
      if name == "overgang.yaml", part.isKey { occurrence.regeling = "" }
      return [occurrence]
    case .bron: return [Occurrence(symbol: Symbol(kind: .bron, name: text), bytes: bytes)]
    case .voorwaarde, .sjabloon:
      return expressions.occurrences(
        in: ExpressionToken.tokens(
          in: document.bytes, stretch(from: part.node, bytes.lowerBound, document)))
    case .woord(let words):
      guard let kind = kind(named: text, in: words) else { return [] }
      return [Occurrence(symbol: Symbol(kind: kind, name: text), bytes: bytes)]
    case .sleutels: return []
    }
  }

  private func kind(named text: String, in words: [String]) -> Symbol.Kind? {
    let words = Set(words)
    return Symbol.Kind.allCases.first { kind in
      lists[kind].map { $0.contains(text) && $0.isSubset(of: words) } ?? false
    }
  }

  // MARK: What stands where

  private static func definition(_ part: YamlFile.Part, _ name: String) -> Symbol.Kind? {
    switch (name, part.path, part.isKey) {
    case ("velden.yaml", [], true), ("begrippen.yaml", [], true): .veld
    case ("bronnen.yaml", ["rijen"], true): .bron
    case ("rollen.yaml", [], true): .rol
    case ("casushouder.yaml", ["houders"], true): .houder
    case ("doelgroepen.yaml", ["doelgroepen", "id"], false): .doelgroep
    case ("stappen.yaml", ["id"], false): .stap
    case ("regeling.yaml", ["gesprekken", "id"], false): .gesprek
    default: nil
    }
  }

  /// Names that the readings do not say anything about.
  private static func reference(_ part: YamlFile.Part, _ name: String) -> Symbol.Kind? {
    if name == "regeling.yaml", part.path == ["gesprekken", "start"], !part.isKey { return .knoop }
    if name.hasPrefix("formulieren/"), part.path.first == "velden", !part.isKey { return .veld }
    if name.hasPrefix("formulieren/"), part.path.last == "bron", !part.isKey { return .bron }
    return nil
  }

  /// The bytes of a name, without the quotation mark that may stand before it.
  private func bytes(of node: YamlNode, _ document: SourceDocument) -> Range<Int> {
    var start = document.offset(line: node.line, scalarColumn: node.column)
    if start < document.bytes.count, [0x22, 0x27].contains(document.bytes[start]) { start += 1 }
    return start..<min(document.bytes.count, start + (node.scalar?.utf8.count ?? 0))
  }

  /// The rest of the line and the lines below it that are deeper: what a value may cover.
  private func stretch(
    from node: YamlNode, _ start: Int, _ document: SourceDocument
  ) -> Range<Int> {
    func indent(_ line: Int) -> Int { document.line(line).prefix { $0 == " " || $0 == "-" }.count }
    let first = node.line - 1
    var last = first
    let own = indent(first)
    while last + 1 < document.lineStarts.count {
      let next = document.line(last + 1)
      guard next.allSatisfy({ $0 == " " }) || indent(last + 1) > own else { break }
      last += 1
    }
    return start..<max(start, document.bytes(ofLine: last).upperBound)
  }
}
