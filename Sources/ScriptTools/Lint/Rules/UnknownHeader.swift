package import Content
import Yarn

/// A header of a node that means nothing to us, or a phase that does not exist.
package struct UnknownHeader: LintRule {
  package static let code = "LNT0601"
  package static let uitleg = Uitleg(
    wat: "Een kopregel van een knoop bestaat niet, of noemt een fase die niet bestaat.",
    waarom:
      "Een tikfout in een kopregel blijft anders stil, en de knoop staat dan op de verkeerde plek.",
    doe: "Schrijf `title`, `fase` of `thema`, en bij `fase` een van de vaste woorden.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        <<detour Geld>>
        ===
        title: Geld
        fsae: voorbereiding
        ---
        We praten over geld. #bron:VB-01
        """,
      goed: """
        <<detour Geld>>
        ===
        title: Geld
        fase: voorbereiding
        ---
        We praten over geld. #bron:VB-01
        """))

  /// Those of the language and its editors, and ours.
  static let known = [
    "title", "subtitle", "when", "saliency", "tags", "color", "position", "group", "style", "note",
    "tracking", "fase", "thema", "terugvertellen",
  ]

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    (stof.lezing.compilatie?.nodes ?? []).flatMap { node in
      node.headers.compactMap { header in
        guard let (message, hint) = fault(header.key, header.value) else { return nil }
        return problem(
          at: place(of: header.key, near: node.bytes.lowerBound, in: node.file, stof), in: stof,
          part: header.key, message, hint: hint)
      }
    }
  }

  private func fault(_ key: String, _ value: String) -> (String, String)? {
    if !Self.known.contains(key) {
      let near = nearNames(to: key, among: Self.known).first
      return (
        "de kopregel `\(key)` bestaat niet",
        near.map { "bedoel je `\($0)`?" } ?? "een knoop heeft `title`, `fase` en `thema`"
      )
    }
    let fasen = RegelingKopReading.fasen
    guard key == "fase", !fasen.contains(value) else { return nil }
    let near = nearNames(to: value, among: fasen).first
    return (
      "de fase `\(value)` bestaat niet",
      near.map { "bedoel je `\($0)`?" } ?? "kies uit: \(fasen.joined(separator: ", "))"
    )
  }

  /// The line of a header: in the lines round the title, up to the next `===` or `---`.
  private func place(
    of key: String, near byte: Int, in file: String, _ stof: Lintstof
  ) -> Lintstof.Tekst {
    let bytes = stof.lezing.files.first { $0.path == file }?.bytes ?? []
    let title = bytes.prefix(byte).count { $0 == 0x0A } + 1
    var line = title
    while line > 1, let above = stof.source(file, line: line - 1), above != "===" { line -= 1 }
    while let source = stof.source(file, line: line), source != "---",
      !source.hasPrefix("\(key):")
    { line += 1 }
    return .init(
      soort: .regel, inhoud: "", isVoorClient: true, file: file, line: line, column: 1)
  }
}
