extension Afstand {
  /// The size without its direction: "6 weken", "1 dag", "2 jaar".
  package var grootte: String {
    "\(aantal.magnitude) \(aantal.magnitude == 1 ? eenheid.enkelvoud : eenheid.meervoud)"
  }

  /// The distance before or after an event: "6 weken voor de verhuizing", "de dag voor de
  /// verhuizing", "3 maanden na de verhuizing", "op de dag van de verhuizing".
  package func woorden(bij gebeurtenis: String) -> String {
    switch (aantal, eenheid) {
    case (0, _): "op de dag van \(gebeurtenis)"
    case (-1, .dagen): "de dag voor \(gebeurtenis)"
    case (1, .dagen): "de dag na \(gebeurtenis)"
    default: "\(grootte) \(aantal < 0 ? "voor" : "na") \(gebeurtenis)"
    }
  }

  /// The distance as part of a sum: "− 6 weken", "+ 3 maanden"; empty when there is none.
  package var alsSom: String {
    switch aantal {
    case 0: ""
    case ..<0: "− \(grootte)"
    default: "+ \(grootte)"
    }
  }
}

extension Afstand.Eenheid {
  fileprivate var enkelvoud: String {
    switch self {
    case .uren: "uur"
    case .dagen: "dag"
    case .werkdagen: "werkdag"
    case .weken: "week"
    case .maanden: "maand"
    case .jaren: "jaar"
    }
  }

  fileprivate var meervoud: String {
    switch self {
    case .uren: "uur"
    case .dagen: "dagen"
    case .werkdagen: "werkdagen"
    case .weken: "weken"
    case .maanden: "maanden"
    case .jaren: "jaar"
    }
  }
}
