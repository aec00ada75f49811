package import Content
import Yarn

/// The lines of the conversations of a regeling, each with its place and who hears it.
package struct Scriptregels: Sendable {
  package struct Regel: Hashable, Sendable {
    package var id: String
    /// What is said, without the name of the speaker; `{0}` stands for what is filled in.
    package var tekst: String
    /// "Begeleider" when it is for the begeleider; nil when it is for the cliënt.
    package var spreker: String?
    /// A choice that the script offers (`->`).
    package var isOptie: Bool
    package var node: String
    package var file: String
    /// Units: 1-based.
    package var line: Int
    /// Ids of rows of the source register.
    package var bronnen: [String]
  }

  /// In the order of the files.
  package let alle: [Regel]
  /// Shape: the lines of each file, without their ends.
  private let sources: [String: [String]]

  package init(_ lezing: Regelinglezing) {
    let scripts = lezing.files.filter { $0.path.hasSuffix(".yarn") }
    self.init(
      lezing,
      sources: Dictionary(
        scripts.map { ($0.path, Lintbestand($0).regels) }, uniquingKeysWith: { first, _ in first }))
  }

  /// - Parameter sources: the lines of each conversation, without their ends.
  init(_ lezing: Regelinglezing, sources: [String: [String]]) {
    self.sources = sources
    let entries = lezing.compilatie?.strings.entries ?? []
    alle = entries.map { entry in
      let (spreker, tekst) = Self.spoken(entry.text)
      let source = Self.line(entry.line, of: sources[entry.file])
      return Regel(
        id: entry.id, tekst: tekst, spreker: spreker,
        isOptie: source?.drop { $0 == " " || $0 == "\t" }.hasPrefix("->") ?? false,
        node: entry.node, file: entry.file, line: entry.line,
        bronnen: entry.tags.filter { $0.hasPrefix("bron:") }.map { String($0.dropFirst(5)) })
    }
  }

  /// A line of a file as it is written; nil when there is none.
  package func source(_ file: String, line: Int) -> String? {
    Self.line(line, of: sources[file])
  }

  private static func line(_ line: Int, of lines: [String]?) -> String? {
    guard let lines, lines.indices.contains(line - 1) else { return nil }
    return lines[line - 1]
  }

  /// A name is one word before a colon and a blank, as the language reads it.
  private static func spoken(_ text: String) -> (String?, String) {
    guard let colon = text.firstIndex(of: ":") else { return (nil, text) }
    let name = text[..<colon]
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      return (nil, text)
    }
    return (String(name), String(rest))
  }
}
