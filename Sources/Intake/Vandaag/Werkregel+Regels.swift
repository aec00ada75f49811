package import Werkafspraken

extension Werkregel {
  /// The step in a few lines: where, what, who and when.
  package func regels(nummer: Int?, on vandaag: Dag) -> [String] {
    let inspringing = nummer == nil ? "" : "   "
    var wie = "\(stap.wie.prefix(1).uppercased())\(stap.wie.dropFirst())"
    if let doorgegeven { wie = "Wacht op \(doorgegeven)" }
    var regels = [
      "\(nummer.map { "\($0). " } ?? "")\(dossier): \(stap.stap)",
      "\(inspringing)\(wie): \(stap.wanneer).",
    ]
    if let verplaatst {
      let klaar = stap.uiterlijk.map { verplaatst.naar > $0 } ?? false
      regels.append(
        "\(inspringing)Verplaatst naar \(verplaatst.naar.voluit): \(verplaatst.reden)"
          + (klaar ? " (dat is na de uiterlijke dag)" : ""))
    }
    return regels
  }
}

extension Werklijst {
  /// The whole list for reading, with a heading for each group.
  package func tekst(alles: Bool) -> [String] {
    let shown = regels(alles: alles)
    var regels: [String] = []
    var groep: Werkregel.Groep?
    for regel in shown {
      if regel.groep(on: vandaag) != groep {
        groep = regel.groep(on: vandaag)
        if !regels.isEmpty { regels.append("") }
        regels.append("\(groep?.woorden ?? ""):")
      }
      regels += regel.regels(nummer: nil, on: vandaag)
    }
    if shown.isEmpty { regels.append("Vandaag is er niets te doen.") }
    return regels
  }
}
