import Werkafspraken

/// Reads `regeling.yaml`: what the regeling is, where and when it holds, which conversations it has.
package struct RegelingKopReading {
  package static let fasen = ["voorbereiding", "overgang", "wonen", "doorlopend"]

  let reading: FileReading
  let conditions: ConditionTable

  func regeling(_ root: YamlNode) -> Regeling? {
    guard
      let map = MapReading(
        root, in: reading,
        known: [
          "id", "titel", "kort", "versie", "geldig_van", "geldig_tot", "opmerking", "gemeenten",
          "voorganger", "gesprekken", "taal",
        ]), let id = map.required("id"), let titel = map.required("titel"),
      let kort = map.required("kort"), let versie = map.required("versie")
    else { return nil }
    var regeling = Regeling(id: id, titel: titel, kort: kort, versie: versie)
    regeling.geldigVan = map.dag("geldig_van")
    regeling.geldigTot = map.dag("geldig_tot")
    regeling.opmerking = map.text("opmerking")
    regeling.gemeenten = map.texts("gemeenten")
    regeling.voorganger = map.text("voorganger")
    if let taal = map["taal"] { _ = Taalgrenzen(taal, in: reading) }
    for node in map.list("gesprekken") {
      guard let gesprek = gesprek(node) else { continue }
      let namen = [gesprek.id] + gesprek.woorden
      if let double = namen.first(where: { naam in regeling.gesprekken.contains { $0.heet(naam) } })
      {
        reading.report(.idDubbel, at: node, "het gesprek `\(double)` staat er twee keer")
        continue
      }
      regeling.gesprekken.append(gesprek)
    }
    return regeling
  }

  private func gesprek(_ node: YamlNode) -> Gespreksopgave? {
    guard
      let map = MapReading(
        node, in: reading,
        known: [
          "id", "titel", "bestand", "start", "fase", "uitleg", "als", "vaker", "woorden",
        ]),
      let id = map.required("id"), let titel = map.required("titel"),
      let bestand = map.required("bestand"), let start = map.required("start"),
      let faseNode = map.requiredNode("fase"), let fase = reading.text(faseNode)
    else { return nil }
    reading.check(fase, at: faseNode, in: Self.fasen, .onbekendWoord, "de fase")
    return Gespreksopgave(
      id: id, titel: titel, bestand: bestand, start: start, fase: fase, uitleg: map.text("uitleg"),
      als: map["als"].flatMap { conditions.voorwaarde($0, in: reading) },
      vaker: map.jaNee("vaker"), woorden: map.texts("woorden"))
  }
}
