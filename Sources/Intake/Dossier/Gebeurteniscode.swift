import Foundation
package import Werkafspraken

/// How an event is written down for a store: JSON, so that a dossier can still be read when this
/// program cannot.
package enum Gebeurteniscode {
  package static func bytes(_ gebeurtenis: Gebeurtenis) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Events are made of texts, numbers and lists: there is nothing in them that JSON cannot hold.
    guard let data = try? encoder.encode(gebeurtenis) else { return [] }
    return [UInt8](data)
  }

  package static func read(_ bytes: [UInt8]) throws -> Gebeurtenis {
    try JSONDecoder().decode(Gebeurtenis.self, from: Data(bytes))
  }
}
