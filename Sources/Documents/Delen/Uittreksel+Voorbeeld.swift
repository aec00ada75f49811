package import Werkafspraken

/// What the begeleider sees before anything is shared: all that goes along, all that stays, and why.
extension Uittreksel {
  /// - Parameter organisatie: the organisation or person that receives it.
  package func voorbeeld(organisatie: String) -> [String] {
    var lines = [
      "Dit gaat naar: \(matrix.ontvanger(verzoek.ontvanger)?.naam ?? "") (\(organisatie)).", doel,
      "",
    ]
    if regels.isEmpty {
      lines.append("Er gaat niets mee.")
    } else {
      lines.append("Dit krijgt de ontvanger te zien:")
      lines += regels.map { "  \($0.label): \($0.antwoord)" }
    }
    if regels.contains(where: \.isEigenWoorden) {
      lines += [
        "", "Let op: er gaan eigen woorden mee. Daar kan meer in staan dan de vraag.",
        "Lees ze eerst zelf.",
      ]
    }
    if !weggelaten.isEmpty { lines += ["", "Dit gaat niet mee:"] }
    for reden in Weglating.allCases {
      let rows = weggelaten.filter { $0.reden == reden }
      if rows.isEmpty { continue }
      lines.append("  \(reden.zin)")
      lines += rows.map { "    \($0.label) (\(matrix.naam($0.categorie)))" }
    }
    return lines
  }

  var doel: String {
    guard let regel = matrix.doel(verzoek.doel) else { return "" }
    return "Waarvoor: \(regel.naam). Fase: \(regel.fase)."
  }
}

extension Weglating {
  /// Why something stays, in one line.
  package var zin: String {
    switch self {
    case .nooit: "Dit mag nooit naar deze ontvanger:"
    case .nietVoorOntvanger: "Dit is volgens de afspraken niet voor deze ontvanger:"
    case .nietVoorDoel: "Dit is niet nodig voor dit doel:"
    case .zonderAkkoord: "Dit mag alleen als de cliënt het goed vindt:"
    case .nietGekozen: "Dit mag alleen als de cliënt dit deel kiest:"
    case .eigenWoorden: "Dit zijn eigen woorden. Lees ze eerst:"
    case .alarmwoord: "In deze woorden kan iets staan over gezondheid of strafrecht:"
    case .geweigerd: "De cliënt wil niet dat er iets naar deze ontvanger gaat:"
    }
  }
}
