package import Content

/// A line id that differs from the others in its file, or that counts with something else than
/// figures.
///
/// Why: an id that is changed by accident loses its translations in silence.
package struct LineIDShape: LintRule {
  package static let code = "LNT0602"
  package static let uitleg = Uitleg(
    wat: "Het nummer achter `#line:` past niet bij de andere nummers in dit bestand.",
    waarom: "Een nummer dat per ongeluk verandert, verliest zijn vertaling.",
    doe: "Gebruik hetzelfde begin als de andere regels, en een eigen getal.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        We zijn klaar. #line:vb-strat-90 #bron:VB-01
        """,
      goed: """
        We zijn klaar. #line:vb-start-90 #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    // A line without an id of its own gets one from the compiler; it has no shape to keep.
    let own = stof.teksten.filter {
      $0.isScript && stof.source($0.file, line: $0.line)?.contains("#\($0.id)") == true
    }
    let lines = Dictionary(grouping: own, by: \.file)
    return lines.keys.sorted().flatMap { file -> [Probleem] in
      let teksten = lines[file] ?? []
      let counted = Dictionary(grouping: teksten) { begin(of: $0.id) }
      guard
        let usual = counted.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key,
        usual.hasSuffix("-"), teksten.count > 2
      else { return [] }
      return teksten.filter { begin(of: $0.id) != usual || end(of: $0.id).isEmpty }.map { tekst in
        problem(
          at: tekst, in: stof, part: "#" + tekst.id,
          "dit nummer past niet bij de andere in dit bestand",
          hint: "schrijf `#\(usual)` met een getal erachter")
      }
    }
  }

  private func begin(of id: String) -> String { String(id.dropLast(end(of: id).count)) }
  private func end(of id: String) -> Substring {
    id[(id.lastIndex { !$0.isNumber }.map(id.index(after:)) ?? id.startIndex)...]
  }
}
