package import Werkafspraken

extension Stap {
  /// The step in a few lines: what, who, when, why.
  ///
  /// - Parameter nummer: its place in a list; nil for a step on its own.
  package func regels(nummer: Int? = nil, metBron: Bool = false) -> [String] {
    var regels = ["\(nummer.map { "\($0). " } ?? "")\(stap)"]
    let inspringing = nummer == nil ? "" : "   "
    var wieRegel = "Wie: \(wie)"
    var anderen: [String] = []
    for naam in metNamen where naam != wie && !anderen.contains(naam) { anderen.append(naam) }
    if !anderen.isEmpty { wieRegel += ", met \(opsomming(anderen, "en"))" }
    regels.append(inspringing + wieRegel + ".")
    regels.append("\(inspringing)Wanneer: \(wanneer).")
    if let toelichting, !toelichting.isEmpty { regels.append(inspringing + toelichting) }
    regels += verschillen.map { inspringing + verschilregel($0) }
    regels += vragen.map { "\(inspringing)Vraag na: \($0)" }
    if metBron {
      if let berekening { regels.append("\(inspringing)Gerekend: \(berekening).") }
      regels.append("\(inspringing)Bron: \(bron.map(\.tekst).joined(separator: ", ")).")
    }
    return regels
  }

  /// The step in two lines: what, and who does it when.
  func kort(nummer: Int) -> [String] {
    ["\(nummer). \(stap)", "   \(wie.prefix(1).uppercased() + wie.dropFirst()): \(wanneer)."]
  }

  /// The status and the days in words: "te laat; had klaar moeten zijn op 31 oktober 2025".
  package var wanneer: String {
    var delen: [String] = []
    let schatting = isGeschat ? " (geschat)" : isVoorlopig ? " (voorlopig)" : ""
    switch status {
    case .gedaan: return gedaanOp.map { "gedaan op \($0.voluit)" } ?? status.woorden
    case .vervalt, .datumOnbekend: return status.woorden
    case .teLaat: delen.append("te laat, doe dit nu")
    case .voorbij, .dezeWeek, .kanNu, .gepland: delen.append(status.woorden)
    }
    if let vanaf, status == .gepland { delen.append("vanaf \(vanaf.voluit)") }
    if let op { delen.append("op \(op.voluit)") }
    if let streef, streef != uiterlijk { delen.append("liefst voor of op \(streef.voluit)") }
    if let uiterlijkTijdstip {
      delen.append("uiterlijk \(uiterlijkTijdstip.voluit)")
    } else if let uiterlijk {
      delen.append("uiterlijk \(uiterlijk.voluit)")
    }
    if let tot { delen.append("tot \(tot.voluit)") }
    if let advies, advies != uiterlijk {
      delen.append("advies: \(advies.voluitMetWeekdag)")
    }
    return delen.joined(separator: ", ") + schatting
  }
}
