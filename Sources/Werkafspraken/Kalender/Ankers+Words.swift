extension Ankers {
  /// The name of a field inside a sentence: "verhuisdatum", "dag van tekenen".
  package func label(_ naam: VeldNaam) -> String {
    guard let label = velden(naam), !label.isEmpty else {
      return String(naam.tekst.map { $0 == "_" ? " " : $0 })
    }
    // "BT-indicatie" keeps its capitals.
    let second = label.dropFirst().first
    guard let second, second.isLowercase || second == " " else { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }

  /// What happens on the day of a field, to say a distance to: "de verhuizing", "de kennismaking",
  /// "de eerste dag van de begeleiding".
  package func gebeurtenis(_ naam: VeldNaam) -> String {
    if naam == "verhuisdatum" { return "de verhuizing" }
    let label = label(naam)
    for opening in ["dag van de ", "dag van het "] where label.hasPrefix(opening) {
      return String(label.dropFirst("dag van ".count))
    }
    return label.hasPrefix("einde ") ? "het \(label)" : "de \(label)"
  }

  /// A distance to the day of a field: "6 weken voor de verhuizing".
  func woorden(_ afstand: Afstand?, vanaf naam: VeldNaam) -> String {
    let gebeurtenis = gebeurtenis(naam)
    guard let afstand, afstand.aantal != 0 else {
      let isDayItself = ["de dag", "de eerste dag", "de laatste dag"].contains {
        gebeurtenis.hasPrefix($0)
      }
      return isDayItself ? "op \(gebeurtenis)" : "op de dag van \(gebeurtenis)"
    }
    return afstand.woorden(bij: gebeurtenis)
  }

  private func velden(_ naam: VeldNaam) -> String? { veld(naam)?.label }
}
