import Werkafspraken

extension Stap {
  /// The form of the command line's contract.
  var json: JSON { .object(members) }

  /// The same, with the regeling it comes from.
  func json(regeling: String) -> JSON { json(prefixed: [("regeling", .text(regeling))]) }

  /// The same, after what a list says of it.
  func json(prefixed: [(String, JSON)]) -> JSON { .object(prefixed + members) }

  private var members: [(String, JSON)] {
    [
      ("regel", .text(regel)), ("stap", .text(stap)), ("wie", .text(wie)),
      ("wie_soort", .text(wieSoort)), ("met", .texts(met)), ("vanaf", .text(vanaf?.iso)),
      ("streef", .text(streef?.iso)), ("op", .text(op?.iso)),
      ("uiterlijk", .text(uiterlijkTijdstip?.iso ?? uiterlijk?.iso)), ("tot", .text(tot?.iso)),
      ("advies", .text(advies?.iso)), ("status", .text(status.rawValue)),
      ("geschat", .bool(isGeschat)), ("voorlopig", .bool(isVoorlopig)),
      ("berekening", .text(berekening)), ("toelichting", .text(toelichting)),
      ("vragen", .texts(vragen)), ("verschillen", .texts(verschillen)),
      ("bron", .texts(bron.map(\.tekst))),
    ]
  }
}
