package import DossierStore
package import Vault
import Werkafspraken

/// Who looked into a dossier and what they did, for the cliënt: one line for each person and day.
package struct Inzage {
  package struct Rij: Hashable, Sendable {
    package var dag: String
    package var wie: String
    /// In the order in which it was first done, each once.
    package var daden: [String]

    /// "20 oktober 2025: Zz Beheer las het dossier en schreef erin."
    package var zin: String {
      let rest = daden.dropLast().joined(separator: ", ")
      let all = rest.isEmpty ? daden.last ?? "" : "\(rest) en \(daden.last ?? "")"
      return "\(Dag(iso: dag)?.voluit ?? dag): \(wie) \(all)."
    }
  }

  /// The newest day comes first.
  package let rijen: [Rij]

  /// - Parameter namen: of users, also of those who left.
  package init(_ log: [LogEntry], of dossier: DossierID, namen: [UserID: String]) {
    var rijen: [Rij] = []
    for entry in log where entry.dossier == dossier {
      let dag = String(entry.tijd.prefix(10))
      let wie = namen[entry.wie] ?? "iemand die hier niet meer werkt"
      let daad = entry.daad.zin(entry.uitleg)
      if let place = rijen.lastIndex(where: { $0.dag == dag && $0.wie == wie }) {
        if !rijen[place].daden.contains(daad) { rijen[place].daden.append(daad) }
      } else {
        rijen.append(Rij(dag: dag, wie: wie, daden: [daad]))
      }
    }
    self.rijen = rijen.reversed()
  }
}

extension LogEntry.Daad {
  /// What somebody did, after their name.
  package func zin(_ uitleg: String) -> String {
    switch self {
    case .gezien: "las het dossier"
    case .geschreven: "schreef erin"
    case .begonnen: "begon het dossier"
    case .geweigerd: "wilde het openen, maar mocht dat niet"
    case .gegeven: "gaf toegang aan \(uitleg)"
    case .ontnomen: "nam de toegang weg van \(uitleg)"
    case .gewist: "wiste het dossier"
    case .gedeeld: "deelde gegevens met \(uitleg)"
    case .meegegeven: "gaf een kopie mee\(uitleg.isEmpty ? "" : " aan \(uitleg)")"
    case .ingelezen: "las een kopie in"
    case .kluisGemaakt: "maakte de kluis"
    case .kluisHersteld: "opende de kluis met de herstelsleutel"
    case .gebruikerErbij: "liet \(uitleg) toe"
    case .gebruikerWeg: "nam \(uitleg) de sleutels af"
    case .wachtwoordzin: "koos een nieuwe wachtwoordzin"
    case .reservekopie: "maakte een reservekopie"
    case .bewaartermijn: "koos hoelang dossiers bewaard worden: \(uitleg)"
    case .lekverslag: "keek wat \(uitleg) kon zien"
    case .klokKlopt: "keek de klok na"
    }
  }
}
