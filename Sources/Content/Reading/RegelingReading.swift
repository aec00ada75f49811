import Werkafspraken
import Yarn

/// Reads all files of one regeling, in an order in which each file knows the names it may use.
struct RegelingReading {
  struct Result {
    var compiled: CompiledRegeling?
    var program: Program?
    var bronnen: [Bron]
    var problemen: [Probleem]
    /// What the compiler found in the conversations; nil when there are none.
    var compilatie: Compilation?
    /// By the path of their file.
    var notities: [String: [Leesnotitie]] = [:]
    /// By the path of their file; only those that can be read.
    var yaml: [String: YamlNode] = [:]
  }

  private let id: String
  private let files: [String: ScriptFile]
  private var readings: [FileReading] = []
  private var yaml: [String: YamlNode] = [:]
  private let conditions = ConditionTable()
  private let geheugen: Leesgeheugen

  static func read(
    _ id: String, from files: [ScriptFile], geheugen: Leesgeheugen = Leesgeheugen()
  ) -> Result {
    var reading = RegelingReading(id: id, files: files, geheugen: geheugen)
    return reading.result()
  }

  private init(id: String, files: [ScriptFile], geheugen: Leesgeheugen) {
    self.id = id
    self.geheugen = geheugen
    self.files = Dictionary(
      files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func result() -> Result {
    guard let (kopReading, kopRoot) = open("\(id)/regeling.yaml", isRequired: true),
      let kop = RegelingKopReading(reading: kopReading, conditions: conditions)
        .regeling(kopRoot)
    else {
      return Result(
        compiled: nil, program: nil, bronnen: [], problemen: allProblems, notities: allNotes,
        yaml: yaml)
    }
    var regeling = kop
    if kop.id != id {
      kopReading.report(
        .verkeerdeVorm, at: kopRoot, "het id `\(kop.id)` is niet de naam van de map `\(id)`")
    }

    var velden = VeldenReading(conditions: conditions)
    for path in ["gedeeld/velden.yaml", "\(id)/velden.yaml"] {
      if let (reading, root) = open(path, isRequired: path.hasPrefix(id)) {
        velden.read(root, in: reading)
      }
    }
    regeling.velden = velden.velden
    if let (reading, root) = open("gedeeld/gemeenten.yaml", isRequired: false) {
      regeling.bekendeGemeenten = GedeeldReading(reading: reading).gemeenten(root)
    }
    if let (reading, root) = open("gedeeld/rollen.yaml", isRequired: true) {
      regeling.rollen = GedeeldReading(reading: reading).rollen(root)
    }
    if let (reading, root) = open("gedeeld/delen.yaml", isRequired: false) {
      regeling.delen = DelenReading(reading: reading).matrix(root)
    }
    if let (reading, root) = open("\(id)/doelgroepen.yaml", isRequired: true) {
      regeling.doelgroepen = DoelgroepenReading(reading: reading).doelgroepen(root)
    }
    var begrippen: [Begrip] = []
    if let (reading, root) = open("\(id)/begrippen.yaml", isRequired: false) {
      begrippen = BegrippenReading(reading: reading, conditions: conditions).begrippen(
        root, velden: velden.velden.map(\.naam))
    }
    if let (reading, root) = open("\(id)/casushouder.yaml", isRequired: true) {
      regeling.casushouders = CasushouderReading(reading: reading, conditions: conditions)
        .tabel(root)
    }
    if let (reading, root) = open("\(id)/stappen.yaml", isRequired: true) {
      regeling.stapregels = StappenReading(
        reading: reading, conditions: conditions, rollen: regeling.rollen,
        fasen: RegelingKopReading.fasen
      ).regels(root)
    }
    if let (reading, root) = open("\(id)/contacten.yaml", isRequired: false) {
      regeling.contacten = ContactenReading(reading: reading).contacten(root)
    }
    var bronnen: [Bron] = []
    if let (reading, root) = open("\(id)/bronnen.yaml", isRequired: true) {
      bronnen = BronnenReading(reading: reading).bronnen(root)
    }

    let woordenboek = Woordenboek(
      velden: regeling.velden, doelgroepen: regeling.doelgroepen.alle, begrippen: begrippen)
    let forms = conditions.compiled(with: woordenboek, geheugen)
    checkReferences(velden: velden, bronnen: bronnen)
    var gesprekken = GesprekkenReading(
      id: id, woordenboek: woordenboek, bronnen: Set(bronnen.map(\.id)), geheugen: geheugen)
    let program = gesprekken.read(
      regeling.gesprekken, kop: (kopReading, kopRoot), files: files)

    checkSourceNames(mentioned: gesprekken.compilatie?.strings.entries.flatMap(\.tags) ?? [])
    openRest()
    let problemen = (allProblems + gesprekken.problems).sorted(by: Probleem.inOrder)
    let isSound = !problemen.contains { $0.severity == .fout }
    return Result(
      compiled: isSound
        ? CompiledRegeling(
          regeling: regeling, begrippen: begrippen, forms: forms,
          vraagvelden: gesprekken.vraagvelden) : nil,
      program: isSound ? program : nil, bronnen: bronnen, problemen: problemen,
      compilatie: gesprekken.compilatie, notities: allNotes, yaml: yaml)
  }

  private var allNotes: [String: [Leesnotitie]] {
    Dictionary(readings.map { ($0.file, $0.notities) }, uniquingKeysWith: { first, _ in first })
  }

  private var allProblems: [Probleem] {
    readings.flatMap(\.problems).sorted(by: Probleem.inOrder)
  }

  private mutating func open(_ path: String, isRequired: Bool) -> (FileReading, YamlNode)? {
    guard let file = files[path] else {
      if isRequired {
        let reading = FileReading(file: path, text: "")
        reading.report(
          Probleemcode.bestandOntbreekt.rawValue, line: 1, column: 1,
          "het bestand `\(path)` ontbreekt")
        readings.append(reading)
      }
      return nil
    }
    guard let text = file.text else {
      let reading = FileReading(file: path, text: "")
      reading.report(
        Probleemcode.geenUTF8.rawValue, line: 1, column: 1,
        "het bestand `\(path)` is geen tekst in UTF-8",
        hint: "bewaar het opnieuw, met de codering UTF-8")
      readings.append(reading)
      return nil
    }
    let reading = FileReading(file: path, text: text)
    readings.append(reading)
    do {
      let node = try geheugen.node(path, file.bytes, text)
      yaml[path] = node
      return (reading, node)
    } catch {
      reading.report(error)
      return nil
    }
  }

  /// When something names a source that is not there, the slip may be where the source has its name.
  ///
  /// - Parameter tags: of the lines of the conversations.
  private func checkSourceNames(mentioned tags: [String]) {
    let tagged = tags.filter { $0.hasPrefix("bron:") }.map { String($0.dropFirst(5)) }
    let mentioned = Set(readings.flatMap { $0.mentionedSources.map(\.0.tekst) } + tagged)
    let path = "\(id)/bronnen.yaml"
    guard let reading = readings.first(where: { $0.file == path }) else { return }
    let rows = yaml[path]?["rijen"]?.pairs ?? []
    let lost = mentioned.subtracting(rows.compactMap(\.key.scalar))
    guard !lost.isEmpty else { return }
    for (key, _) in rows {
      guard let name = key.scalar, !mentioned.contains(name),
        let hint = nearNameHint(for: name, among: lost)
      else { continue }
      reading.report(.onbekendeBron, at: key, "niets noemt de bron `\(name)`", hint: hint)
    }
  }

  /// What only tools read must be readable too. An overgang is read where the older regeling is known.
  private mutating func openRest() {
    let opened = Set(readings.map(\.file) + ["\(id)/overgang.yaml"])
    for path in files.keys.sorted() where path.hasSuffix(".yaml") && !opened.contains(path) {
      _ = open(path, isRequired: false)
    }
  }

  /// Checks what could not be checked while reading: names of fields and ids of sources.
  private func checkReferences(velden: VeldenReading, bronnen: [Bron]) {
    let names = velden.velden.map(\.naam.tekst)
    let known = Set(bronnen.map(\.id))
    let ids = bronnen.map(\.id.tekst)
    for reading in readings {
      for (veld, node) in reading.mentionedVelden {
        reading.check(veld.tekst, at: node, in: names, .onbekendVeld, "het veld")
      }
      for (bron, node) in reading.mentionedSources where !known.contains(bron) {
        reading.report(
          .onbekendeBron, at: node, "de bron `\(bron)` staat niet in `\(id)/bronnen.yaml`",
          hint: nearNameHint(for: bron.tekst, among: ids))
      }
    }
  }
}
