import Werkafspraken

/// Reads `contacten.yaml`: who to call and when they answer.
struct ContactenReading {
  let reading: FileReading

  private static let keys = [
    "id", "naam", "soort", "gemeente", "woorden", "telefoon", "email", "website", "open",
    "opmerking", "route", "eerder", "verschillen", "bron", "gecontroleerd",
  ]

  func contacten(_ root: YamlNode) -> [Contact] {
    var contacten: [Contact] = []
    for node in reading.list(root) {
      guard let contact = contact(node) else { continue }
      if contacten.contains(where: { $0.id == contact.id }) {
        reading.report(.idDubbel, at: node, "het contact `\(contact.id)` staat er twee keer")
        continue
      }
      contacten.append(contact)
    }
    return contacten
  }

  private func contact(_ node: YamlNode) -> Contact? {
    guard let map = MapReading(node, in: reading, known: Self.keys), let id = map.required("id"),
      let naam = map.required("naam"), let soort = map.required("soort"),
      let gecontroleerd = map.requiredNode("gecontroleerd").flatMap(reading.dag)
    else { return nil }
    var contact = Contact(id: id, naam: naam, soort: soort, gecontroleerd: gecontroleerd)
    contact.gemeente = map.text("gemeente")
    contact.woorden = map.texts("woorden")
    contact.telefoon = map.list("telefoon").compactMap { bereikbaar($0, "nummer") }
    contact.email = map.list("email").compactMap { bereikbaar($0, "adres") }
    contact.website = map.text("website")
    contact.open = map["open"].flatMap(openingstijden)
    contact.opmerking = map.text("opmerking")
    contact.route = map.text("route")
    contact.eerder = map.texts("eerder")
    contact.verschillen = map.texts("verschillen")
    contact.bron = map.bronnen("bron")
    if contact.bron.isEmpty {
      reading.report(.geenBron, at: node, "het contact `\(id)` noemt geen `bron`")
    }
    return contact
  }

  private func bereikbaar(_ node: YamlNode, _ key: String) -> Contact.Bereikbaar? {
    if let text = node.scalar { return Contact.Bereikbaar(adres: text) }
    guard let map = MapReading(node, in: reading, known: [key, "opmerking"]),
      let adres = map.required(key)
    else { return nil }
    return Contact.Bereikbaar(adres: adres, opmerking: map.text("opmerking"))
  }

  private func openingstijden(_ node: YamlNode) -> Openingstijden? {
    guard let map = MapReading(node, in: reading, known: nil) else { return nil }
    var days: [(dagen: String, tijden: String)] = []
    for (dagen, _) in map.keys {
      guard let value = map[dagen], let uren = reading.text(value) else { continue }
      guard Openingstijden([(dagen: dagen, tijden: uren)]) != nil else {
        reading.report(
          .onleesbareTijd, at: value, "de openingstijd `\(dagen): \(uren)` begrijp ik niet",
          hint: "bijvoorbeeld `ma-vr: \"8:30-12:30\"`")
        continue
      }
      days.append((dagen, uren))
    }
    return Openingstijden(days)
  }
}
