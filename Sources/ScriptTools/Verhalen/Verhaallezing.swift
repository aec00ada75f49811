package import Content
import Intake
import Werkafspraken
import Yarn

/// Reads stories: their shape, and the names they use.
package struct Verhaallezing: Sendable {
  private let regeling: Regeling
  /// The ids of the lines of its conversations, without `line:`.
  private let zinIDs: Set<String>

  package init(_ inhoud: Inhoud) {
    regeling = inhoud.regeling
    zinIDs = Set(inhoud.program.nodeNames.flatMap(inhoud.program.lineIDs).map(Wandeling.zinID))
  }

  private static let keys = ["verhaal", "vandaag", "gesprek", "feiten", "antwoorden", "verwacht"]
  private static let verwachtKeys = [
    "casushouder", "rij", "stappen", "vervallen", "niet_gevraagd", "open", "gezegd", "niet_gezegd",
  ]
  private static let stapKeys =
    ["wie", "status"] + Stapverwachting.Dagsoort.allCases.map(\.rawValue)
  /// The word for a day that must not be there.
  private static let geen = "geen"

  /// Returns the story, or nil when it cannot be played; and all problems in it.
  package func lees(_ file: ScriptFile) -> (verhaal: Verhaal?, problemen: [Probleem]) {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      let reading = FileReading(file: file.path, text: "")
      reading.report(
        Probleemcode.geenUTF8.rawValue, line: 1, column: 1,
        "het bestand `\(file.path)` is geen tekst in UTF-8")
      return (nil, reading.problems)
    }
    let reading = FileReading(file: file.path, text: text)
    let verhaal = lees(text, in: reading)
    return (verhaal, reading.problems)
  }

  /// Returns the story, or nil when it cannot be played; the problems are then in the reading.
  package func lees(_ text: String, in reading: FileReading) -> Verhaal? {
    var verhaal: Verhaal?
    do {
      verhaal = self.verhaal(try YamlNode(parsing: text), reading)
    } catch {
      reading.report(error)
    }
    return reading.problems.isEmpty ? verhaal : nil
  }

  private func verhaal(_ root: YamlNode, _ reading: FileReading) -> Verhaal? {
    guard let map = MapReading(root, in: reading, known: Self.keys),
      let titel = map.required("verhaal"),
      let vandaag = map.requiredNode("vandaag").flatMap(reading.dag),
      let verwachtNode = map.requiredNode("verwacht")
    else { return nil }
    var gesprek: Gespreksopgave?
    if let node = map["gesprek"], let id = reading.text(node) {
      gesprek = regeling.gesprekken.first { $0.id == id }
      reading.check(
        id, at: node, in: regeling.gesprekken.map(\.id), .onbekendGesprek, "het gesprek")
    }
    return Verhaal(
      file: reading.file, titel: titel, vandaag: vandaag, gesprek: gesprek,
      feiten: antwoorden(map["feiten"], vandaag, reading),
      antwoorden: antwoorden(map["antwoorden"], vandaag, reading),
      verwacht: verwachting(verwachtNode, reading, hasGesprek: gesprek != nil))
  }

  private func antwoorden(_ node: YamlNode?, _ vandaag: Dag, _ reading: FileReading)
    -> Feitenbestand
  {
    let empty = YamlNode(content: .empty, line: 1, column: 1)
    do {
      let bestand = try Feitenbestand(node ?? empty, file: reading.file)
      let lezing = Feitlezing(regeling: regeling, vandaag: vandaag)
      for feit in bestand.feiten where !feit.isKeuze { check(feit, lezing, reading) }
      return bestand
    } catch {
      reading.report(
        Probleemcode.verkeerdeVorm.rawValue, line: error.line, column: 1, error.message)
      return Feitenbestand()
    }
  }

  private func check(_ feit: Feitenbestand.Feit, _ lezing: Feitlezing, _ reading: FileReading) {
    reading.note(
      .veld, at: YamlNode(content: .scalar(feit.naam), line: feit.line, column: feit.column))
    do {
      _ = try lezing.read(feit.naam, feit.waarde)
    } catch {
      switch error {
      case .onbekendVeld(let naam, _):
        let node = YamlNode(content: .scalar(naam), line: feit.line, column: feit.column)
        reading.check(
          naam, at: node, in: regeling.velden.map(\.naam.tekst), .onbekendVeld, "het veld")
      case .geweigerd(let veld, let afwijzing):
        reading.report(
          Probleemcode.onleesbaarAntwoord.rawValue, line: feit.line, column: feit.column,
          length: feit.naam.count, "het antwoord bij `\(veld)` kan niet: \(afwijzing.zin)")
      }
    }
  }

  private func verwachting(_ node: YamlNode, _ reading: FileReading, hasGesprek: Bool)
    -> Verwachting
  {
    var result = Verwachting()
    guard let map = MapReading(node, in: reading, known: Self.verwachtKeys) else { return result }
    let soorten =
      regeling.casushouders.houders.map(\.soort) + [
        Casushouder.geen, Casushouder.navragen, Casushouder.nietVanToepassing,
      ]
    if let node = map["casushouder"], let soort = reading.text(node) {
      reading.check(soort, at: node, in: soorten, .onbekendeHouder, "de houder")
      result.casushouder = soort
    }
    if let node = map["rij"], let rij = reading.text(node) {
      reading.check(
        rij, at: node, in: regeling.casushouders.regels.map(\.id), .onbekendeHouder, "de rij")
      result.rij = rij
    }
    if let node = map["stappen"], let steps = MapReading(node, in: reading, known: nil) {
      for (id, key) in steps.keys {
        checkStap(id, at: key, reading)
        // A step without anything is expected to be there; what it looks like does not matter.
        guard let value = steps[id] else {
          result.stappen.append(Stapverwachting(regel: id))
          continue
        }
        if let stap = stap(id, value, reading) { result.stappen.append(stap) }
      }
    }
    for item in map.list("vervallen") {
      guard let id = reading.text(item) else { continue }
      checkStap(id, at: item, reading)
      result.vervallen.append(id)
    }
    result.nietGevraagd = velden(map.list("niet_gevraagd"), reading)
    result.open = velden(map.list("open"), reading)
    result.gezegd = zinnen(map.list("gezegd"), reading)
    result.nietGezegd = zinnen(map.list("niet_gezegd"), reading)
    for key in ["niet_gevraagd", "open", "gezegd", "niet_gezegd"] where !hasGesprek {
      guard let node = map[key] else { continue }
      reading.report(
        .verkeerdeVorm, at: node, "`\(key)` kan alleen in een verhaal met een `gesprek`",
        hint: "zonder gesprek wordt er niets gevraagd en niets gezegd")
    }
    return result
  }

  private func checkStap(_ id: String, at node: YamlNode, _ reading: FileReading) {
    reading.check(id, at: node, in: regeling.stapregels.map(\.id), .onbekendeStap, "de stap")
  }

  private func velden(_ items: [YamlNode], _ reading: FileReading) -> [VeldNaam] {
    items.compactMap { item in
      guard let naam = reading.text(item) else { return nil }
      reading.check(
        naam, at: item, in: regeling.velden.map(\.naam.tekst), .onbekendVeld, "het veld")
      return VeldNaam(naam)
    }
  }

  /// Ids of lines are written as in the conversation, without `#line:`.
  private func zinnen(_ items: [YamlNode], _ reading: FileReading) -> [String] {
    items.compactMap { item -> String? in
      guard let id = reading.text(item) else { return nil }
      reading.check(id, at: item, in: zinIDs, .onbekendeZin, "de zin")
      return id
    }
  }

  private func stap(_ id: String, _ node: YamlNode, _ reading: FileReading) -> Stapverwachting? {
    guard let map = MapReading(node, in: reading, known: Self.stapKeys) else { return nil }
    var stap = Stapverwachting(regel: id)
    stap.status = map.word("status", of: StapStatus.self)
    if let node = map["wie"], let rol = reading.text(node) {
      reading.check(rol, at: node, in: regeling.rollen.map(\.id), .onbekendeRol, "de rol")
      stap.wie = rol
    }
    for soort in Stapverwachting.Dagsoort.allCases {
      guard let node = map[soort.rawValue], let text = reading.text(node) else { continue }
      if text == Self.geen {
        stap.dagen.append(.init(soort: soort, dag: nil))
      } else if Dag(iso: text) != nil || Tijdstip(iso: text) != nil {
        stap.dagen.append(.init(soort: soort, dag: text))
      } else {
        reading.report(
          .verkeerdeVorm, at: node, "hier hoort een dag te staan",
          hint: "schrijf hem als 2026-03-01, of schrijf `geen`")
      }
    }
    return stap
  }
}
