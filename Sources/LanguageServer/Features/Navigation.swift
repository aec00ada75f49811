import Yarn

/// From a name to where it is defined, and to everywhere it is used.
enum Navigation {
  static func definition(_ request: Request) throws(RequestProblem) -> JSON {
    guard let occurrence = try request.occurrence(), let regeling = request.regeling else {
      return .null
    }
    let home = home(of: occurrence, regeling, request)
    let found = home.names(neighbour: request.neighbour).definitions(of: occurrence.symbol)
    return .array(found.compactMap { request.location($0.file, $0.occurrence.bytes, in: home) })
  }

  static func references(_ request: Request) throws(RequestProblem) -> JSON {
    guard let occurrence = try request.occurrence(), let regeling = request.regeling else {
      return .null
    }
    let withDefinition = request.parameters["context"]?["includeDeclaration"]?.bool ?? true
    let home = home(of: occurrence, regeling, request)
    return .array(
      everywhere(occurrence.symbol, home, request)
        .filter { withDefinition || !$0.occurrence.isDefinition }
        .compactMap { request.location($0.file, $0.occurrence.bytes, in: $0.regeling) })
  }

  /// The regeling to which a name belongs: nearly always that of the file.
  static func home(
    of occurrence: Occurrence, _ regeling: OpenRegeling, _ request: Request
  ) -> OpenRegeling {
    guard let id = occurrence.regeling else { return regeling }
    return request.workspace.neighbours(of: regeling).first { $0.id == id } ?? regeling
  }

  /// Every place of a symbol. What is defined in `gedeeld/` is used in all regelingen; what a
  /// regeling defines is used in it, and in one that a dossier may go to from it.
  static func everywhere(
    _ symbol: Symbol, _ home: OpenRegeling, _ request: Request
  ) -> [(regeling: OpenRegeling, file: String, occurrence: Occurrence)] {
    let own = home.names(neighbour: request.neighbour)
    let isShared = own.definitions(of: symbol).contains { $0.file.hasPrefix("gedeeld/") }
    var found: [(regeling: OpenRegeling, file: String, occurrence: Occurrence)] = []
    var seen: Set<String> = []
    for regeling in request.workspace.neighbours(of: home) {
      let names = regeling.names(neighbour: request.neighbour)
      for (file, occurrence) in names.places(of: symbol) {
        let owner = occurrence.regeling ?? regeling.id
        // A shared file is read with every regeling.
        guard isShared || owner == home.id,
          seen.insert("\(file):\(occurrence.bytes)").inserted
        else { continue }
        found.append((regeling, file, occurrence))
      }
    }
    return found
  }
}
