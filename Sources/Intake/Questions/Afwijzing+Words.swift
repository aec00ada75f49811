extension Afwijzing {
  /// One calm sentence: what was not understood, a good example, a way out.
  package var zin: String {
    switch self {
    case .leeg:
      "Ik zie nog geen antwoord. Typ iets, of: weet ik niet."
    case .teLang(let grens):
      "Dat is te lang om te bewaren. Houd het onder \(grens) tekens."
    case .teVeel(let grens):
      "Dat zijn er te veel. Er passen er \(grens) in de lijst."
    case .geenNummer(let aantal):
      aantal == 0
        ? "Er staat nog niets in de lijst. Typ eerst iets, of: geen."
        : "Dat nummer staat er niet. Typ een nummer van 1 tot \(aantal)."
    case .geenDatum(let voorbeeld):
      "Die datum begrijp ik niet. Typ een dag zoals \(voorbeeld), of: weet ik niet."
    case .datumBestaatNiet(let voorbeeld):
      "Die dag bestaat niet. Typ een dag zoals \(voorbeeld), of: weet ik niet."
    case .geenTijdstip(let voorbeeld):
      "Dat tijdstip begrijp ik niet. Typ dag en tijd, zoals \(voorbeeld)."
    case .geenJaOfNee:
      "Dat begrijp ik niet. Typ ja of nee, of: weet ik niet."
    case .geenKeuze(let lijkOp, let aantal):
      lijkOp.isEmpty
        ? "Dat staat er niet bij. Typ een nummer van 1 tot \(aantal), of een woord uit de lijst."
        : "Dat staat er niet bij. Bedoel je \(opsomming(lijkOp, "of"))?"
    case .meerdereKeuzes(let keuzes):
      "Dat past bij meer dan één: \(opsomming(keuzes, "en")). Typ het nummer."
    case .geenGetal(let voorbeeld):
      "Dat getal begrijp ik niet. Typ cijfers, zoals \(voorbeeld), of: weet ik niet."
    case .geenBedrag(let voorbeeld):
      "Dat bedrag begrijp ik niet. Typ het zoals \(voorbeeld), of: weet ik niet."
    case .geenTelefoonnummer(let voorbeeld):
      "Dat nummer begrijp ik niet. Typ het zoals \(voorbeeld), of: weet ik niet."
    case .geenEmail(let voorbeeld):
      "Dat mailadres klopt niet helemaal. Typ het zoals \(voorbeeld), of: weet ik niet."
    case .geenPostcode(let voorbeeld):
      "Die postcode begrijp ik niet. Typ hem zoals \(voorbeeld), of: weet ik niet."
    case .geenDoelgroep(let lijkOp):
      lijkOp.isEmpty
        ? "Die groep ken ik niet. Kies een nummer uit de lijst, of typ: weet ik niet."
        : "Die groep ken ik niet. Bedoel je \(opsomming(lijkOp, "of"))?"
    case .onduidelijkeDoelgroep(let vraag, let keuzes):
      keuzes.isEmpty ? vraag : "\(vraag) Kies: \(opsomming(keuzes, "of"))."
    case .geenGemeente(let lijkOp):
      lijkOp.isEmpty
        ? "Die gemeente ken ik niet. Typ de naam van de gemeente, zoals Zeist."
        : "Die gemeente ken ik niet. Bedoel je \(opsomming(lijkOp, "of"))?"
    }
  }
}

/// "a", "a of b", "a, b of c".
package func opsomming(_ delen: [String], _ voegwoord: String) -> String {
  guard delen.count > 1, let laatste = delen.last else { return delen.first ?? "" }
  return "\(delen.dropLast().joined(separator: ", ")) \(voegwoord) \(laatste)"
}
