package import Content
package import Werkafspraken

/// Somebody more to call, looked up today.
package struct NieuwContact: Onderdeel {
  let id: String
  let naam: String
  let soort: String
  let telefoon: String?
  let email: String?
  let bron: String
  let vandaag: Dag

  /// - Parameters:
  ///   - soort: what it is, in a word: `loket`, `wijkteam`.
  ///   - vandaag: the day on which the number was looked up.
  package init(
    id: String, naam: String, soort: String, telefoon: String? = nil, email: String? = nil,
    bron: String, vandaag: Dag
  ) {
    self.id = id
    self.naam = naam
    self.soort = soort
    self.telefoon = telefoon
    self.email = email
    self.bron = bron
    self.vandaag = vandaag
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    try check(id, voorbeeld: "balie-centrum")
    guard !inhoud.regeling.contacten.contains(where: { $0.id == id }) else {
      throw .bestaat("een contact `\(id)`")
    }
    var rows = [
      "- id: \(id)", "  naam: \(Yamlrijen.waarde(naam))", "  soort: \(Yamlrijen.waarde(soort))",
      "  woorden: \(Yamlrijen.lijst([naam.lowercased()]))",
    ]
    if let telefoon { rows.append("  telefoon: \(Yamlrijen.lijst([telefoon]))") }
    if let email { rows.append("  email: \(Yamlrijen.lijst([email]))") }
    rows += ["  bron: [\(bron)]", "  gecontroleerd: \(vandaag.iso)"]
    return [try voeg(rows.joined(separator: "\n"), bij: "contacten.yaml", in: lezing)]
  }
}
