import Werkafspraken

/// Reads `gedeeld/delen.yaml`: who may receive which kind of data, and for what.
///
/// A row that is missing, and a row that allows what the law forbids, are errors: no regeling is then
/// loaded, and the program does not start.
struct DelenReading {
  let reading: FileReading

  func matrix(_ root: YamlNode) -> Deelmatrix {
    guard
      let map = MapReading(
        root, in: reading, known: ["doelen", "ontvangers", "categorieen", "alarmwoorden"])
    else { return Deelmatrix() }
    return Deelmatrix(
      doelen: rows("doelen", in: map, keys: ["naam", "fase"]) { doel, row in
        guard let naam = row.required("naam"), let fase = row.required("fase") else { return nil }
        return Deelmatrix.Doelregel(doel: doel, naam: naam, fase: fase)
      },
      ontvangers: rows("ontvangers", in: map, keys: ["naam", "doelen"]) { ontvanger, row in
        guard let naam = row.required("naam") else { return nil }
        return Deelmatrix.Ontvangerregel(
          ontvanger: ontvanger, naam: naam, doelen: doelen(row["doelen"]))
      },
      categorieen: rows("categorieen", in: map, keys: ["naam", "bron", "opmerking", "delen"]) {
        categorie, row in
        guard let naam = row.required("naam"), let node = row.requiredNode("delen") else {
          return nil
        }
        // The sources of all regelingen are named here, and each regeling knows its own alone.
        return Deelmatrix.Categorieregel(
          categorie: categorie, naam: naam, bron: row.texts("bron").map { BronID($0) },
          cellen: cellen(node, of: categorie))
      },
      alarmwoorden: map.texts("alarmwoorden").map { $0.lowercased() })
  }

  /// Reads a map with a row for every word of a list; reports those that are missing.
  private func rows<Word: RawRepresentable & CaseIterable & Hashable, Row>(
    _ key: String, in map: MapReading, keys: [String], row: (Word, MapReading) -> Row?
  ) -> [Row] where Word.RawValue == String {
    guard let node = map.requiredNode(key), let rows = MapReading(node, in: reading, known: nil)
    else { return [] }
    var seen: Set<Word> = []
    let result = rows.keys.compactMap { name, place -> Row? in
      guard let word = reading.word(place, of: Word.self), let value = rows[name],
        let detail = MapReading(value, in: reading, known: keys)
      else { return nil }
      seen.insert(word)
      return row(word, detail)
    }
    for word in Word.allCases where !seen.contains(word) {
      reading.report(.celOntbreekt, at: node, "bij `\(key)` ontbreekt `\(word.rawValue)`")
    }
    return result
  }

  private func doelen(_ node: YamlNode?) -> [Deeldoel] {
    node.map(reading.list)?.compactMap { reading.word($0, of: Deeldoel.self) } ?? []
  }

  /// Shape: `corporatie: ja` or `corporatie: {mag: ja, doelen: [match]}`.
  private func cellen(_ node: YamlNode, of categorie: Gegevenscategorie) -> [Deelmatrix.Cel] {
    guard let map = MapReading(node, in: reading, known: nil) else { return [] }
    let cellen = map.keys.compactMap { name, place -> Deelmatrix.Cel? in
      guard let ontvanger = reading.word(place, of: Ontvanger.self), let value = map[name] else {
        return nil
      }
      guard let cel = cel(value, voor: ontvanger) else { return nil }
      let matrix = Deelmatrix(categorieen: [.init(categorie: categorie, naam: "", cellen: [cel])])
      if !matrix.overtredingen.isEmpty {
        reading.report(
          .verbodenDelen, at: value,
          "`\(categorie.rawValue)` mag nooit naar `\(ontvanger.rawValue)`",
          hint: "de wet en de afspraken verbieden dit; schrijf `nooit`")
      }
      return cel
    }
    for ontvanger in Ontvanger.allCases where !cellen.contains(where: { $0.ontvanger == ontvanger })
    {
      reading.report(
        .celOntbreekt, at: node,
        "bij `\(categorie.rawValue)` ontbreekt `\(ontvanger.rawValue)`",
        hint: "schrijf `nee` als het er niet heen mag")
    }
    return cellen
  }

  private func cel(_ node: YamlNode, voor ontvanger: Ontvanger) -> Deelmatrix.Cel? {
    if node.scalar != nil {
      return reading.word(node, of: Deelmatrix.Mag.self).map {
        Deelmatrix.Cel(ontvanger: ontvanger, mag: $0)
      }
    }
    guard let map = MapReading(node, in: reading, known: ["mag", "doelen"]),
      let mag = map.requiredNode("mag").flatMap({ reading.word($0, of: Deelmatrix.Mag.self) })
    else { return nil }
    return Deelmatrix.Cel(ontvanger: ontvanger, mag: mag, doelen: doelen(map["doelen"]))
  }
}
