/// What is known of one person's move, folded from the events of the dossier.
///
/// Invariant: the same events in the same order give the same dossier, all at once or one by one.
package struct Dossier: Hashable, Sendable {
  /// Units: events taken in so far.
  package private(set) var aantal = 0
  package private(set) var begonnenOp: Tijdstip?
  package private(set) var regeling: String?
  package private(set) var regelingVersie: String?
  /// Those of the regeling that the dossier follows now.
  ///
  /// Shape: in the order in which they began, each once.
  package private(set) var gesprekken: [Gespreksverloop] = []
  /// Those held under regelingen that it followed before. They are not walked any more: what they
  /// brought was taken over as facts when the dossier moved.
  package private(set) var eerdereGesprekken: [Gespreksverloop] = []
  /// Every answer ever given, also changed and withdrawn ones, by field, oldest first.
  package private(set) var geschiedenis: [VeldNaam: [Antwoord]] = [:]
  /// What went to others, oldest first.
  package private(set) var delingen: [Gedeeld] = []
  /// The day on which a step was done, by id of the rule.
  package private(set) var gedaan: [String: Dag] = [:]
  /// The steps that somebody moved to another day, by id of the rule.
  package private(set) var verplaatst: [String: Verplaatsing] = [:]
  /// Who took a step over, by id of the rule.
  package private(set) var doorgegeven: [String: String] = [:]
  /// The place in the history of the answer that holds, by field and conversation.
  private var laatste: [VeldNaam: [Gesprek?: Int]] = [:]

  /// A conversation that was begun, and perhaps finished.
  package struct Gespreksverloop: Hashable, Sendable {
    package let gesprek: Gesprek
    package let begonnen: Tijdstip
    package internal(set) var afgerond: Tijdstip?
  }

  /// A step that will be done on another day than the agreements say.
  package struct Verplaatsing: Hashable, Sendable {
    package let naar: Dag
    package let reden: String
  }

  package struct Gedeeld: Hashable, Sendable {
    package let tijd: Tijdstip
    package let deling: Deling
  }

  package init() {}

  package init(_ gebeurtenissen: some Sequence<Gebeurtenis>) {
    for gebeurtenis in gebeurtenissen { add(gebeurtenis) }
  }

  /// Takes in the next event. An event that contradicts an earlier one replaces it; none is refused,
  /// because it has happened.
  package mutating func add(_ gebeurtenis: Gebeurtenis) {
    aantal += 1
    let tijd = gebeurtenis.tijd
    if begonnenOp == nil { begonnenOp = tijd }
    switch gebeurtenis.soort {
    case .begonnen(let regeling, let versie):
      if let earlier = self.regeling, earlier != regeling {
        eerdereGesprekken += gesprekken
        gesprekken = []
      }
      (self.regeling, regelingVersie) = (regeling, versie)
    case .gesprekBegonnen(let gesprek):
      if !gesprekken.contains(where: { $0.gesprek == gesprek }) {
        gesprekken.append(Gespreksverloop(gesprek: gesprek, begonnen: tijd))
      }
    case .gesprekAfgerond(let gesprek):
      for place in gesprekken.indices where gesprekken[place].gesprek == gesprek {
        gesprekken[place].afgerond = tijd
      }
    case .antwoord(let veld, let waarde, let gesprek, let stem):
      add(Antwoord(veld: veld, waarde: waarde, tijd: tijd, gesprek: gesprek, stem: stem))
    case .feit(let veld, let waarde): add(Antwoord(veld: veld, waarde: waarde, tijd: tijd))
    case .ingetrokken(let veld, let gesprek):
      add(Antwoord(veld: veld, waarde: nil, tijd: tijd, gesprek: gesprek))
    case .verbeterd(let veld, let waarde, let gesprek, let stem, let reden):
      add(
        Antwoord(
          veld: veld, waarde: waarde, tijd: tijd, gesprek: gesprek, stem: stem, reden: reden))
    case .gedeeld(let deling): delingen.append(Gedeeld(tijd: tijd, deling: deling))
    case .ingelezen: break
    case .stapGedaan(let regel, let dag): gedaan[regel] = dag
    case .stapVerplaatst(let regel, let dag, let reden):
      verplaatst[regel] = Verplaatsing(naar: dag, reden: reden)
    case .stapDoorgegeven(let regel, let aan): doorgegeven[regel] = aan
    case .stapHeropend(let regel):
      (gedaan[regel], verplaatst[regel], doorgegeven[regel]) = (nil, nil, nil)
    }
  }

  private mutating func add(_ antwoord: Antwoord) {
    let place = geschiedenis[antwoord.veld]?.count ?? 0
    geschiedenis[antwoord.veld, default: []].append(antwoord)
    laatste[antwoord.veld, default: [:]][antwoord.gesprek] = antwoord.waarde == nil ? nil : place
  }

  /// Returns the answer that holds: that of this conversation, else that of the whole dossier. Nil
  /// when there is none or it was withdrawn.
  ///
  /// Without a conversation it is the latest of all, so that a rule knows how the last evaluation
  /// went.
  package func antwoord(_ veld: VeldNaam, in gesprek: Gesprek? = nil) -> Antwoord? {
    guard let places = laatste[veld], let answers = geschiedenis[veld] else { return nil }
    let place = gesprek == nil ? places.values.max() : places[gesprek] ?? places[nil]
    return place.map { answers[$0] }
  }

  /// Returns what rules may look at on a day.
  package func feiten(op vandaag: Dag, in gesprek: Gesprek? = nil) -> Feiten {
    var waarden: [VeldNaam: Waarde] = [:]
    for veld in geschiedenis.keys { waarden[veld] = antwoord(veld, in: gesprek)?.waarde }
    return Feiten(vandaag: vandaag, waarden: waarden, gedaan: gedaan)
  }

  /// Returns the next number for a conversation: 1 when it was never begun.
  package func volgendNummer(_ gesprek: String) -> Int {
    let held = (eerdereGesprekken + gesprekken).map(\.gesprek).filter { $0.id == gesprek }
      .map(\.nummer)
    // A damaged number must not end the program.
    return min(held.max() ?? 0, .max - 1) + 1
  }

  /// The conversation that was begun last and is not finished.
  package var lopendGesprek: Gesprek? { gesprekken.last { $0.afgerond == nil }?.gesprek }
}
