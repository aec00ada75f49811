import Werkafspraken

/// Reads `stappen.yaml`: the rules for next steps.
struct StappenReading {
  let reading: FileReading
  let conditions: ConditionTable
  let rollen: [Rol]
  let fasen: [String]

  private static let keys = [
    "id", "stap", "wie", "wie_anders", "met", "fase", "als", "vervalt", "vragen_bij", "termijn",
    "te_laat",
    "klaar_als", "toelichting", "verschillen", "bron",
  ]
  private static let termijnKeys = [
    "anker", "vanaf", "streef", "op", "uiterlijk", "tot", "zsm", "grondslag", "herhaling", "sluit",
    "relatief",
  ]

  func regels(_ root: YamlNode) -> [Stapregel] {
    var regels: [Stapregel] = []
    for node in reading.list(root) {
      guard let regel = regel(node) else { continue }
      if regels.contains(where: { $0.id == regel.id }) {
        reading.report(.idDubbel, at: node, "de stap `\(regel.id)` staat er twee keer")
        continue
      }
      regels.append(regel)
    }
    return regels
  }

  private func regel(_ node: YamlNode) -> Stapregel? {
    guard let map = MapReading(node, in: reading, known: Self.keys), let id = map.required("id"),
      let stap = map.requiredNode("stap"), let wie = map.required("wie")
    else { return nil }
    for item in map.list("wie") + map.list("met") {
      reading.check(
        item.scalar ?? "", at: item, in: rollen.map(\.id), .onbekendeRol, "de rol")
    }
    if let item = map["fase"], let fase = item.scalar {
      reading.check(fase, at: item, in: fasen, .onbekendWoord, "de fase")
    }
    for item in map.list("vragen_bij") {
      if let text = reading.text(item) { reading.mention(VeldNaam(text), at: item) }
    }
    var regel = Stapregel(
      id: id, stap: conditions.sjabloon(stap, in: reading), wie: wie, met: map.texts("met"),
      fase: map.text("fase"))
    regel.wieAnders = map.list("wie_anders").compactMap(andereRol)
    regel.als = map["als"].flatMap { conditions.voorwaarde($0, in: reading) }
    regel.vervalt = map["vervalt"].map { conditions.sjabloon($0, in: reading) }
    regel.vragenBij = map.texts("vragen_bij").map { VeldNaam($0) }
    regel.termijn = map["termijn"].map(termijn) ?? Termijn()
    regel.teLaat = map["te_laat"].map { conditions.sjabloon($0, in: reading) }
    regel.klaarAls = map["klaar_als"].flatMap { conditions.voorwaarde($0, in: reading) }
    regel.toelichting = map["toelichting"].map { conditions.sjabloon($0, in: reading) }
    regel.verschillen = map.texts("verschillen")
    regel.bron = map.bronnen("bron")
    if regel.bron.isEmpty {
      reading.report(.geenBron, at: node, "de stap `\(id)` noemt geen `bron`")
    }
    return regel
  }

  private func andereRol(_ node: YamlNode) -> Stapregel.AndereRol? {
    guard let map = MapReading(node, in: reading, known: ["als", "wie"]),
      let als = map.requiredNode("als").flatMap({ conditions.voorwaarde($0, in: reading) }),
      let wieNode = map.requiredNode("wie"), let wie = reading.text(wieNode)
    else { return nil }
    reading.check(wie, at: wieNode, in: rollen.map(\.id), .onbekendeRol, "de rol")
    return Stapregel.AndereRol(als: als, wie: wie)
  }

  private func termijn(_ node: YamlNode) -> Termijn {
    guard let map = MapReading(node, in: reading, known: Self.termijnKeys) else { return Termijn() }
    let anker = map["anker"].flatMap { item in
      reading.text(item).map { text in
        reading.mention(VeldNaam(text), at: item)
        return VeldNaam(text)
      }
    }
    let days = ["vanaf", "streef", "op", "uiterlijk", "tot", "zsm", "relatief"]
    if days.allSatisfy({ map[$0] == nil }) {
      reading.report(
        .dagOntbreekt, at: node, "deze termijn noemt geen dag",
        hint: "zet er `uiterlijk` of een andere dag bij, of haal de termijn weg")
    }
    let moments = MomentReading(anker: anker, in: reading)
    return Termijn(
      vanaf: map["vanaf"].flatMap(moments.moment), streef: map["streef"].flatMap(moments.moment),
      op: map["op"].flatMap(moments.moment), uiterlijk: map["uiterlijk"].flatMap(moments.moment),
      tot: map["tot"].flatMap(moments.moment), zsm: map.jaNee("zsm"),
      grondslag: map.word("grondslag", of: Termijn.Grondslag.self) ?? .afspraak,
      herhaling: map.word("herhaling", of: Termijn.Herhaling.self), sluit: map.jaNee("sluit"),
      relatief: map.text("relatief"))
  }
}
