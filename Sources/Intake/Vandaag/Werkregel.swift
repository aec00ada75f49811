package import DossierStore
package import Werkafspraken

/// One step of one dossier, as it stands in the list of today.
package struct Werkregel: Hashable, Sendable {
  package var dossier: DossierID
  /// The id of the regeling that asks for it.
  package var regeling: String
  package var stap: Stap
  /// Somebody will do it on another day.
  package var verplaatst: Dossier.Verplaatsing?
  /// Who took it over.
  package var doorgegeven: String?

  /// Why it is in the list. The raw value is the word of the command line.
  package enum Groep: String, Hashable, Sendable, CaseIterable {
    case teLaat = "te_laat"
    case dezeWeek = "deze_week"
    /// Somebody else has it; it is still to be done.
    case wacht
    case kanNu = "kan_nu"
    /// Moved to a day that has not come yet.
    case later
  }

  /// Nil for a step that asks nothing today: planned, of an unknown day, past or done.
  package func groep(on vandaag: Dag) -> Groep? {
    if let verplaatst, verplaatst.naar > vandaag { return .later }
    if doorgegeven != nil { return stap.status.isAfgehandeld ? nil : .wacht }
    if verplaatst != nil, !stap.status.isAfgehandeld {
      // The day that was chosen has come.
      return stap.status == .teLaat ? .teLaat : .dezeWeek
    }
    return switch stap.status {
    case .teLaat: .teLaat
    case .dezeWeek: .dezeWeek
    case .kanNu: .kanNu
    case .gepland, .datumOnbekend, .voorbij, .gedaan, .vervalt: nil
    }
  }
}

extension Werkregel.Groep {
  /// The heading in the list.
  package var woorden: String {
    switch self {
    case .teLaat: "Te laat"
    case .dezeWeek: "Deze week"
    case .wacht: "Wacht op een ander"
    case .kanNu: "Kan nu al"
    case .later: "Later"
    }
  }
}
