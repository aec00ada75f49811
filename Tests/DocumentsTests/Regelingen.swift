import Content
import Testing
import Werkafspraken

/// The regelingen as they are shipped.
enum Regelingen {
  static let map = ScriptFolder(
    path: #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/") + "/Scripts")
  static let ids = ["amersfoort", "beter-wonen", "zou-1", "zou-3"]

  private static let alle: [String: Inhoud] = Dictionary(
    ids.compactMap { id in
      (try? map.files(of: id)).flatMap { Inhoud.load(id, from: $0).inhoud }.map { (id, $0) }
    }, uniquingKeysWith: { first, _ in first })

  static func inhoud(_ id: String) throws -> Inhoud {
    try #require(alle[id], "de regeling \(id) is niet te lezen")
  }
}
