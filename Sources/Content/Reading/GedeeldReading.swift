import Werkafspraken

/// Reads what several regelingen share: the gemeenten and the roles.
struct GedeeldReading {
  let reading: FileReading

  func gemeenten(_ root: YamlNode) -> [Gemeente] {
    reading.list(root).compactMap { node in
      guard
        let map = MapReading(
          node, in: reading, known: ["naam", "woorden", "regeling", "opmerking"]),
        let naam = map.required("naam")
      else { return nil }
      return Gemeente(
        naam: naam, woorden: map.texts("woorden"), regelingen: map.texts("regeling"),
        opmerking: map.text("opmerking"))
    }
  }

  func rollen(_ root: YamlNode) -> [Rol] {
    guard let map = MapReading(root, in: reading, known: nil) else { return [] }
    return map.keys.compactMap { id, _ in
      guard let value = map[id],
        let detail = MapReading(value, in: reading, known: ["naam", "organisatie"]),
        let naam = detail.required("naam")
      else { return nil }
      return Rol(
        id: id, naam: naam,
        organisatie: detail["organisatie"].flatMap { organisatie($0, in: reading) })
    }
  }
}

/// Reads `begrippen.yaml`: named yes-or-no facts that follow from others.
struct BegrippenReading {
  let reading: FileReading
  let conditions: ConditionTable

  func begrippen(_ root: YamlNode, velden: [VeldNaam]) -> [Begrip] {
    guard let map = MapReading(root, in: reading, known: nil) else { return [] }
    return map.keys.compactMap { naam, node in
      guard VeldenReading.isName(naam), !velden.contains(VeldNaam(naam)) else {
        reading.report(
          .ongeldigeNaam, at: node, "`\(naam)` kan geen naam van een begrip zijn",
          hint: "gebruik kleine letters en `_`, en geen naam van een veld")
        return nil
      }
      guard let value = map[naam],
        let detail = MapReading(value, in: reading, known: ["als", "uitleg"]),
        let als = detail.requiredNode("als").flatMap({ conditions.voorwaarde($0, in: reading) })
      else { return nil }
      return Begrip(naam: naam, als: als, uitleg: detail.text("uitleg"))
    }
  }
}
