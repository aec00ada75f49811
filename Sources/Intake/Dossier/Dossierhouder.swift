package import Content
package import DossierStore
package import Werkafspraken

/// A dossier that is open for work: what was read of it, and the store in which it grows.
///
/// Invariant: what `dossier` holds is what the store holds; an event that could not be kept is not
/// in it.
package final class Dossierhouder {
  package let id: DossierID
  private let store: any EventStore
  package private(set) var dossier = Dossier()
  /// Nothing of it is kept when the program ends.
  private let isOefening: Bool

  /// Opens a dossier that exists.
  ///
  /// - Throws: `StoreError` when it cannot be read; `Dossierprobleem` when it does not exist, or holds
  ///   something that this version cannot read. Nothing was changed.
  package init(opening id: DossierID, in store: any EventStore) throws {
    isOefening = false
    self.id = id
    self.store = store
    let events = try store.events(of: id)
    guard !events.isEmpty else { throw Dossierprobleem.onbekend(id) }
    for event in events {
      guard let gebeurtenis = try? Gebeurteniscode.read(event.payload) else {
        throw Dossierprobleem.onleesbaar(id, event.sequence)
      }
      dossier.add(gebeurtenis)
    }
  }

  /// Begins a dossier under a regeling.
  package init(
    beginning id: DossierID, regeling: Regeling, tijd: Tijdstip, in store: any EventStore,
    isOefening: Bool = false
  ) throws(StoreError) {
    self.isOefening = isOefening
    self.id = id
    self.store = store
    try append(
      Gebeurtenis(tijd: tijd, .begonnen(regeling: regeling.id, versie: regeling.versie)))
  }

  /// The id of the regeling under which it runs.
  package var regeling: String { dossier.regeling ?? "" }

  private func append(_ gebeurtenis: Gebeurtenis) throws(StoreError) {
    try store.append([Gebeurteniscode.bytes(gebeurtenis)], to: id, expecting: dossier.aantal)
    dossier.add(gebeurtenis)
  }

  /// Keeps several events, all or none.
  func append(_ gebeurtenissen: [Gebeurtenis]) throws(StoreError) {
    try store.append(
      gebeurtenissen.map(Gebeurteniscode.bytes), to: id, expecting: dossier.aantal)
    for gebeurtenis in gebeurtenissen { dossier.add(gebeurtenis) }
  }

  // MARK: Conversations

  /// Begins a conversation, or returns the place of the one that was begun and not finished.
  package func beurt(of opgave: Gespreksopgave, tijd: Tijdstip) throws(StoreError) -> Int {
    let open = dossier.gesprekken.lastIndex { $0.gesprek.id == opgave.id && $0.afgerond == nil }
    if let open { return open }
    let gesprek = Gesprek(id: opgave.id, nummer: dossier.volgendNummer(opgave.id))
    try append(Gebeurtenis(tijd: tijd, .gesprekBegonnen(gesprek)))
    return dossier.gesprekken.count - 1
  }

  package func finish(beurt: Int, tijd: Tijdstip) throws(StoreError) {
    guard dossier.gesprekken[beurt].afgerond == nil else { return }
    try append(Gebeurtenis(tijd: tijd, .gesprekAfgerond(gesprek(beurt))))
  }

  /// The conversation that was begun last and not finished.
  package func opengebleven(in regeling: Regeling) -> Gespreksopgave? {
    dossier.lopendGesprek.flatMap { open in regeling.gesprekken.first { $0.id == open.id } }
  }

  /// The first conversation of the regeling that was never held.
  package func volgende(in regeling: Regeling) -> Gespreksopgave? {
    regeling.gesprekken.first { opgave in
      !dossier.gesprekken.contains { $0.gesprek.id == opgave.id }
    }
  }

  func gesprek(_ beurt: Int) -> Gesprek { dossier.gesprekken[beurt].gesprek }

  func opgave(_ beurt: Int, in regeling: Regeling) -> Gespreksopgave? {
    regeling.gesprekken.first { $0.id == gesprek(beurt).id }
  }

  // MARK: Answers

  /// Keeps an answer. When it returns, the answer is on disk.
  ///
  /// - Parameter stem: who gave it; nil for whom the field asks.
  package func answer(
    _ veld: Veld, _ waarde: Waarde, beurt: Int, stem: Stem? = nil, tijd: Tijdstip
  ) throws(StoreError) {
    let stem = stem ?? (veld.wie == .begeleider ? .begeleider : .client)
    let gesprek = veld.bereik == .gesprek ? gesprek(beurt) : nil
    try append(
      Gebeurtenis(tijd: tijd, .antwoord(veld.naam, waarde, gesprek: gesprek, stem: stem)))
  }

  /// Keeps that an answer no longer holds, and that nothing takes its place.
  func withdraw(_ veld: Veld, beurt: Int, isFeit: Bool, tijd: Tijdstip) throws(StoreError) {
    let gesprek = veld.bereik == .gesprek && !isFeit ? gesprek(beurt) : nil
    try append(Gebeurtenis(tijd: tijd, .ingetrokken(veld.naam, gesprek: gesprek)))
  }

  /// Keeps something that became known although no question asked for it.
  package func note(_ veld: VeldNaam, _ waarde: Waarde, tijd: Tijdstip) throws(StoreError) {
    try append(Gebeurtenis(tijd: tijd, .feit(veld, waarde)))
  }

  /// The latest answer to a field, also when it is not on the path now.
  func answered(_ veld: VeldNaam, beurt: Int) -> Waarde? {
    dossier.antwoord(veld, in: gesprek(beurt))?.waarde
  }

  /// The latest answer to a field in any conversation.
  func latest(_ veld: VeldNaam) -> Waarde? { dossier.antwoord(veld)?.waarde }

  /// The answers for a walk over the conversations up to one, in the order in which they began.
  package func antwoorden(_ inhoud: Inhoud, totEnMet beurt: Int? = nil) -> Antwoorden {
    var feiten: [VeldNaam: Waarde] = [:]
    for veld in dossier.geschiedenis.keys {
      let antwoord = dossier.antwoord(veld)
      if antwoord?.stem == nil { feiten[veld] = antwoord?.waarde }
    }
    let last = beurt ?? dossier.gesprekken.count - 1
    var beurten: [Antwoorden.Beurt] = []
    for index in dossier.gesprekken.indices.prefix(last + 1) {
      guard let opgave = opgave(index, in: inhoud.regeling) else { continue }
      var waarden: [VeldNaam: Waarde] = [:]
      for veld in dossier.geschiedenis.keys { waarden[veld] = answered(veld, beurt: index) }
      beurten.append(Antwoorden.Beurt(gesprek: opgave, antwoorden: waarden))
    }
    return Antwoorden(feiten: feiten, beurten: beurten)
  }

  /// The walk over all conversations, perhaps as if one answer were another.
  func wandeling(
    _ inhoud: Inhoud, vandaag: Dag, alsof: (veld: VeldNaam, waarde: Waarde, beurt: Int)? = nil
  ) -> Wandeling {
    var antwoorden = antwoorden(inhoud)
    if let alsof {
      let isPerGesprek = inhoud.oordeel.veld(alsof.veld)?.bereik == .gesprek
      // What was never asked is noted as a fact; it counts at once.
      if antwoorden.feiten[alsof.veld] != nil || latest(alsof.veld) == nil {
        antwoorden.feiten[alsof.veld] = alsof.waarde
      }
      for index in antwoorden.beurten.indices where !isPerGesprek || index == alsof.beurt {
        antwoorden.beurten[index].antwoorden[alsof.veld] = alsof.waarde
      }
    }
    return Wandeling(inhoud, antwoorden, vandaag: vandaag)
  }

  /// What the rules may see: given facts, answers on the path, and steps that were done.
  package func feiten(_ inhoud: Inhoud, vandaag: Dag) -> Feiten {
    var feiten = wandeling(inhoud, vandaag: vandaag).feiten
    feiten.gedaan = dossier.gedaan
    return feiten
  }

  /// The last words of a conversation.
  func slotwoord(_ afloop: Afloop) -> String {
    if isOefening { return "Dit was oefenen. Er is niets bewaard." }
    return switch afloop {
    case .klaar: "Dit gesprek is klaar. Alles is bewaard in dossier \(id)."
    case .pauze: "Alles is bewaard. Verder gaan kan met: huiswaarts intake --dossier \(id)"
    case .stop, .weg: "Gestopt. Alles is bewaard in dossier \(id)."
    }
  }
}

/// A dossier that cannot be opened. Nothing was changed.
package enum Dossierprobleem: Error, Hashable, Sendable {
  case onbekend(DossierID)
  /// The number of the event that this version cannot read.
  case onleesbaar(DossierID, Int)
}
