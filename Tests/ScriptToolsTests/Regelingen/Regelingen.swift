import Content
import ScriptTools
import Testing

/// Where the project stands.
enum Project {
  static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")
}

/// The regelingen as they are shipped, each read once.
enum Regelingen {
  static let map = ScriptFolder(path: Project.path + "/Scripts")
  static let ids: [String] = (try? map.regelingen()) ?? []
  static let lezingen: [String: Regelinglezing] = Dictionary(
    ids.compactMap { id in
      (try? map.files(of: id)).map { (id, Regelinglezing(id, from: $0)) }
    }, uniquingKeysWith: { first, _ in first })

  static func lezing(_ id: String) throws -> Regelinglezing {
    try #require(lezingen[id], "de regeling \(id) is niet te lezen")
  }

  static func inhoud(_ id: String) throws -> Inhoud {
    let lezing = try lezing(id)
    return try #require(
      lezing.inhoud, "\(lezing.problemen.map(\.line1).joined(separator: "\n"))")
  }
}
