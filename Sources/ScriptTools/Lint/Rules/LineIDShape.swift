package import Content

/// A line id that begins as no others in its regeling, or that counts with something else than figures.
///
/// Why: an id that is changed by accident loses its translations in silence.
package struct LineIDShape: LintRule {
  package static let code = "LNT0602"
  package static let uitleg = Uitleg(
    wat: "Het nummer achter `#line:` past niet bij de andere nummers.",
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
    let begins = Dictionary(grouping: own) { begin(of: $0.id) }
    // A line that moved to another file keeps its number, and so its translation.
    let usual = Set(begins.filter { $0.key.hasSuffix("-") && $0.value.count > 2 }.keys)
    guard !usual.isEmpty else { return [] }
    return own.filter { !usual.contains(begin(of: $0.id)) || end(of: $0.id).isEmpty }.map { tekst in
      let near =
        nearNames(to: begin(of: tekst.id), among: usual.sorted()).first ?? usual.min() ?? ""
      return problem(
        at: tekst, in: stof, part: "#" + tekst.id, "dit nummer past niet bij de andere nummers",
        hint: "schrijf `#\(near)` met een getal erachter")
    }
  }

  private func begin(of id: String) -> String { String(id.dropLast(end(of: id).count)) }
  private func end(of id: String) -> Substring {
    id[(id.lastIndex { !$0.isNumber }.map(id.index(after:)) ?? id.startIndex)...]
  }
}
