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
  }

  /// In the order of the files.
  package private(set) var teksten: [Tekst] = []
  package private(set) var keuzevelden: [Keuzeveld] = []
  package private(set) var vraagplekken: [Vraagplek] = []
  /// Fields that have a question of their own.
  package private(set) var metVraag: Set<String> = []
  /// The day on which is looked; nil when nothing may go out of date.
  package let vandaag: Dag?
  package let lezing: Regelinglezing
  package let grenzen: Taalgrenzen
  /// Every line that an author typed, stories included, with its place; empty ones left out.
  package private(set) var regels: [Bestandsregel] = []
  private var sources: [String: [Substring]] = [:]

  package init(_ lezing: Regelinglezing, verhalen: [ScriptFile] = [], vandaag: Dag? = nil) {
    self.lezing = lezing
    self.vandaag = vandaag
    grenzen = Self.grenzen(lezing)
    for file in lezing.files + verhalen {
      sources[file.path] = String(decoding: file.bytes, as: UTF8.self)
        .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      guard !file.path.hasSuffix("/\(Woordenschat.bestandsnaam)") else { continue }
      for (index, line) in (sources[file.path] ?? []).enumerated() where !line.isEmpty {
        regels.append(Bestandsregel(file: file.path, nummer: index + 1, tekst: String(line)))
      }
    }
    addLines(Scriptregels(lezing).alle)
    for command in lezing.compilatie?.commands ?? [] { addVraag(command, lezing) }
    for file in lezing.files where file.path.hasSuffix("/velden.yaml") { addVelden(file) }
  }

  package func source(_ file: String, line: Int) -> String? {
    guard let lines = sources[file], lines.indices.contains(line - 1) else { return nil }
    return String(lines[line - 1])
  }

  /// The line of a conversation that stands in a place.
  package func tekst(in file: String, line: Int) -> Tekst? {
    teksten.first { $0.isScript && $0.file == file && $0.line == line }
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

  private static func grenzen(_ lezing: Regelinglezing) -> Taalgrenzen {
    let path = "\(lezing.id)/regeling.yaml"
    guard let node = yaml(path, lezing)?["taal"] else { return Taalgrenzen() }
    return Taalgrenzen(node, in: FileReading(file: path, text: ""))
  }

  // MARK: Collecting

  private mutating func addLines(_ regels: [Scriptregels.Regel]) {
    for regel in regels {
      let source = source(regel.file, line: regel.line) ?? ""
      let column = source.prefix { $0 == " " || $0 == "\t" }.count + 1
      teksten.append(
        Tekst(
          soort: regel.isOptie ? .optie : .regel, inhoud: regel.tekst,
          isVoorClient: regel.spreker == nil, file: regel.file, line: regel.line, column: column,
          id: regel.id, bronnen: regel.bronnen))
    }
  }

  private mutating func addVraag(_ command: CommandSite, _ lezing: Regelinglezing) {
    let words = command.text.split(separator: " ")
    guard words.count == 2, words[0] == "vraag",
      let bytes = lezing.files.first(where: { $0.path == command.file })?.bytes
    else { return }
    let line = bytes.prefix(command.bytes.lowerBound).count { $0 == 0x0A } + 1
    let source = source(command.file, line: line) ?? ""
    let column = source.prefix { $0 == " " || $0 == "\t" }.count + 1
    let above = neighbour(of: line, in: command.file, step: -1)
    vraagplekken.append(
      Vraagplek(
        veld: String(words[1].drop { $0 == "$" }),
        erboven: above.flatMap { tekst(in: command.file, line: $0) },
        plek: Tekst(
          soort: .regel, inhoud: "", isVoorClient: true, file: command.file, line: line,
          column: column)))
  }

  private mutating func addVelden(_ file: ScriptFile) {
    guard case .map(let velden)? = yaml(file.path)?.content else { return }
    for (naam, veld) in velden {
      guard let name = naam.scalar, case .map(let pairs) = veld.content else { continue }
      let isVoorClient = !pairs.contains {
        $0.key.scalar == "wie" && $0.value.scalar == Veld.Wie.begeleider.rawValue
      }
      let tekst = { (soort: Tekst.Soort, node: YamlNode) in
        Tekst(
          soort: soort, inhoud: node.scalar ?? "", isVoorClient: isVoorClient, file: file.path,
          line: node.line, column: node.column)
      }
      for (key, value) in pairs {
        switch key.scalar {
        case "vraag":
          teksten.append(tekst(.vraag, value))
          metVraag.insert(name)
        case "uitleg": teksten.append(tekst(.uitleg, value))
        case "keuzes":
          guard case .map(let keuzes) = value.content else { continue }
          keuzevelden.append(
            Keuzeveld(naam: name, keuzes: keuzes.count, plek: tekst(.keuze, naam)))
          for (_, keuze) in keuzes { teksten.append(tekst(.keuze, Self.label(keuze))) }
        default: continue
        }
      }
    }
  }

  /// A choice is its label, or a map with its label.
  private static func label(_ node: YamlNode) -> YamlNode {
    guard case .map(let pairs) = node.content else { return node }
    return pairs.first { $0.key.scalar == "label" }?.value ?? node
  }
}
