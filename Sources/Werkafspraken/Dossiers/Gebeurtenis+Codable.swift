/// How an event is written.
///
/// Shape: one flat object: `v` is the version of this shape, `tijd` the moment, `soort` the kind;
/// the other keys depend on the kind. Keys and kinds are stable for ever. Dates are ISO text.
extension Gebeurtenis: Codable {
  /// The version that is written. A reader refuses what is newer instead of losing part of it.
  package static let versie = 1

  /// Why an event cannot be read. It carries nothing of what a person said.
  package enum Fout: Error, Hashable {
    /// Written by a newer version of the program.
    case nieuwer(versie: Int)
    case onbekendeSoort(String)
  }

  private enum Sleutel: String, CodingKey {
    case v, tijd, soort, regeling, versie, gesprek, nummer, veld, waarde, stem, regel, dag, reden,
      aan
  }

  private enum Naam: String {
    case begonnen, antwoord, feit, ingetrokken, verbeterd, gedeeld, ingelezen
    case gesprekBegonnen = "gesprek_begonnen"
    case gesprekAfgerond = "gesprek_afgerond"
    case stapGedaan = "stap_gedaan"
    case stapVerplaatst = "stap_verplaatst"
    case stapDoorgegeven = "stap_doorgegeven"
    case stapHeropend = "stap_heropend"
  }

  /// - Throws: `Fout` when the event is of a newer version or an unknown kind, `DecodingError` when
  ///   it is damaged.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Sleutel.self)
    let versie = try container.decode(Int.self, forKey: .v)
    guard versie <= Gebeurtenis.versie else { throw Fout.nieuwer(versie: versie) }
    tijd = try container.decode(Tijdstip.self, forKey: .tijd)
    let naam = try container.decode(String.self, forKey: .soort)
    guard let soort = Naam(rawValue: naam) else { throw Fout.onbekendeSoort(naam) }
    self.soort = try Gebeurtenis.soort(soort, from: container, decoder)
  }

  private static func soort(
    _ naam: Naam, from container: KeyedDecodingContainer<Sleutel>, _ decoder: any Decoder
  ) throws -> Soort {
    let text = { try container.decode(String.self, forKey: $0) }
    let veld = { try container.decode(VeldNaam.self, forKey: .veld) }
    let waarde = { try container.decode(Waarde.self, forKey: .waarde) }
    let gesprek = {
      Gesprek(id: try text(.gesprek), nummer: try container.decode(Int.self, forKey: .nummer))
    }
    let gesprekIfAny = { try container.contains(.gesprek) ? gesprek() : nil }
    return switch naam {
    case .begonnen: .begonnen(regeling: try text(.regeling), versie: try text(.versie))
    case .gesprekBegonnen: .gesprekBegonnen(try gesprek())
    case .gesprekAfgerond: .gesprekAfgerond(try gesprek())
    case .antwoord:
      .antwoord(
        try veld(), try waarde(), gesprek: try gesprekIfAny(),
        stem: try container.decode(Stem.self, forKey: .stem))
    case .feit: .feit(try veld(), try waarde())
    case .ingetrokken: .ingetrokken(try veld(), gesprek: try gesprekIfAny())
    case .verbeterd:
      .verbeterd(
        try veld(), try waarde(), gesprek: try gesprekIfAny(),
        stem: try container.decodeIfPresent(Stem.self, forKey: .stem), reden: try text(.reden))
    // Its parts stand beside the kind, as those of every other event do.
    case .gedeeld: .gedeeld(try Deling(from: decoder))
    case .ingelezen: .ingelezen(try Inlezing(from: decoder))
    case .stapGedaan:
      .stapGedaan(regel: try text(.regel), dag: try container.decode(Dag.self, forKey: .dag))
    case .stapVerplaatst:
      .stapVerplaatst(
        regel: try text(.regel), naar: try container.decode(Dag.self, forKey: .dag),
        reden: try text(.reden))
    case .stapDoorgegeven: .stapDoorgegeven(regel: try text(.regel), aan: try text(.aan))
    case .stapHeropend: .stapHeropend(regel: try text(.regel))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Sleutel.self)
    try container.encode(Gebeurtenis.versie, forKey: .v)
    try container.encode(tijd, forKey: .tijd)
    try container.encode(naam.rawValue, forKey: .soort)
    switch soort {
    case .begonnen(let regeling, let versie):
      try container.encode(regeling, forKey: .regeling)
      try container.encode(versie, forKey: .versie)
    case .gesprekBegonnen(let gesprek), .gesprekAfgerond(let gesprek):
      try Gebeurtenis.encode(gesprek, in: &container)
    case .antwoord(let veld, let waarde, let gesprek, let stem):
      try container.encode(veld, forKey: .veld)
      try container.encode(waarde, forKey: .waarde)
      try Gebeurtenis.encode(gesprek, in: &container)
      try container.encode(stem, forKey: .stem)
    case .feit(let veld, let waarde):
      try container.encode(veld, forKey: .veld)
      try container.encode(waarde, forKey: .waarde)
    case .ingetrokken(let veld, let gesprek):
      try container.encode(veld, forKey: .veld)
      try Gebeurtenis.encode(gesprek, in: &container)
    case .verbeterd(let veld, let waarde, let gesprek, let stem, let reden):
      try container.encode(veld, forKey: .veld)
      try container.encode(waarde, forKey: .waarde)
      try Gebeurtenis.encode(gesprek, in: &container)
      try container.encodeIfPresent(stem, forKey: .stem)
      try container.encode(reden, forKey: .reden)
    case .gedeeld(let deling): try deling.encode(to: encoder)
    case .ingelezen(let inlezing): try inlezing.encode(to: encoder)
    case .stapGedaan(let regel, let dag):
      try container.encode(regel, forKey: .regel)
      try container.encode(dag, forKey: .dag)
    case .stapVerplaatst(let regel, let dag, let reden):
      try container.encode(regel, forKey: .regel)
      try container.encode(dag, forKey: .dag)
      try container.encode(reden, forKey: .reden)
    case .stapDoorgegeven(let regel, let aan):
      try container.encode(regel, forKey: .regel)
      try container.encode(aan, forKey: .aan)
    case .stapHeropend(let regel): try container.encode(regel, forKey: .regel)
    }
  }

  private static func encode(
    _ gesprek: Gesprek?, in container: inout KeyedEncodingContainer<Sleutel>
  ) throws {
    guard let gesprek else { return }
    try container.encode(gesprek.id, forKey: .gesprek)
    try container.encode(gesprek.nummer, forKey: .nummer)
  }

  private var naam: Naam {
    switch soort {
    case .begonnen: .begonnen
    case .gesprekBegonnen: .gesprekBegonnen
    case .gesprekAfgerond: .gesprekAfgerond
    case .antwoord: .antwoord
    case .feit: .feit
    case .ingetrokken: .ingetrokken
    case .verbeterd: .verbeterd
    case .gedeeld: .gedeeld
    case .ingelezen: .ingelezen
    case .stapGedaan: .stapGedaan
    case .stapVerplaatst: .stapVerplaatst
    case .stapDoorgegeven: .stapDoorgegeven
    case .stapHeropend: .stapHeropend
    }
  }
}
