import Werkafspraken

/// Reads `casushouder.yaml`: the decision table.
struct CasushouderReading {
  let reading: FileReading
  let conditions: ConditionTable

  /// Kinds of outcome that are no holder.
  static let uitkomsten = ["navragen", "niet-van-toepassing", "geen"]

  func tabel(_ root: YamlNode) -> Casushoudertabel {
    guard let map = MapReading(root, in: reading, known: ["houders", "rijen"]) else {
      return Casushoudertabel()
    }
    let houders = map.requiredNode("houders").map(houders) ?? []
    let soorten = houders.map(\.soort) + Self.uitkomsten
    return Casushoudertabel(
      houders: houders, regels: map.list("rijen").compactMap { regel($0, soorten) })
  }

  private func houders(_ node: YamlNode) -> [Houder] {
    guard let map = MapReading(node, in: reading, known: nil) else { return [] }
    return map.keys.compactMap { soort, _ in
      guard let value = map[soort],
        let detail = MapReading(value, in: reading, known: ["naam", "organisatie"]),
        let naam = detail.required("naam")
      else { return nil }
      return Houder(
        soort: soort, naam: naam,
        organisatie: detail["organisatie"].flatMap { organisatie($0, in: reading) })
    }
  }

  private func regel(_ node: YamlNode, _ soorten: [String]) -> Casushouderregel? {
    guard
      let map = MapReading(
        node, in: reading,
        known: ["id", "als", "soort", "reden", "tot", "daarna", "vragen", "verschillen", "bron"]),
      let id = map.required("id"), let soort = map.required("soort"),
      let reden = map.requiredNode("reden")
    else { return nil }
    for key in ["soort", "daarna"] {
      if let item = map[key], let text = item.scalar {
        reading.check(text, at: item, in: soorten, .onbekendeHouder, "de houder")
      }
    }
    let bron = map.bronnen("bron")
    if bron.isEmpty, soort != "navragen" {
      reading.report(.geenBron, at: node, "de rij `\(id)` noemt geen `bron`")
    }
    return Casushouderregel(
      id: id, als: map["als"].flatMap { conditions.voorwaarde($0, in: reading) }, soort: soort,
      reden: conditions.sjabloon(reden, in: reading),
      tot: map["tot"].map { conditions.sjabloon($0, in: reading) }, daarna: map.text("daarna"),
      vragen: map.list("vragen").compactMap { zin($0, "vraag") },
      verschillen: map.list("verschillen").compactMap { zin($0, "tekst") }, bron: bron)
  }

  private func zin(_ node: YamlNode, _ key: String) -> Casushouderregel.Zin? {
    if node.scalar != nil {
      return Casushouderregel.Zin(als: nil, tekst: conditions.sjabloon(node, in: reading))
    }
    guard let map = MapReading(node, in: reading, known: ["als", key]),
      let tekst = map.requiredNode(key)
    else { return nil }
    return Casushouderregel.Zin(
      als: map["als"].flatMap { conditions.voorwaarde($0, in: reading) },
      tekst: conditions.sjabloon(tekst, in: reading))
  }
}

/// Reads where the name of an organisation comes from: a field, `team` or `casushouder`.
func organisatie(_ node: YamlNode, in reading: FileReading) -> Organisatie? {
  guard let text = reading.text(node) else { return nil }
  if text == "team" { return .team }
  if text == "casushouder" { return .casushouder }
  reading.mention(VeldNaam(text), at: node)
  return .veld(VeldNaam(text))
}
