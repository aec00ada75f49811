import Werkafspraken

/// Reads `velden.yaml`: the data dictionary.
package struct VeldenReading {
  let conditions: ConditionTable

  private static let keys = [
    "soort", "label", "vraag", "uitleg", "keuzes", "gevoelig", "categorie", "toestemming", "doel",
    "bron", "verplicht", "wie", "ogen", "voorbeeld", "bereik", "als_onbekend",
  ]

  private(set) var velden: [Veld] = []
  /// Where each field stands, for messages about it.
  private(set) var places: [VeldNaam: (reading: FileReading, node: YamlNode)] = [:]

  mutating func read(_ root: YamlNode, in reading: FileReading) {
    guard let map = MapReading(root, in: reading, known: nil) else { return }
    for (name, node) in map.keys {
      guard Self.isName(name) else {
        reading.report(
          .ongeldigeNaam, at: node, "`\(name)` kan geen naam van een veld zijn",
          hint: "gebruik kleine letters, cijfers en `_`, en begin met een letter")
        continue
      }
      guard let value = map[name], let veld = read(name, value, in: reading) else { continue }
      if let earlier = places[veld.naam] {
        reading.report(
          .veldDubbel, at: node, "het veld `\(name)` bestaat al in `\(earlier.reading.file)`",
          hint: "gebruik dat veld, of kies een andere naam")
        continue
      }
      places[veld.naam] = (reading, node)
      velden.append(veld)
    }
  }

  private func read(_ name: String, _ node: YamlNode, in reading: FileReading) -> Veld? {
    guard let map = MapReading(node, in: reading, known: Self.keys) else { return nil }
    guard let soortNode = map.requiredNode("soort"),
      let soort = reading.word(soortNode, of: Veld.Soort.self), let label = map.required("label")
    else { return nil }
    var veld = Veld(naam: VeldNaam(name), soort: soort, label: label)
    veld.vraag = map.text("vraag")
    veld.uitleg = map.text("uitleg")
    veld.keuzes = keuzes(map, soort: soort)
    veld.gevoelig = map.word("gevoelig", of: Veld.Gevoeligheid.self) ?? .persoon
    veld.categorie = categorie(map, of: veld)
    veld.toestemming = map.list("toestemming").compactMap {
      reading.word($0, of: Ontvanger.self)
    }
    veld.doel = map.text("doel")
    veld.bron = map.bronnen("bron")
    veld.verplicht = map.jaNee("verplicht")
    veld.wie = map.word("wie", of: Veld.Wie.self) ?? .client
    veld.ogen = map.word("ogen", of: Veld.Ogen.self) ?? .samen
    veld.voorbeeld = map.text("voorbeeld")
    veld.bereik = map.word("bereik", of: Veld.Bereik.self) ?? .dossier
    veld.alsOnbekend = map.list("als_onbekend").compactMap { terugval($0, in: reading) }
    return veld
  }

  /// A field about a person says what kind of data it is; without that, nobody else gets to see it.
  private func categorie(_ map: MapReading, of veld: Veld) -> Gegevenscategorie {
    if map["categorie"] != nil {
      return map.word("categorie", of: Gegevenscategorie.self) ?? .eigen
    }
    if veld.gevoelig != .geen, map["gevoelig"] != nil {
      map.reading.report(
        .veldZonderCategorie, at: map.node,
        "het veld `\(veld.naam)` is \(veld.gevoelig.rawValue), maar heeft geen `categorie`",
        hint: "kies er een uit `gedeeld/delen.yaml`; tot dan krijgt alleen de cliënt het antwoord",
        severity: .waarschuwing)
    }
    return .eigen
  }

  private func terugval(_ node: YamlNode, in reading: FileReading) -> Veld.Terugval? {
    let moments = MomentReading(anker: nil, in: reading)
    if node.scalar != nil { return moments.moment(node).map { Veld.Terugval(moment: $0) } }
    guard let map = MapReading(node, in: reading, known: ["als", "moment"]),
      let moment = map.requiredNode("moment").flatMap(moments.moment)
    else { return nil }
    return Veld.Terugval(
      als: map["als"].flatMap { conditions.voorwaarde($0, in: reading) }, moment: moment)
  }

  private func keuzes(_ map: MapReading, soort: Veld.Soort) -> [Veld.Keuze] {
    guard soort == .keuze || soort == .meerkeuze else {
      if let node = map["keuzes"] {
        map.reading.report(
          .verkeerdeVorm, at: node, "alleen een `keuze` of `meerkeuze` heeft `keuzes`")
      }
      return []
    }
    guard let node = map.requiredNode("keuzes"),
      let choices = MapReading(node, in: map.reading, known: nil)
    else { return [] }
    if choices.keys.isEmpty {
      map.reading.report(.geenKeuzes, at: node, "een keuze heeft minstens één mogelijkheid")
    }
    return choices.keys.compactMap { id, _ in
      guard let value = choices[id] else { return nil }
      if let label = value.scalar { return Veld.Keuze(id: id, label: label) }
      guard let detail = MapReading(value, in: map.reading, known: ["label", "woorden"]),
        let label = detail.required("label")
      else { return nil }
      return Veld.Keuze(id: id, label: label, woorden: detail.texts("woorden"))
    }
  }

  /// Field names are variables of the language too, so they keep to plain ASCII words.
  package static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  }
}
