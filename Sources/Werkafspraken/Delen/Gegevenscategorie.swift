/// A kind of data about a person, as the agreements on privacy tell them apart.
///
/// The raw value is the word of `velden.yaml` and `delen.yaml`.
package enum Gegevenscategorie: String, Hashable, Sendable, Codable, CaseIterable {
  case huishouden, inkomen, huurbetaling, schulden
  /// What was heard and seen, and that something is done about it.
  case overlast
  /// Why somebody causes it: their health, or what happened to them.
  case overlastOorzaak = "overlast_oorzaak"
  /// How the home is looked after, and whether it is safe.
  case woning
  case woondoelen, contract, gezondheid, huisarts, strafrecht
  /// The doelgroep and the kind of place somebody comes from: it says something about their health,
  /// or that they were convicted.
  case herkomst
  case politiecontact, pga, kinderen, preventieplan, netwerk
  case woontInWijk = "woont_in_wijk"
  case verhuizing, dossier, overdrachtsformulier, ervaring, succesverhaal
  /// Names and telephone numbers, to know whom a text is about and whom to ask.
  case naam
  /// Days of evaluations and who is in touch with whom.
  case afspraken
  /// For nobody but the client. A field that names no category is of this one.
  case eigen
}
