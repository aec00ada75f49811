import Yarn

/// What is defined: in one file, or everywhere.
enum Symbols {
  /// The definitions of a file, in order; in a conversation the nodes, with the fields they ask.
  static func list(_ request: Request) -> JSON {
    let all = request.names?.files[request.file] ?? []
    let definitions = all.filter(\.isDefinition)
    return .array(
      definitions.enumerated().map { index, occurrence in
        let next = index + 1 < definitions.count ? definitions[index + 1].bytes.lowerBound : nil
        let end = next ?? request.document.bytes.count
        let range = request.document.range(occurrence.bytes.lowerBound..<end)
        return .object([
          "name": .string(occurrence.symbol.name), "detail": .string(word(occurrence.symbol.kind)),
          "kind": .number(number(occurrence.symbol.kind)), "range": range.json,
          "selectionRange": request.document.range(occurrence.bytes).json,
        ])
      })
  }

  /// The definitions whose name holds these letters, in every regeling of which a file is open.
  static func find(_ query: String, in workspace: Workspace) -> JSON {
    let wanted = query.lowercased()
    var seen: Set<String> = []
    return .array(
      workspace.known.flatMap { regeling in
        regeling.names { workspace.neighbour($0, of: regeling) }.definitions.compactMap {
          file, occurrence -> JSON? in
          guard wanted.isEmpty || occurrence.symbol.name.lowercased().contains(wanted),
            seen.insert("\(regeling.scripts)/\(file):\(occurrence.bytes)").inserted,
            let document = regeling.document(file)
          else { return nil }
          return .object([
            "name": .string(occurrence.symbol.name),
            "kind": .number(number(occurrence.symbol.kind)),
            "containerName": .string("\(word(occurrence.symbol.kind)) in \(file)"),
            "location": .object([
              "uri": .string(FileAddress.address(regeling.path(onDisk: file))),
              "range": document.range(occurrence.bytes).json,
            ]),
          ])
        }
      })
  }

  private static func word(_ kind: Symbol.Kind) -> String { "\(kind)" }

  /// The kind of the protocol that fits best.
  private static func number(_ kind: Symbol.Kind) -> Int {
    switch kind {
    case .veld: 8
    case .knoop: 6
    case .gesprek: 5
    case .functie: 12
    case .doelgroep, .houder, .rol: 10
    case .bron, .stap: 14
    }
  }
}
