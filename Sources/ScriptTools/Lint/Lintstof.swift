package import Content
package import Werkafspraken
import Yarn

/// The words of a regeling with their places: what lint rules look at.
package struct Lintstof: Sendable {
  /// A piece of text that people read.
  package struct Tekst: Hashable, Sendable {
    package enum Soort: Hashable, Sendable {
      /// A line of a conversation.
      case regel
      /// A choice that a script offers.
      case optie
      /// The question of a field.
      case vraag
      /// Why a field is asked.
      case uitleg
      /// A choice of a field.
      case keuze
    }

    package var soort: Soort
    package var inhoud: String
    /// False when only the begeleider reads it.
    package var isVoorClient: Bool
    package var file: String
    /// Units: 1-based, as is the column.
    package var line: Int
    package var column: Int
    /// Of a line of a conversation; empty for other texts.
    package var id = ""
    /// Ids of rows of the source register that the line names.
    package var bronnen: [String] = []

    /// It stands in a conversation, not in the data dictionary.
    package var isScript: Bool { soort == .regel || soort == .optie }
  }

  /// A field as a rule sees it: how many choices, and where.
  package struct Keuzeveld: Hashable, Sendable {
    package var naam: String
    package var keuzes: Int
    /// The place of its name.
    package var plek: Tekst
  }

  /// A place where a conversation asks a field.
  package struct Vraagplek: Hashable, Sendable {
    package var veld: String
    /// The line directly above the command; nil when that is no line of the conversation.
    package var erboven: Tekst?
    package var plek: Tekst
  }

  /// A line of a file as it was typed.
  package struct Bestandsregel: Hashable, Sendable {
    package var file: String
    /// Units: 1-based.
    package var nummer: Int
    package var tekst: String

    var isScript: Bool { file.hasSuffix(".yarn") }
    /// It stands in a file of all regelingen.
    var isGedeeld: Bool { file.hasPrefix("gedeeld/") }
  }

  /// Units: lines below the first in which a folded text of YAML is looked for.
  static let gevouwen = 12

  /// In the order of the files.
  package private(set) var teksten: [Tekst]
  package let keuzevelden: [Keuzeveld]
  package private(set) var vraagplekken: [Vraagplek] = []
  /// Fields that have a question of their own.
  package let metVraag: Set<String>
  /// The day on which is looked; nil when nothing may go out of date.
  package let vandaag: Dag?
  package let lezing: Regelinglezing
  /// The lines of the conversations, with their nodes.
  let scriptregels: Scriptregels
  let grond: Lintgrond
  var grenzen: Taalgrenzen { grond.bron.grenzen }
  /// Every line that an author typed, stories included, with its place; empty ones left out.
  package private(set) var regels: [Bestandsregel] = []
  private let bestanden: [String: Lintbestand]

  package init(
    _ lezing: Regelinglezing, verhalen: [ScriptFile] = [], vandaag: Dag? = nil,
    geheugen: Lintgeheugen = Lintgeheugen()
  ) {
    self.lezing = lezing
    self.vandaag = vandaag
    let files = lezing.files + verhalen
    let bestanden = Dictionary(
      files.map { ($0.path, geheugen.bestand($0)) }, uniquingKeysWith: { first, _ in first })
    self.bestanden = bestanden
    scriptregels = Scriptregels(lezing, sources: bestanden.mapValues(\.regels))
    let spoken = scriptregels.alle.map { Self.tekst($0, bestanden) }
    let written = lezing.files.filter { $0.path.hasSuffix("/velden.yaml") }.map {
      Veldteksten($0.path, Self.yaml($0.path, lezing))
    }
    teksten = spoken + written.flatMap(\.teksten)
    keuzevelden = written.flatMap(\.keuzevelden)
    metVraag = written.reduce(into: []) { $0.formUnion($1.metVraag) }
    grond = geheugen.grond(Self.bron(of: lezing))
    for file in files where !file.path.hasSuffix("/\(Woordenschat.bestandsnaam)") {
      for (index, line) in (bestanden[file.path]?.regels ?? []).enumerated() where !line.isEmpty {
        regels.append(Bestandsregel(file: file.path, nummer: index + 1, tekst: line))
      }
    }
    let lines = Dictionary(
      spoken.map { (Regelplek(file: $0.file, line: $0.line), $0) },
      uniquingKeysWith: { first, _ in first })
    vraagplekken = (lezing.compilatie?.commands ?? []).compactMap { vraagplek($0, lines) }
  }

  /// The same, with fewer texts and lines to look at.
  func with(teksten: [Tekst], regels: [Bestandsregel]) -> Lintstof {
    var rest = self
    rest.teksten = teksten
    rest.regels = regels
    return rest
  }

  /// What the authors of these files allow.
  var toestemmingen: [Toestemming] {
    bestanden.keys.sorted().flatMap { bestanden[$0]?.toestemmingen ?? [] }
  }

  package func source(_ file: String, line: Int) -> String? {
    guard let lines = bestanden[file]?.regels, lines.indices.contains(line - 1) else { return nil }
    return lines[line - 1]
  }

  /// The next line of a file, up or down, that says something to the compiler.
  package func neighbour(of line: Int, in file: String, step: Int) -> Int? {
    var place = line + step
    while let text = source(file, line: place) {
      let body = text.drop { $0 == " " || $0 == "\t" }
      if !body.isEmpty, !body.hasPrefix("//") { return place }
      place += step
    }
    return nil
  }

  /// A file of the regeling as YAML; nil when it is not there or cannot be read.
  package func yaml(_ path: String) -> YamlNode? { Self.yaml(path, lezing) }

  private static func yaml(_ path: String, _ lezing: Regelinglezing) -> YamlNode? {
    lezing.yaml[path]
      ?? lezing.files.first { $0.path == path }
      .flatMap { String(validating: $0.bytes, as: UTF8.self) }
      .flatMap { try? YamlNode(parsing: $0) }
  }

  // MARK: Collecting

  private struct Regelplek: Hashable {
    var file: String
    var line: Int
  }

  private static func bron(of lezing: Regelinglezing) -> Lintgrond.Bron {
    let path = "\(lezing.id)/regeling.yaml"
    let grenzen = yaml(path, lezing)?["taal"].map {
      Taalgrenzen($0, in: FileReading(file: path, text: ""))
    }
    return Lintgrond.Bron(
      id: lezing.id, grenzen: grenzen ?? Taalgrenzen(),
      woordenlijsten: lezing.files.filter { $0.path.hasSuffix("/\(Woordenschat.bestandsnaam)") },
      kantoorwoorden: lezing.files.first { $0.path == "gedeeld/kantoorwoorden.yaml" })
  }

  private static func tekst(
    _ regel: Scriptregels.Regel, _ bestanden: [String: Lintbestand]
  ) -> Tekst {
    let lines = bestanden[regel.file]?.regels ?? []
    let source = lines.indices.contains(regel.line - 1) ? lines[regel.line - 1] : ""
    return Tekst(
      soort: regel.isOptie ? .optie : .regel, inhoud: regel.tekst,
      isVoorClient: regel.spreker == nil, file: regel.file, line: regel.line,
      column: column(of: source), id: regel.id, bronnen: regel.bronnen)
  }

  private func vraagplek(_ command: CommandSite, _ lines: [Regelplek: Tekst]) -> Vraagplek? {
    let words = command.text.split(separator: " ")
    guard words.count == 2, words[0] == "vraag", let bestand = bestanden[command.file] else {
      return nil
    }
    let line = bestand.regel(ofByte: command.bytes.lowerBound)
    let above = neighbour(of: line, in: command.file, step: -1)
    return Vraagplek(
      veld: String(words[1].drop { $0 == "$" }),
      erboven: above.flatMap { lines[Regelplek(file: command.file, line: $0)] },
      plek: Tekst(
        soort: .regel, inhoud: "", isVoorClient: true, file: command.file, line: line,
        column: Self.column(of: source(command.file, line: line) ?? "")))
  }

  /// Units: 1-based, of the first that is no blank.
  private static func column(of source: String) -> Int {
    source.prefix { $0 == " " || $0 == "\t" }.count + 1
  }
}
