import Werkafspraken

/// Reads `doelgroepen.yaml`.
struct DoelgroepenReading {
  let reading: FileReading

  func doelgroepen(_ root: YamlNode) -> Doelgroepen {
    guard
      let map = MapReading(root, in: reading, known: ["doelgroepen", "onduidelijk", "voorrang"])
    else { return Doelgroepen() }
    var alle: [Doelgroep] = []
    for node in map.list("doelgroepen") {
      guard let doelgroep = doelgroep(node) else { continue }
      if alle.contains(where: { $0.id == doelgroep.id }) {
        reading.report(.idDubbel, at: node, "de doelgroep `\(doelgroep.id)` staat er twee keer")
        continue
      }
      alle.append(doelgroep)
    }
    let ids = alle.map(\.id)
    return Doelgroepen(
      alle: alle, onduidelijk: map.list("onduidelijk").compactMap { onduidelijk($0, ids) },
      voorrang: map.list("voorrang").compactMap { voorrang($0, ids) })
  }

  private func doelgroep(_ node: YamlNode) -> Doelgroep? {
    guard
      let map = MapReading(
        node, in: reading,
        known: ["id", "naam", "uitleg", "woorden", "vraag_bij", "gevoelig", "bron"]),
      let id = map.required("id"), let naam = map.required("naam")
    else { return nil }
    if map["woorden"] == nil {
      reading.report(
        .sleutelOntbreekt, at: node, "de doelgroep `\(id)` heeft geen `woorden`",
        hint: "noem wat mensen voor deze doelgroep typen")
    }
    return Doelgroep(
      id: id, naam: naam, uitleg: map.text("uitleg") ?? "", woorden: map.texts("woorden"),
      vragen: map.list("vraag_bij").compactMap(woordvraag),
      gevoelig: map.word("gevoelig", of: Veld.Gevoeligheid.self) ?? .persoon,
      bron: map.bronnen("bron"))
  }

  private func woordvraag(_ node: YamlNode) -> Doelgroep.Woordvraag? {
    guard let map = MapReading(node, in: reading, known: ["woorden", "vraag"]),
      let vraag = map.required("vraag")
    else { return nil }
    return Doelgroep.Woordvraag(woorden: map.texts("woorden"), vraag: vraag)
  }

  private func onduidelijk(_ node: YamlNode, _ ids: [String]) -> OnduidelijkWoord? {
    guard let map = MapReading(node, in: reading, known: ["woorden", "past_bij", "vraag"]),
      let vraag = map.required("vraag")
    else { return nil }
    for item in map.list("past_bij") {
      reading.check(item.scalar ?? "", at: item, in: ids, .onbekendeDoelgroep, "de doelgroep")
    }
    return OnduidelijkWoord(
      woorden: map.texts("woorden"), pastBij: map.texts("past_bij"), vraag: vraag)
  }

  private func voorrang(_ node: YamlNode, _ ids: [String]) -> Voorrang? {
    guard let map = MapReading(node, in: reading, known: ["boven", "onder", "woorden"]),
      let boven = map.required("boven"), let onder = map.required("onder")
    else { return nil }
    for (id, key) in [(boven, "boven"), (onder, "onder")] {
      if let item = map[key] {
        reading.check(id, at: item, in: ids, .onbekendeDoelgroep, "de doelgroep")
      }
    }
    return Voorrang(boven: boven, onder: onder, woorden: map.texts("woorden"))
  }
}
