package import Werkafspraken

/// One file while it is read, and the problems found in it so far.
package final class FileReading {
  package let file: String
  private let text: String
  /// Cut up only for a file with a problem; most have none.
  private lazy var lines = text.split(omittingEmptySubsequences: false) {
    $0 == "\n" || $0 == "\r\n"
  }
  package private(set) var problems: [Probleem] = []
  /// What may stand where, in the order in which it was read.
  package private(set) var notities: [Leesnotitie] = []

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  package func note(_ inhoud: Leesnotitie.Inhoud, at node: YamlNode) {
    notities.append(Leesnotitie(line: node.line, column: node.column, inhoud: inhoud))
  }

  package func report(
    _ code: Probleemcode, at node: YamlNode, _ message: String, hint: String? = nil,
    severity: Probleem.Ernst = .fout
  ) {
    report(
      code.rawValue, line: node.line, column: node.column, length: node.scalar?.count ?? 1, message,
      hint: hint, severity: severity)
  }

  package func report(
    _ code: String, line: Int, column: Int, length: Int = 1, _ message: String,
    hint: String? = nil, severity: Probleem.Ernst = .fout
  ) {
    let source = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(500)) : nil
    problems.append(
      Probleem(
        file: file, line: line, column: column, length: length, severity: severity, code: code,
        message: message, hint: hint, source: source))
  }

  package func report(_ problem: YamlProblem) {
    report(
      problem.code.rawValue, line: problem.line, column: problem.column, problem.message,
      hint: problem.hint)
  }

  // MARK: Shapes

  /// Returns the items; a single value counts as a list of one. Reports anything else.
  package func list(_ node: YamlNode) -> [YamlNode] {
    switch node.content {
    case .list(let items): items
    case .empty: []
    case .scalar, .map: [node]
    }
  }

  package func text(_ node: YamlNode) -> String? {
    if let text = node.scalar { return text }
    report(.verkeerdeVorm, at: node, "hier hoort tekst te staan")
    return nil
  }

  package func texts(_ node: YamlNode) -> [String] { list(node).compactMap(text) }

  package func jaNee(_ node: YamlNode) -> Bool? {
    note(.woord(van: ["ja", "nee"]), at: node)
    switch node.scalar?.lowercased() {
    case "ja"?, "true"?, "yes"?: return true
    case "nee"?, "false"?, "no"?: return false
    default:
      report(.verkeerdeVorm, at: node, "hier hoort `ja` of `nee` te staan")
      return nil
    }
  }

  package func dag(_ node: YamlNode) -> Dag? {
    if let text = node.scalar, let dag = Dag(iso: text) { return dag }
    report(
      .verkeerdeVorm, at: node, "hier hoort een dag te staan", hint: "schrijf hem als 2026-03-01")
    return nil
  }

  /// Returns the member of a fixed list of words; reports a word that is not in it.
  package func word<Word: RawRepresentable & CaseIterable>(_ node: YamlNode, of type: Word.Type)
    -> Word?
  where Word.RawValue == String {
    let known = Word.allCases.map(\.rawValue)
    note(.woord(van: known), at: node)
    guard let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(
      .onbekendWoord, at: node, "`\(text)` kan hier niet",
      hint: nearNameHint(for: text, among: known)
        ?? "kies uit: \(known.map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }

  package func bronnen(_ node: YamlNode) -> [BronID] {
    list(node).compactMap { item in
      guard let text = text(item) else { return nil }
      note(.bron, at: item)
      mentionedSources.append((BronID(text), item))
      return BronID(text)
    }
  }

  /// Every source id that this file names, with its place; checked against the registers later.
  private(set) var mentionedSources: [(BronID, YamlNode)] = []
  /// Every field that this file names as a day, with its place; checked when all fields are known.
  private(set) var mentionedVelden: [(VeldNaam, YamlNode)] = []

  package func mention(_ veld: VeldNaam, at node: YamlNode) {
    note(.veld, at: node)
    mentionedVelden.append((veld, node))
  }
}

extension FileReading {
  /// Checks an id that must be one of a known set; reports it with near names when it is not.
  package func check(
    _ id: String, at node: YamlNode, in known: some Collection<String>, _ code: Probleemcode,
    _ what: String
  ) {
    note(code == .onbekendVeld ? .veld : .woord(van: Array(known)), at: node)
    guard !known.contains(id) else { return }
    report(
      code, at: node, "\(what) `\(id)` bestaat niet", hint: nearNameHint(for: id, among: known))
  }
}
