import Werkafspraken

extension Stapverschil {
  /// What a change does to this step, in one sentence.
  var zin: String {
    let naam = stap.hasSuffix(".") ? String(stap.dropLast()) : stap
    switch soort {
    case .verplaatst(let van, let naar): return "\(naam): \(Self.dagen(van, naar))."
    case .wordtTeLaat(let van, let naar):
      return "\(naam): wordt te laat door deze wijziging (\(Self.dagen(van, naar)))."
    case .erbij: return "Nieuw: \(naam)."
    case .vervalt: return "Niet meer nodig: \(naam)."
    case .status(_, let naar): return "\(naam): \(naar.woorden)."
    }
  }

  private static func dagen(_ van: Dag?, _ naar: Dag?) -> String {
    switch (van, naar) {
    case (let van?, let naar?) where van != naar: "van \(van.voluit) naar \(naar.voluit)"
    case (_, let naar?): "wordt \(naar.voluit)"
    case (let van?, nil): "was \(van.voluit), de datum is dan onbekend"
    case (nil, nil): "de datum blijft onbekend"
    }
  }
}

extension StapStatus {
  /// The status in a few words.
  package var woorden: String {
    switch self {
    case .datumOnbekend: "de datum is nog niet bekend"
    case .gepland: "gepland"
    case .kanNu: "kan nu"
    case .dezeWeek: "deze week"
    case .teLaat: "te laat"
    case .voorbij: "kan niet meer"
    case .gedaan: "gedaan"
    case .vervalt: "niet nodig"
    }
  }
}
