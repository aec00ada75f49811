import TestSupport
import Werkafspraken

/// Facts of an invented person: in each text stands a canary that says from which field it came.
struct WillekeurigDossier {
  private var kans: Mutation

  init(seed: UInt64) { kans = Mutation(seed: seed) }

  /// Words that somebody may say in any field, and that a landlord must never read.
  static let gezondheidswoorden = [
    "depressie", "Autisme", "methadon", "reclassering", "psychose", "diagnose", "verslaving",
  ]

  static func kanarie(_ veld: VeldNaam) -> String { "zzkanarie_\(veld.tekst)_" }

  /// Whether a choice, with its text made by the regeling itself, holds no canary.
  mutating func feiten(_ regeling: Regeling, op dag: Dag, velden aantal: Int) -> Feiten {
    var feiten = Feiten(vandaag: dag)
    for _ in 0..<aantal {
      let veld = regeling.velden[kans.random(regeling.velden.count)]
      feiten[veld.naam] = waarde(veld)
    }
    return feiten
  }

  mutating func verzoek(_ ontvanger: Ontvanger, _ regeling: Regeling) -> Deelverzoek {
    let doelen = regeling.delen.ontvanger(ontvanger)?.doelen ?? []
    // Now and then a purpose that is not of this receiver.
    let doel =
      kans.random(8) == 0 || doelen.isEmpty
      ? Deeldoel.allCases[kans.random(Deeldoel.allCases.count)] : doelen[kans.random(doelen.count)]
    return Deelverzoek(
      ontvanger: ontvanger, doel: doel, isAkkoord: kans.random(2) == 0,
      metEigenWoorden: kans.random(2) == 0,
      delen: kans.random(3) == 0 ? Set(regeling.velden.map(\.naam)) : [])
  }

  private mutating func waarde(_ veld: Veld) -> Waarde {
    var tekst = Self.kanarie(veld.naam)
    if kans.random(4) == 0 {
      tekst += " \(Self.gezondheidswoorden[kans.random(Self.gezondheidswoorden.count)]) erbij"
    }
    switch veld.soort {
    case .jaNee: return .jaNee(kans.random(2) == 0)
    case .keuze where !veld.keuzes.isEmpty:
      return .keuze(veld.keuzes[kans.random(veld.keuzes.count)].id)
    case .meerkeuze where !veld.keuzes.isEmpty:
      return .keuzes([veld.keuzes[kans.random(veld.keuzes.count)].id])
    case .datum: return .dag(Dag(nummer: Int32(20_000 + kans.random(1_000))))
    case .getal: return .getal(Double(kans.random(9)))
    case .bedrag: return .bedrag(kans.random(90_000))
    case .lijst: return .lijst([["naam": .tekst(tekst)]])
    default: return .tekst(tekst)
    }
  }
}
