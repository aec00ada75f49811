import Content

/// What every text of a regeling is held against: its lists of words, its limits.
struct Lintgrond: Sendable {
  /// What it is made of.
  struct Bron: Equatable, Sendable {
    /// Of the regeling.
    var id: String
    var grenzen: Taalgrenzen
    /// `woorden.txt`, shared and own.
    var woordenlijsten: [ScriptFile]
    /// `gedeeld/kantoorwoorden.yaml`; nil when there is none.
    var kantoorwoorden: ScriptFile?
  }

  let bron: Bron
  /// The words of the regeling, shared ones included; nil when nobody has said which it uses.
  let woordenschat: Woordenschat?
  /// The words of what all regelingen share; nil when nobody has said which.
  let gedeeldeWoordenschat: Woordenschat?
  /// Office words of one part, in small letters, with the better word: looked up, so that a longer
  /// list costs no more.
  private(set) var kantoorwoorden: [String: String] = [:]
  /// Those of several parts.
  private(set) var kantoorzinnen: [(zin: String, beter: String)] = []

  init(_ bron: Bron) {
    self.bron = bron
    let lists = bron.woordenlijsten
    let isOwn = lists.contains { $0.path.hasPrefix("\(bron.id)/") }
    let shared = lists.filter { $0.path.hasPrefix("gedeeld/") }
    woordenschat = isOwn ? Woordenschat(lists) : nil
    gedeeldeWoordenschat = isOwn && !shared.isEmpty ? Woordenschat(shared) : nil
    let text = bron.kantoorwoorden.flatMap { String(validating: $0.bytes, as: UTF8.self) }
    for (key, value) in text.flatMap({ try? YamlNode(parsing: $0) })?.pairs ?? [] {
      guard let word = key.scalar?.lowercased(), let better = value.scalar else { continue }
      if word.contains(" ") {
        kantoorzinnen.append((word, better))
      } else {
        kantoorwoorden[word] = better
      }
    }
  }
}
