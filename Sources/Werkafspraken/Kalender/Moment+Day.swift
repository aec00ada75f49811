extension Moment {
  /// Returns the day, or nil when nothing it depends on is known. Never a guess.
  ///
  /// Source: R2 and R3 for the counting; R9 for the latest of days of which some are unknown.
  package func day(given ankers: Ankers) -> Uitkomst? {
    day(given: ankers, later: 0)
  }

  /// The same, so many months later: the next time of something that repeats.
  ///
  /// Why: months are added to the anchor, not to the result, so that a yearly term of 29 February
  /// returns to the 29th in a leap year (R2).
  func day(given ankers: Ankers, later months: Int) -> Uitkomst? {
    var tried = Ankers.Tried()
    return day(given: ankers, later: months, &tried)
  }

  func day(given ankers: Ankers, later months: Int, _ tried: inout Ankers.Tried) -> Uitkomst? {
    switch self {
    case .vanaf(let veld, let afstand):
      return ankers.uitkomst(veld, &tried)?.moved(by: afstand, later: months)
    case .verschoven(let moment, let afstand):
      return moment.day(given: ankers, later: months, &tried)?.moved(by: afstand, later: 0)
    case .laatsteVan(let momenten):
      return Moment.pick(momenten, given: ankers, later: months, &tried) { $0.max() }
    case .eersteVan(let momenten):
      return Moment.pick(momenten, given: ankers, later: months, &tried) { $0.min() }
    case .eerstvolgendeVan(let momenten):
      return Moment.pick(momenten, given: ankers, later: months, &tried) { dagen in
        dagen.filter { $0 >= ankers.vandaag }.min() ?? dagen.max()
      }
    case .eindeMaand:
      let dag = ankers.vandaag.adding(months: months).eindeMaand
      return Uitkomst(dag: dag, berekening: "laatste dag van \(dag.maandnaam) \(dag.jaar)")
    case .vast(let dag):
      let dag = dag.adding(months: months)
      return Uitkomst(dag: dag, berekening: dag.voluit)
    case .vandaag:
      return Uitkomst(dag: ankers.vandaag, isUiterste: true, berekening: "uiterlijk vandaag")
    }
  }

  /// Picks one of the known days. What is unknown is left out and makes the result provisional.
  private static func pick(
    _ momenten: [Moment], given ankers: Ankers, later months: Int, _ tried: inout Ankers.Tried,
    by choice: ([Dag]) -> Dag?
  ) -> Uitkomst? {
    var known: [Uitkomst] = []
    for moment in momenten {
      if let uitkomst = moment.day(given: ankers, later: months, &tried) { known.append(uitkomst) }
    }
    guard let dag = choice(known.map(\.dag)),
      var picked = known.first(where: { $0.dag == dag })
    else { return nil }
    let isIncomplete = known.count < momenten.count
    picked.isVoorlopig = isIncomplete || known.contains(where: \.isVoorlopig)
    picked.isGeschat = known.contains(where: \.isGeschat)
    picked.geschatVanaf = known.flatMap(\.geschatVanaf).removingRepeats()
    // The first of some days can only come earlier when another becomes known.
    let canMoveBack = choice([.eerste, .laatste]) == .eerste
    picked.kanLater =
      canMoveBack ? known.allSatisfy(\.kanLater) : isIncomplete || known.contains(where: \.kanLater)
    return picked
  }

  /// The moment in words, for when its day is unknown: "6 weken voor de verhuizing".
  package func woorden(given ankers: Ankers) -> String {
    switch self {
    case .vanaf(let veld, let afstand): ankers.woorden(afstand, vanaf: veld)
    case .verschoven(let moment, let afstand):
      afstand.woorden(bij: "de dag \(moment.woorden(given: ankers))")
    case .laatsteVan(let momenten):
      momenten.map { $0.woorden(given: ankers) }.joined(separator: ", of als dat later is: ")
    case .eersteVan(let momenten):
      momenten.map { $0.woorden(given: ankers) }.joined(separator: ", of als dat eerder is: ")
    case .eerstvolgendeVan(let momenten):
      momenten.map { $0.woorden(given: ankers) }.joined(separator: ", daarna ")
    case .eindeMaand: "op de laatste dag van de maand"
    case .vast(let dag): "op \(dag.voluit)"
    case .vandaag: "vandaag"
    }
  }
}

extension Uitkomst {
  /// The outcome at a distance, so many months later.
  fileprivate func moved(by afstand: Afstand?, later months: Int) -> Uitkomst {
    var moved = self
    let afstand = afstand ?? Afstand(0, .dagen)
    if let maanden = afstand.maanden {
      // One addition: a month that lacks the day must not shorten the next one.
      moved.dag = dag.adding(months: months + maanden)
    } else {
      moved.dag = dag.adding(months: months).adding(afstand)
    }
    moved.tijdstip = nil
    if months == 0, let tijdstip {
      // A time of day means something only at the anchor itself and in a term of hours.
      if afstand.aantal == 0 || afstand.eenheid == .uren {
        moved.tijdstip = tijdstip.adding(afstand)
      }
      moved.dag = moved.tijdstip?.dag ?? moved.dag
    }
    let som = [afstand.alsSom, Afstand(months, .maanden).alsSom].filter { !$0.isEmpty }
    if !som.isEmpty {
      moved.isBerekend = true
      moved.berekening += " " + som.joined(separator: " ")
    }
    return moved
  }
}
