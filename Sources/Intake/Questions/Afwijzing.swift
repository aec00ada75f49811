/// Why an answer was not understood. The words are made in `Afwijzing+Words.swift` alone.
package enum Afwijzing: Error, Hashable, Sendable {
  case leeg
  case teLang(grens: Int)
  /// More things in a list than are kept.
  case teVeel(grens: Int)
  /// No thing of the list has that number.
  case geenNummer(aantal: Int)
  case geenDatum(voorbeeld: String)
  case datumBestaatNiet(voorbeeld: String)
  case geenTijdstip(voorbeeld: String)
  case geenJaOfNee
  /// Shape: near choices, best first, at most three.
  case geenKeuze(lijkOp: [String], aantal: Int)
  case meerdereKeuzes([String])
  case geenGetal(voorbeeld: String)
  case geenBedrag(voorbeeld: String)
  case geenTelefoonnummer(voorbeeld: String)
  case geenEmail(voorbeeld: String)
  case geenPostcode(voorbeeld: String)
  /// Nothing like a doelgroep was recognised; near names, or none.
  case geenDoelgroep(lijkOp: [String])
  /// The words fit several doelgroepen: the question that decides, and their names.
  case onduidelijkeDoelgroep(vraag: String, keuzes: [String])
  case geenGemeente(lijkOp: [String])
}
