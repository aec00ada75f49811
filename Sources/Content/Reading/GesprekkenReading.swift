import Werkafspraken
import Yarn

/// Compiles the conversations of a regeling and checks what only we know of them: the fields they
/// ask, the commands they give, the sources they name.
package struct GesprekkenReading {
  /// What a conversation may command, besides `<<vraag $veld>>`.
  package static let commands = ["vraag", "casushouder", "stappen", "stop"]
  /// Who may speak with a name; what has none is for the client.
  private static let spreker = "Begeleider"

  let id: String
  let woordenboek: Woordenboek
  let bronnen: Set<BronID>
  private let geheugen: Leesgeheugen
  private(set) var problems: [Probleem] = []
  private(set) var vraagvelden: [CompiledRegeling.Vraagvelden] = []
  private var texts: [String: String] = [:]
  private(set) var compilatie: Compilation?

  init(id: String, woordenboek: Woordenboek, bronnen: Set<BronID>, geheugen: Leesgeheugen) {
    self.geheugen = geheugen
    self.id = id
    self.woordenboek = woordenboek
    self.bronnen = bronnen
  }

  mutating func read(
    _ gesprekken: [Gespreksopgave], kop: (reading: FileReading, root: YamlNode),
    files: [String: ScriptFile]
  ) -> Program? {
    var sources: [SourceText] = []
    for path in files.keys.sorted()
    where path.hasPrefix("\(id)/gesprekken/") && path.hasSuffix(".yarn") {
      guard let text = files[path]?.text else {
        problems.append(
          Probleem(
            file: path, line: 1, column: 1, code: Probleemcode.geenUTF8.rawValue,
            message: "het bestand `\(path)` is geen tekst in UTF-8",
            hint: "bewaar het opnieuw, met de codering UTF-8"))
        continue
      }
      texts[path] = text
      sources.append(SourceText(name: path, text: text))
    }
    for gesprek in gesprekken where files["\(id)/\(gesprek.bestand)"] == nil {
      report(kop, .bestandOntbreekt, "het bestand `\(gesprek.bestand)` ontbreekt", hint: nil)
    }
    guard !sources.isEmpty else { return nil }

    let compilation = geheugen.compilation(
      sources, library: woordenboek.library, starts: Set(gesprekken.map(\.start)))
    compilatie = compilation
    for diagnostic in compilation.diagnostics { add(diagnostic) }
    for site in compilation.commands { check(site) }
    for node in compilation.nodes { check(node) }
    for call in compilation.calls {
      var found: [(String, String?)] = []
      woordenboek.check(call) { found.append(($0, $1)) }
      for (message, hint) in found {
        add(.onbekendVeld, file: call.file, bytes: call.bytes, message, hint: hint)
      }
    }
    for entry in compilation.strings.entries { check(entry) }
    let titles = compilation.nodes.map(\.title)
    for gesprek in gesprekken where !titles.contains(gesprek.start) {
      report(
        kop, .onbekendeStart,
        "het gesprek `\(gesprek.id)` begint bij `\(gesprek.start)`, en die knoop bestaat niet",
        hint: nearNameHint(for: gesprek.start, among: titles))
    }
    vraagvelden = gesprekken.map { gesprek in
      CompiledRegeling.Vraagvelden(
        gesprek: gesprek.id, velden: velden(reachableFrom: gesprek.start, compilation))
    }
    return compilation.program
  }

  private func velden(reachableFrom start: String, _ compilation: Compilation) -> [VeldNaam] {
    var targets: [String: [String]] = [:]
    for node in compilation.nodes {
      targets[node.title, default: []] += node.jumps.compactMap(\.target)
    }
    var reached: Set<String> = [start]
    var rest = [start]
    while let node = rest.popLast() {
      for target in targets[node] ?? [] where reached.insert(target).inserted {
        rest.append(target)
      }
    }
    let asked = compilation.commands.filter { reached.contains($0.node) }
      .compactMap { Self.veld(asked: $0.text) }
    return asked
      + compilation.nodes.filter { reached.contains($0.title) }.compactMap(Self.terugvertellen)
  }

  /// The field that is asked at the end of the theme of a node.
  private static func terugvertellen(_ node: NodeSummary) -> VeldNaam? {
    node.headers.first { $0.key.lowercased() == "terugvertellen" }.map { VeldNaam($0.value) }
  }

  /// The field that a command asks; nil when it is another command.
  private static func veld(asked command: String) -> VeldNaam? {
    let words = command.split(separator: " ")
    guard words.count == 2, words[0] == "vraag", words[1].hasPrefix("$") else { return nil }
    return VeldNaam(String(words[1].dropFirst()))
  }

  private func report(
    _ kop: (reading: FileReading, root: YamlNode), _ code: Probleemcode, _ message: String,
    hint: String?
  ) {
    kop.reading.report(code, at: kop.root, message, hint: hint)
  }

  /// In a regeling a jump to nowhere and an unused text are worse than elsewhere: people are in it.
  private mutating func add(_ diagnostic: Diagnostic) {
    let isUnused = diagnostic.code == DiagnosticCode.unusedVariable.rawValue
    guard diagnostic.severity != .info || isUnused, let label = diagnostic.labels.first else {
      return
    }
    let isError = diagnostic.severity == .error || diagnostic.code == "YS0012"
    add(
      diagnostic.code, file: label.file, bytes: label.bytes, diagnostic.melding,
      hint: diagnostic.tip, severity: isError ? .fout : .waarschuwing)
  }

  private mutating func add(
    _ code: Probleemcode, file: String, bytes: Range<Int>, _ message: String, hint: String?
  ) {
    add(code.rawValue, file: file, bytes: bytes, message, hint: hint, severity: .fout)
  }

  private mutating func add(
    _ code: String, file: String, bytes: Range<Int>, _ message: String, hint: String?,
    severity: Probleem.Ernst
  ) {
    let place = TextPlace(ofByte: bytes.lowerBound, in: texts[file] ?? "")
    problems.append(
      Probleem(
        file: file, line: place.line, column: place.column, length: max(1, bytes.count),
        severity: severity, code: code, message: message, hint: hint, source: place.source))
  }

  private mutating func check(_ site: CommandSite) {
    let words = site.text.split(separator: " ")
    guard let name = words.first.map(String.init) else { return }
    guard Self.commands.contains(name) else {
      add(
        .onbekendCommando, file: site.file, bytes: site.bytes,
        "het commando `\(name)` bestaat niet", hint: nearNameHint(for: name, among: Self.commands))
      return
    }
    guard name == "vraag" else {
      guard words.count > 1 else { return }
      add(
        .onbekendCommando, file: site.file, bytes: site.bytes,
        "achter `\(name)` hoort niets te staan", hint: "schrijf `<<\(name)>>`")
      return
    }
    guard let veld = Self.veld(asked: site.text) else {
      add(
        .onbekendCommando, file: site.file, bytes: site.bytes,
        "`vraag` hoort één veld te noemen", hint: "schrijf `<<vraag $naam_van_het_veld>>`")
      return
    }
    if woordenboek.velden[veld] == nil {
      add(
        .onbekendVeld, file: site.file, bytes: site.bytes, "het veld `\(veld)` bestaat niet",
        hint: nearNameHint(for: veld.tekst, among: woordenboek.velden.keys.map(\.tekst)))
    }
  }

  private mutating func check(_ node: NodeSummary) {
    guard let veld = Self.terugvertellen(node), woordenboek.velden[veld] == nil else { return }
    add(
      .onbekendVeld, file: node.file, bytes: node.bytes,
      "`terugvertellen` noemt het veld `\(veld)`, en dat bestaat niet",
      hint: nearNameHint(for: veld.tekst, among: woordenboek.velden.keys.map(\.tekst)))
  }

  private mutating func check(_ entry: StringTableEntry) {
    checkSpeaker(entry)
    for tag in entry.tags where tag.hasPrefix("bron:") {
      let bron = BronID(String(tag.dropFirst("bron:".count)))
      guard !bronnen.contains(bron) else { continue }
      let text = texts[entry.file] ?? ""
      let place = TextPlace(line: entry.line, finding: tag, in: text)
      problems.append(
        Probleem(
          file: entry.file, line: place.line, column: place.column, length: tag.count,
          code: Probleemcode.onbekendeBron.rawValue,
          message: "de bron `\(bron)` staat niet in `\(id)/bronnen.yaml`",
          hint: nearNameHint(for: bron.tekst, among: bronnen.map(\.tekst)), source: place.source))
    }
  }

  /// A misspelled name would give to the client what is for the begeleider.
  private mutating func checkSpeaker(_ entry: StringTableEntry) {
    let name = entry.text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !name.isEmpty, name != Self.spreker, entry.text.dropFirst(name.count).first == ":" else {
      return
    }
    let place = TextPlace(line: entry.line, finding: String(name), in: texts[entry.file] ?? "")
    problems.append(
      Probleem(
        file: entry.file, line: place.line, column: place.column, length: name.count,
        severity: .waarschuwing, code: DiagnosticCode.unknownCharacter.rawValue,
        message: "de spreker `\(name)` is niet bekend",
        hint: nearNameHint(for: String(name), among: [Self.spreker])
          ?? DiagnosticCode
          .unknownCharacter.uitleg.doe, source: place.source))
  }
}
