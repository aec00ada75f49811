import Content
import Yarn

/// Another name for a field, a node or anything else that our files define, in all of them at once.
enum Rename {
  static func prepare(_ request: Request) throws(RequestProblem) -> JSON {
    let (occurrence, _) = try target(request)
    return .object([
      "range": request.document.range(occurrence.bytes).json,
      "placeholder": .string(occurrence.symbol.name),
    ])
  }

  static func answer(_ request: Request) throws(RequestProblem) -> JSON {
    let (occurrence, home) = try target(request)
    guard let name = request.parameters["newName"]?.string else { throw .parameters }
    try check(name, for: occurrence.symbol, home, request)
    var edits: [String: [JSON]] = [:]
    for (regeling, file, place) in Navigation.everywhere(occurrence.symbol, home, request) {
      guard let document = regeling.document(file) else { continue }
      let edit = JSON.object([
        "range": document.range(place.bytes).json, "newText": .string(place.spelled(name)),
      ])
      edits[FileAddress.address(regeling.path(onDisk: file)), default: []].append(edit)
    }
    return .object([
      "changes": .object(edits.keys.sorted().map { JSON.Member($0, .array(edits[$0] ?? [])) })
    ])
  }

  private static func target(_ request: Request) throws(RequestProblem) -> (
    occurrence: Occurrence, home: OpenRegeling
  ) {
    guard let occurrence = try request.occurrence(), let regeling = request.regeling else {
      throw RequestProblem(code: .failed, message: "Hier staat geen naam die je kunt veranderen.")
    }
    let home = Navigation.home(of: occurrence, regeling, request)
    let isOurs = !home.names(neighbour: request.neighbour).definitions(of: occurrence.symbol)
      .isEmpty
    guard isOurs else {
      throw RequestProblem(
        code: .failed,
        message: "De naam `\(occurrence.symbol.name)` staat nergens beschreven; die blijft zo.")
    }
    return (occurrence, home)
  }

  private static func check(
    _ name: String, for symbol: Symbol, _ home: OpenRegeling, _ request: Request
  ) throws(RequestProblem) {
    let problem: String? =
      switch symbol.kind {
      case .veld where !VeldenReading.isName(name):
        "Een veld heet met kleine letters, cijfers en `_`, en begint met een letter."
      case .knoop where !isNodeName(name):
        "Een knoop heet met letters, cijfers en `_`, en begint met een letter."
      case _ where name.isEmpty || name.contains { $0.isWhitespace || ":,#{}[]\"'".contains($0) }:
        "Een naam is één woord zonder leestekens."
      default: nil
      }
    if let problem { throw RequestProblem(code: .failed, message: problem) }
    let taken = Symbol(kind: symbol.kind, name: name)
    guard home.names(neighbour: request.neighbour).definitions(of: taken).isEmpty else {
      throw RequestProblem(code: .failed, message: "De naam `\(name)` bestaat al.")
    }
  }

  private static func isNodeName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_" else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
