import Content

/// A place where an author allows what a rule would report, with the reason, in a comment on the
/// same line or the line above: `# LNT0304: deze vijf plekken staan vast`, in a conversation
/// `// LNT0201: …`.
///
/// Why: a rule that cannot be contradicted gets switched off; a reason can be read by the next
/// author.
struct Toestemming: Hashable {
  /// Of a permission itself: it has no reason, or there is nothing to allow.
  static let code = "LNT0001"
  static let uitleg = Uitleg(
    wat: "Een toestemming heeft geen reden, of er is niets om toe te staan.",
    waarom: "Wie na jou schrijft, moet kunnen lezen waarom het hier goed is.",
    doe: "Schrijf achter de code waarom, of haal de opmerking weg.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        // LNT0202
        Je krijgt 50 euro. #bron:VB-01
        """,
      goed: """
        // LNT0202: dit bedrag staat zo op het formulier
        Je krijgt 50 euro. #bron:VB-01
        """))

  var file: String
  /// Units: 1-based.
  var line: Int
  var code: String
  var reden: String
  var source: String

  /// The permissions in a file, in order.
  ///
  /// - Parameter regels: its lines.
  static func toestemmingen(in file: ScriptFile, _ regels: [String]) -> [Toestemming] {
    let comment = #/(?:#|//)\s*(LNT\d{4})\b:?\s*(.*)$/#
    return regels.enumerated().compactMap { index, line in
      guard mentionsCode(line) else { return nil }
      return line.firstMatch(of: comment).map {
        Toestemming(
          file: file.path, line: index + 1, code: String($0.1), reden: String($0.2), source: line)
      }
    }
  }

  /// Most lines allow nothing, and a pattern is slow.
  private static func mentionsCode(_ line: String) -> Bool {
    var rest = line.utf8[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "L")) {
      if rest[place...].starts(with: "LNT".utf8) { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }

  /// Takes out the problems that are allowed, and reports permissions that allow nothing.
  static func apply(_ toestemmingen: [Toestemming], to problemen: [Probleem]) -> [Probleem] {
    let usable = toestemmingen.filter { !$0.reden.isEmpty }
    let allowed = { (probleem: Probleem) in
      usable.first {
        $0.code == probleem.code && $0.file == probleem.file
          && ($0.line == probleem.line || $0.line + 1 == probleem.line)
      }
    }
    let used = Set(problemen.compactMap(allowed))
    let useless = toestemmingen.filter { !used.contains($0) }.map { toestemming in
      Probleem(
        file: toestemming.file, line: toestemming.line, column: 1,
        length: toestemming.source.count, code: code,
        message: toestemming.reden.isEmpty
          ? "`\(toestemming.code)` mag alleen met een reden"
          : "hier is niets dat `\(toestemming.code)` nodig heeft",
        hint: toestemming.reden.isEmpty
          ? "schrijf `\(toestemming.code): ` en waarom het hier goed is"
          : "haal deze opmerking weg",
        source: toestemming.source)
    }
    return problemen.filter { allowed($0) == nil } + useless
  }
}
