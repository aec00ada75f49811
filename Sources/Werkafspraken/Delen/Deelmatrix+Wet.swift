/// What no row may allow, whoever wrote it.
extension Deelmatrix {
  /// Health, crime and the cause of nuisance are never for a landlord; nothing is for the neighbours;
  /// what is the client's own goes to nobody else.
  ///
  /// Source: AVG art. 9 and 10, TIW-PRV-12, TIW-PRV-18, TIW-WA3.4-05.
  package static let nooitVoorCorporatie: Set<Gegevenscategorie> = [
    .gezondheid, .strafrecht, .herkomst, .overlastOorzaak,
  ]

  /// The cells that allow what the law forbids; the program does not start with any.
  package var overtredingen: [(categorie: Gegevenscategorie, cel: Cel)] {
    categorieen.flatMap { regel in
      regel.cellen.filter { cel in
        cel.mag != .nee && cel.mag != .nooit && Self.isVerboden(regel.categorie, cel.ontvanger)
      }
      .map { (regel.categorie, $0) }
    }
  }

  /// Those who may never know about health or crime, by whatever way it comes.
  package static func isBuitenstaander(_ ontvanger: Ontvanger) -> Bool {
    ontvanger == .corporatie || ontvanger == .buren
  }

  static func isVerboden(_ categorie: Gegevenscategorie, _ ontvanger: Ontvanger) -> Bool {
    switch ontvanger {
    case .client: false
    case .buren: true
    case .corporatie: nooitVoorCorporatie.contains(categorie) || categorie == .eigen
    default: categorie == .eigen
    }
  }
}
