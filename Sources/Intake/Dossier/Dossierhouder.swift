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

  /// Every event as it stands in the store, oldest first.
  func events() throws(StoreError) -> [[UInt8]] { try store.events(of: id).map(\.payload) }

  /// Takes in what somebody else wrote meanwhile, so that the next answer comes behind it.
  ///
  /// Returns false, and changes nothing, when it cannot: the dossier is another one than was opened.
  func catchUp(_ conflict: AppendConflict) -> Bool {
    guard conflict.seen == dossier.aantal, !conflict.newer.isEmpty,
      let newer = try? conflict.newer.map({ try Gebeurteniscode.read($0.payload) })
    else { return false }
    for gebeurtenis in newer { dossier.add(gebeurtenis) }
    return true
  }

  // MARK: Conversations

  /// Begins a conversation, or returns the place of the one that was begun and not finished.
  package func beurt(of opgave: Gespreksopgave, tijd: Tijdstip) throws(StoreError) -> Int {
    let open = dossier.gesprekken.lastIndex {
      opgave.heet($0.gesprek.id) && $0.afgerond == nil
    }
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
    dossier.lopendGesprek.flatMap { open in regeling.gesprekken.first { $0.heet(open.id) } }
  }

  /// The conversations that suit a case now, in the order of the regeling: those whose condition
  /// holds, that were not finished before or that may be held more often.
  package func passend(_ inhoud: Inhoud, vandaag: Dag) -> [Gespreksopgave] {
    let feiten = feiten(inhoud, vandaag: vandaag)
    return inhoud.regeling.gesprekken.filter { opgave in
      let isFinished = dossier.gesprekken.contains {
        opgave.heet($0.gesprek.id) && $0.afgerond != nil
      }
      return (opgave.vaker || !isFinished)
        && opgave.als.map { inhoud.oordeel.holds($0, given: feiten) } ?? true
    }
  }

  func gesprek(_ beurt: Int) -> Gesprek { dossier.gesprekken[beurt].gesprek }

  func opgave(_ beurt: Int, in regeling: Regeling) -> Gespreksopgave? {
    regeling.gesprekken.first { $0.heet(gesprek(beurt).id) }
  }

  // MARK: Answers

  /// Keeps an answer to the question that a conversation asks. When it returns, it is on disk.
  ///
  /// - Parameter stem: who gave it; nil for whom the field asks.
  package func answer(
    _ veld: Veld, _ waarde: Waarde, beurt: Int, stem: Stem? = nil, tijd: Tijdstip
  ) throws(StoreError) {
    try keep(veld, waarde, in: veld.bereik == .dossier ? nil : gesprek(beurt), stem, tijd)
  }

  /// Keeps another answer to a question that was answered before, where it was answered; what no
  /// question asked for is noted as a fact.
  package func revise(
    _ veld: Veld, _ waarde: Waarde, beurt: Int, _ inhoud: Inhoud, tijd: Tijdstip
  ) throws(StoreError) {
    if let earlier = geldend(veld.naam, beurt: beurt, inhoud), earlier.stem != nil {
      try keep(veld, waarde, in: earlier.gesprek, nil, tijd)
    } else if asksAnew(veld.naam, beurt: beurt, inhoud) {
      try keep(veld, waarde, in: gesprek(beurt), nil, tijd)
    } else {
      try note(veld.naam, waarde, tijd: tijd)
    }
  }

  /// - Parameters:
  ///   - gesprek: the conversation to which the answer belongs; nil for the whole dossier.
  ///   - stem: who gave it; nil for whom the field asks.
  func keep(
    _ veld: Veld, _ waarde: Waarde, in gesprek: Gesprek?, _ stem: Stem?, _ tijd: Tijdstip
  ) throws(StoreError) {
    let stem = stem ?? (veld.wie == .begeleider ? .begeleider : .client)
    try append(
      Gebeurtenis(tijd: tijd, .antwoord(veld.naam, waarde, gesprek: gesprek, stem: stem)))
  }

  /// Keeps that an answer no longer holds, and that nothing takes its place.
  func withdraw(_ veld: VeldNaam, in gesprek: Gesprek?, tijd: Tijdstip) throws(StoreError) {
    try append(Gebeurtenis(tijd: tijd, .ingetrokken(veld, gesprek: gesprek)))
  }

  /// Keeps something that became known although no question asked for it.
  package func note(_ veld: VeldNaam, _ waarde: Waarde, tijd: Tijdstip) throws(StoreError) {
    try append(Gebeurtenis(tijd: tijd, .feit(veld, waarde)))
  }

  /// The answer that a conversation has to a field itself, also when it is not on the path now.
  func eigen(_ veld: VeldNaam, beurt: Int, _ inhoud: Inhoud) -> Antwoord? {
    let antwoord = dossier.antwoord(veld, in: gesprek(beurt))
    // What became known elsewhere is no answer to a question that may come again.
    let mayComeAgain = inhoud.oordeel.veld(veld)?.bereik == .totKlaar
    return mayComeAgain && antwoord?.stem == nil ? nil : antwoord
  }

  /// The answer that holds in a conversation: its own, else the latest that it does not ask anew.
  func geldend(_ veld: VeldNaam, beurt: Int, _ inhoud: Inhoud) -> Antwoord? {
    eigen(veld, beurt: beurt, inhoud)
      ?? (asksAnew(veld, beurt: beurt, inhoud) ? nil : dossier.antwoord(veld))
  }

  /// True for a field that a conversation asks whatever earlier ones brought.
  private func asksAnew(_ veld: VeldNaam, beurt: Int, _ inhoud: Inhoud) -> Bool {
    inhoud.oordeel.veld(veld)?.bereik == .gesprek
      && opgave(beurt, in: inhoud.regeling).map {
        inhoud.vraagvelden(van: $0.id).contains(veld)
      } ?? false
  }

  /// The conversation to which a new answer belongs; nil for the whole dossier.
  private func gesprek(answering veld: VeldNaam, beurt: Int, _ inhoud: Inhoud) -> Gesprek? {
    if inhoud.oordeel.veld(veld)?.bereik ?? .dossier == .dossier { return nil }
    return geldend(veld, beurt: beurt, inhoud)?.gesprek ?? gesprek(beurt)
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
      for veld in dossier.geschiedenis.keys {
        waarden[veld] = answer(to: veld, beurt: index, inhoud)
      }
      beurten.append(
        Antwoorden.Beurt(
          gesprek: opgave, antwoorden: waarden,
          afgerondOp: dossier.gesprekken[index].afgerond?.dag))
    }
    return Antwoorden(feiten: feiten, beurten: beurten)
  }

  /// The answer of a conversation to a field. Where it has none of its own and the question may come
  /// again, one of another conversation counts only when it settles the matter.
  private func answer(to veld: VeldNaam, beurt: Int, _ inhoud: Inhoud) -> Waarde? {
    if let eigen = eigen(veld, beurt: beurt, inhoud) { return eigen.waarde }
    guard inhoud.oordeel.veld(veld)?.bereik == .totKlaar else { return nil }
    return latest(veld).flatMap { $0.isOpen ? nil : $0 }
  }

  /// The walk over all conversations, perhaps as if one answer were another.
  func wandeling(
    _ inhoud: Inhoud, vandaag: Dag, alsof: (veld: VeldNaam, waarde: Waarde, beurt: Int)? = nil
  ) -> Wandeling {
    var antwoorden = antwoorden(inhoud)
    if let alsof {
      let place = gesprek(answering: alsof.veld, beurt: alsof.beurt, inhoud)
      // What was never asked is noted as a fact; it counts at once.
      if antwoorden.feiten[alsof.veld] != nil || latest(alsof.veld) == nil {
        antwoorden.feiten[alsof.veld] = alsof.waarde
      }
      for index in antwoorden.beurten.indices {
        if let place, place != gesprek(index) { continue }
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
