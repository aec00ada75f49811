extension Probleemcode {
  /// The page of this code.
  package var uitleg: Uitleg {
    switch self {
    case .bestandOntbreekt: .bestandOntbreekt
    case .geenYAML: .geenYAML
    case .sleutelDubbel: .sleutelDubbel
    case .onbekendeSleutel: .onbekendeSleutel
    case .sleutelOntbreekt: .sleutelOntbreekt
    case .verkeerdeVorm: .verkeerdeVorm
    case .onbekendWoord: .onbekendWoord
    case .verwijzingInYAML: .verwijzingInYAML
    case .teGroot: .teGroot
    case .onbekendeBron: .onbekendeBron
    case .geenBron: .geenBron
    case .geenUTF8: .geenUTF8
    case .idDubbel: .idDubbel
    case .grensTeRuim: .grensTeRuim
    case .ongeldigeNaam: .ongeldigeNaam
    case .geenKeuzes: .geenKeuzes
    case .onbekendVeld: .onbekendVeld
    case .onbekendeDoelgroep: .onbekendeDoelgroep
    case .onbekendeHouder: .onbekendeHouder
    case .onbekendCommando: .onbekendCommando
    case .onbekendeStart: .onbekendeStart
    case .veldDubbel: .veldDubbel
    case .veldZonderCategorie: .veldZonderCategorie
    case .celOntbreekt: .celOntbreekt
    case .verbodenDelen: .verbodenDelen
    case .onbekendeRol: .onbekendeRol
    case .onleesbaarMoment: .onleesbaarMoment
    case .onleesbareTijd: .onleesbareTijd
    case .dagOntbreekt: .dagOntbreekt
    case .onbekendGesprek: .onbekendGesprek
    case .onbekendeStap: .onbekendeStap
    case .onleesbaarAntwoord: .onleesbaarAntwoord
    case .onbekendeZin: .onbekendeZin
    case .redenOntbreekt: .redenOntbreekt
    case .onbekendeKeuze: .onbekendeKeuze
    case .andereSoort: .andereSoort
    case .veldZonderBestemming: .veldZonderBestemming
    case .onbekendeRegeling: .onbekendeRegeling
    case .kring: .kring
    case .doodlopend: .doodlopend
    case .nogEensGevraagd: .nogEensGevraagd
    case .nooitGevraagd: .nooitGevraagd
    }
  }
}
