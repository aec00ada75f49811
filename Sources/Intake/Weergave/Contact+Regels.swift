package import Werkafspraken

extension Contact {
  /// The contact in a few lines; what the sources do not tell is said, not guessed.
  package func regels(nu: Tijdstip) -> [String] {
    var regels = [gemeente.map { "\(naam) (\($0))" } ?? naam]
    for item in telefoon { regels.append("  Telefoon: \(woorden(item))") }
    for item in email { regels.append("  E-mail: \(woorden(item))") }
    if let website { regels.append("  Website: \(website)") }
    if telefoon.isEmpty, email.isEmpty, website == nil {
      regels.append("  Geen contactgegevens bekend; vraag je begeleider.")
    }
    if let open {
      regels.append("  \(open.woorden(at: nu))")
    } else if !telefoon.isEmpty {
      regels.append("  Openingstijden: niet bekend.")
    }
    if let route { regels.append("  Route naar een woning: \(route).") }
    if let opmerking { regels.append("  \(opmerking)") }
    regels += eerder.map { "  Eerder: \($0)" }
    regels += verschillen.map { "  " + verschilregel($0) }
    regels.append(
      "  Bron: \(bron.map(\.tekst).joined(separator: ", ")); nagekeken op \(gecontroleerd.voluit).")
    return regels
  }

  private func woorden(_ item: Bereikbaar) -> String {
    item.opmerking.map { "\(item.adres) (\($0))" } ?? item.adres
  }
}
