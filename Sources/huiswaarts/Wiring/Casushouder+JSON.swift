import Werkafspraken

extension Casushouder {
  /// The form of the command line's contract.
  func json(regeling: String, doelgroep: String?) -> JSON {
    .object([
      ("regeling", .text(regeling)), ("doelgroep", .text(doelgroep)), ("soort", .text(soort)),
      ("casushouder", .text(naam)), ("organisatie", .text(organisatie)), ("tot", .text(tot)),
      (
        "daarna",
        daarna.map {
          .object([
            ("soort", .text($0.soort)), ("casushouder", .text($0.naam)),
            ("organisatie", .text($0.organisatie)),
          ])
        } ?? .null
      ), ("reden", .text(reden)), ("vragen", .texts(vragen)),
      ("verschillen", .texts(verschillen)), ("bron", .texts(bron.map(\.tekst))),
    ])
  }
}
