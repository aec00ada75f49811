package import Content

/// Nodes that lead to each other in a circle without a way out.
package struct EndlessLoop: LintRule {
  package static let code = "LNT0405"
  package static let uitleg = Uitleg(
    wat: "Deze knopen gaan in een kring naar elkaar, zonder uitgang.",
    waarom: "Het gesprek komt dan nooit aan een eind.",
    doe: "Maak een uitgang: een `<<if>>` met een andere sprong, of `<<stop>>`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        <<jump Kring>>
        ===
        title: Kring
        fase: voorbereiding
        ---
        We beginnen opnieuw. #bron:VB-01
        <<jump Start>>
        """,
      goed: """
        <<jump Eind>>
        ===
        title: Eind
        fase: voorbereiding
        ---
        We zijn klaar. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    var next: [String: (target: String, file: String, line: Int)] = [:]
    for file in stof.lezing.files where file.path.hasSuffix(".yarn") {
      for node in nodes(of: file, stof) where node.ways.count == 1 {
        next[node.title] = (node.ways[0].target, file.path, node.ways[0].line)
      }
    }
    return next.keys.sorted().compactMap { start in
      var place = start
      var seen: Set<String> = []
      while let way = next[place], seen.insert(place).inserted { place = way.target }
      // One report for a circle: at the way out of its first node.
      guard place == start, next[place] != nil, seen.min() == start, let way = next[start] else {
        return nil
      }
      return problem(
        at: .init(
          soort: .regel, inhoud: "", isVoorClient: true, file: way.file, line: way.line, column: 1),
        in: stof, part: way.target,
        "van hier komt het gesprek altijd weer terug bij `\(start)`",
        hint: "maak een uitgang, met `<<if>>` of `<<stop>>`")
    }
  }

  private struct Node {
    var title: String
    /// Where it may go on: one jump that always comes, or several ways.
    var ways: [(target: String, line: Int)]
  }

  /// A node has one way when its only `<<jump>>` stands at the margin and nothing else ends it.
  private func nodes(of file: ScriptFile, _ stof: Lintstof) -> [Node] {
    var nodes: [Node] = []
    var title = ""
    var ways: [(String, Int)] = []
    var isOpen = false
    var line = 0
    while let source = stof.source(file.path, line: line + 1) {
      line += 1
      let text = source.trimmingPrefix { $0 == " " || $0 == "\t" }
      if text.hasPrefix("title:") {
        (title, ways, isOpen) = (
          String(text.dropFirst(6).trimmingPrefix { $0 == " " }), [], false
        )
      } else if text == "===" {
        nodes.append(Node(title: title, ways: isOpen ? [] : ways))
      } else if text.hasPrefix("<<jump ") {
        let target = text.dropFirst(7).prefix { $0 != ">" && $0 != " " }
        ways.append((String(target), line))
        if text.count != source.count || target.hasPrefix("{") { isOpen = true }
      } else if text.hasPrefix("<<stop") || text.hasPrefix("<<return") {
        isOpen = true
      }
    }
    return nodes
  }
}
