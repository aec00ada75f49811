package import Content

extension Breuk {
  /// Every way to break the routes of the conversations: a condition turned, a jump, a question or an
  /// option left out.
  package static func routes(van lezing: Regelinglezing) -> [Breuk] {
    lezing.files.filter { $0.path.hasSuffix(".yarn") }.flatMap { file in
      routes(in: file, of: lezing.files)
    }
  }

  private static func routes(in file: ScriptFile, of files: [ScriptFile]) -> [Breuk] {
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var knoop = ""
    return lines.indices.flatMap { index in
      if lines[index].hasPrefix("title:") {
        knoop = String(lines[index].dropFirst(6).trimmingPrefix { $0 == " " })
      }
      return changes(at: index, lines).map { [knoop] wat, changed in
        Breuk(.route(knoop: knoop), Plek(file: file.path, line: index + 1), wat) { inhoud in
          let text = changed.joined(separator: "\n")
          return inhoud.with(
            gesprekken: files.map {
              $0.path == file.path ? ScriptFile(path: file.path, bytes: Array(text.utf8)) : $0
            })
        }
      }
    }
  }

  private static func changes(at index: Int, _ lines: [String]) -> [(String, [String])] {
    let line = lines[index]
    let indent = String(line.prefix { $0 == " " || $0 == "\t" })
    let body = line.dropFirst(indent.count)
    func with(_ new: String) -> [String] {
      var changed = lines
      changed[index] = new
      return changed
    }
    if let match = body.prefixMatch(of: #/<<(if|elseif) (.*)>>/#) {
      let (word, condition) = (match.output.1, match.output.2)
      return [
        ("klopt altijd", with("\(indent)<<\(word) true>>")),
        ("klopt nooit", with("\(indent)<<\(word) false>>")),
        ("omgekeerd", with("\(indent)<<\(word) not (\(condition))>>")),
      ]
    }
    // A block may not become empty, so something that says nothing takes the place.
    if body.hasPrefix("<<jump ") || body.hasPrefix("<<detour ") {
      return [("weggelaten", with("\(indent)<<casushouder>>"))]
    }
    if body.hasPrefix("<<vraag ") { return [("niet gevraagd", with("\(indent)<<casushouder>>"))] }
    if body.hasPrefix("->") {
      let end = lines[(index + 1)...].firstIndex { next in
        let text = next.drop { $0 == " " || $0 == "\t" }
        return !text.isEmpty && next.count - text.count <= indent.count
      }
      var changed = lines
      changed.removeSubrange(index..<(end ?? lines.endIndex))
      return [("keuze weggelaten", changed)]
    }
    return []
  }
}
