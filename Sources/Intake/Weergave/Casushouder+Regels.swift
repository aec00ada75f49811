package import Werkafspraken

extension Casushouder {
  /// Who is casushouder, in calm Dutch, one sentence a line, the source last.
  package func regels(doelgroep: String? = nil) -> [String] {
    var regels: [String] = []
    switch soort {
    case Casushouder.navragen: regels.append("Dat is nog niet te zeggen.")
    case Casushouder.nietVanToepassing: regels.append("Deze afspraken gelden hier niet.")
    case Casushouder.geen: regels.append("Er is geen casushouder.")
    default: regels.append("Casushouder: \(aanspreking)\(tot.map { ", \(metTot($0))" } ?? "").")
    }
    regels.append(reden)
    if let daarna, isBesloten { regels.append("Daarna: \(daarna.aanspreking).") }
    if let doelgroep { regels.append("Doelgroep: \(doelgroep).") }
    regels += vragen.map { "Vraag na: \($0)" }
    regels += verschillen.map(verschilregel)
    if !bron.isEmpty { regels.append("Bron: \(bron.map(\.tekst).joined(separator: ", ")).") }
    return regels
  }

  /// Who it is, also when it is nobody or cannot be said; to stand in a sentence.
  var inEenZin: String {
    switch soort {
    case Casushouder.navragen: "nog niet te zeggen"
    case Casushouder.nietVanToepassing: "deze afspraken gelden dan niet"
    case Casushouder.geen: "niemand"
    default: aanspreking
    }
  }

  /// The name, with the organisation when it is known: "Zorgaanbieder BW (Lindehof)".
  package var aanspreking: String { metOrganisatie(naam, organisatie) }

  private func metTot(_ tekst: String) -> String {
    tekst.hasPrefix("tot ") ? tekst : "tot \(tekst)"
  }
}

extension Casushouder.Opvolger {
  package var aanspreking: String { metOrganisatie(naam, organisatie) }
}

private func metOrganisatie(_ naam: String, _ organisatie: String?) -> String {
  guard let organisatie, organisatie != naam else { return naam }
  return "\(naam) (\(organisatie))"
}
