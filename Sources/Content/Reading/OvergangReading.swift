package import Werkafspraken

/// Reads `overgang.yaml` of a regeling: how a dossier comes to it from an older one.
package struct OvergangReading {
  private let reading: FileReading
  private let van: Regeling
  private let naar: Regeling

  /// Returns the overgang, or nil when it has errors; and all problems in it.
  ///
  /// - Parameter regelingen: finds a regeling by its id.
  package static func lees(
    _ file: ScriptFile, naar: Regeling, regelingen: (String) -> Regeling?
  ) -> (overgang: Overgang?, problemen: [Probleem]) {
    let reading = FileReading(
      file: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    let overgang = lees(file, in: reading, naar: naar, regelingen: regelingen)
    return (overgang, reading.problems)
  }

  /// Returns the overgang, or nil when it has errors, which are then in the reading.
  package static func lees(
    _ file: ScriptFile, in reading: FileReading, naar: Regeling,
    regelingen: (String) -> Regeling?
  ) -> Overgang? {
    var overgang: Overgang?
    do {
      let root = try YamlNode(parsing: String(decoding: file.bytes, as: UTF8.self))
      if let map = MapReading(root, in: reading, known: ["van", "velden", "stappen"]),
        let node = map.requiredNode("van"), let id = reading.text(node)
      {
        if let van = regelingen(id) {
          overgang = OvergangReading(reading: reading, van: van, naar: naar).overgang(map)
        } else {
          reading.report(.onbekendeRegeling, at: node, "de regeling `\(id)` bestaat niet")
        }
      }
    } catch {
      reading.report(error)
    }
    return reading.problems.isEmpty ? overgang : nil
  }

  private func overgang(_ map: MapReading) -> Overgang {
    var overgang = Overgang(van: van.id)
    if let node = map["velden"], let velden = MapReading(node, in: reading, known: nil) {
      for (naam, key) in velden.keys {
        guard let oud = veld(naam, at: key, of: van) else { continue }
        overgang.velden[oud.naam] = bestemming(oud, velden[naam], at: key)
      }
    }
    if let node = map["stappen"], let stappen = MapReading(node, in: reading, known: nil) {
      for (id, key) in stappen.keys {
        reading.check(
          id, at: key, in: van.stapregels.map(\.id), .onbekendeStap, "de stap van \(van.id)")
        guard let value = stappen[id], let nieuw = reading.text(value) else { continue }
        reading.check(
          nieuw, at: value, in: naar.stapregels.map(\.id), .onbekendeStap, "de stap")
        overgang.stappen[id] = nieuw
      }
    }
    checkComplete(overgang, at: map["velden"] ?? map.node)
    return overgang
  }

  /// Nothing is lost in silence: every field that the new regeling does not have is named.
  private func checkComplete(_ overgang: Overgang, at node: YamlNode) {
    let missing = van.velden.filter { veld in
      veld.bereik != .gesprek && overgang.velden[veld.naam] == nil
        && !naar.velden.contains { $0.naam == veld.naam && $0.soort == veld.soort }
    }
    guard !missing.isEmpty else { return }
    reading.report(
      .veldZonderBestemming, at: YamlNode(content: .empty, line: node.line, column: node.column),
      "\(missing.count) velden van `\(van.id)` staan er niet bij: "
        + missing.map { "`\($0.naam)`" }.joined(separator: ", "),
      hint: "noem het nieuwe veld, of schrijf `{reden: …}` als het antwoord niet meegaat")
  }

  private func veld(_ naam: String, at node: YamlNode, of regeling: Regeling) -> Veld? {
    reading.check(
      naam, at: node, in: regeling.velden.map(\.naam.tekst), .onbekendVeld,
      "het veld van \(regeling.id)")
    return regeling.velden.first { $0.naam.tekst == naam }
  }

  // MARK: One field

  private func bestemming(_ oud: Veld, _ node: YamlNode?, at key: YamlNode)
    -> Overgang.Bestemming
  {
    guard let node else {
      reading.report(
        .redenOntbreekt, at: key, "er staat niet bij waarom `\(oud.naam)` niet meegaat",
        hint: "schrijf `\(oud.naam): {reden: …}`")
      return Overgang.Bestemming()
    }
    switch node.content {
    case .scalar(let naam):
      guard let nieuw = veld(naam, at: node, of: naar) else { return Overgang.Bestemming() }
      checkSoort(oud, nieuw, at: node)
      return Overgang.Bestemming(doelen: [Overgang.Doel(nieuw.naam)])
    case .list(let items):
      return Overgang.Bestemming(doelen: items.compactMap { doel(oud, $0)?.doel })
    case .map, .empty:
      guard let (doel, reden, isOpnieuw) = doel(oud, node) else { return Overgang.Bestemming() }
      return Overgang.Bestemming(
        doelen: [doel].compactMap(\.self), isOpnieuw: isOpnieuw, reden: reden)
    }
  }

  private func doel(_ oud: Veld, _ node: YamlNode) -> (
    doel: Overgang.Doel?, reden: String?, isOpnieuw: Bool
  )? {
    guard
      let map = MapReading(
        node, in: reading, known: ["nieuw", "waarden", "bevestig", "reden", "opnieuw"])
    else { return nil }
    let isOpnieuw = map.jaNee("opnieuw")
    guard let target = map["nieuw"], !isOpnieuw else {
      if map["reden"] == nil {
        reading.report(
          .redenOntbreekt, at: node, "er staat niet bij waarom `\(oud.naam)` niet meegaat",
          hint: "zet er `reden` bij")
      }
      return (nil, map.text("reden"), isOpnieuw)
    }
    guard let nieuw = reading.text(target).flatMap({ veld($0, at: target, of: naar) }) else {
      return nil
    }
    let waarden = map["waarden"].map { self.waarden($0, oud, nieuw) } ?? []
    if waarden.isEmpty { checkSoort(oud, nieuw, at: target) }
    let doel = Overgang.Doel(nieuw.naam, waarden: waarden, bevestig: map.text("bevestig"))
    return (doel, map.text("reden"), false)
  }

  private func waarden(_ node: YamlNode, _ oud: Veld, _ nieuw: Veld) -> [Overgang.Vertaling] {
    guard let map = MapReading(node, in: reading, known: nil) else { return [] }
    return map.keys.map { antwoord, key in
      check(antwoord, at: key, of: oud)
      let vertaald = map[antwoord].flatMap { value -> String? in
        guard let text = reading.text(value) else { return nil }
        check(text, at: value, of: nieuw)
        return text
      }
      return Overgang.Vertaling(oud: antwoord, nieuw: vertaald)
    }
  }

  private func check(_ antwoord: String, at node: YamlNode, of veld: Veld) {
    let known: [String] =
      switch veld.soort {
      case .keuze, .meerkeuze: veld.keuzes.map(\.id)
      case .jaNee: ["ja", "nee"]
      default: [antwoord]
      }
    reading.check(antwoord, at: node, in: known, .onbekendeKeuze, "het antwoord op `\(veld.naam)`")
  }

  private func checkSoort(_ oud: Veld, _ nieuw: Veld, at node: YamlNode) {
    let texts: Set<Veld.Soort> = [.tekst, .langeTekst]
    guard oud.soort != nieuw.soort, !texts.isSuperset(of: [oud.soort, nieuw.soort]) else { return }
    reading.report(
      .andereSoort, at: node,
      "`\(oud.naam)` is een \(oud.soort.rawValue) en `\(nieuw.naam)` een \(nieuw.soort.rawValue)",
      hint: "schrijf bij `waarden` welk antwoord welk wordt")
  }
}
