extension StapStatus {
  /// "This week": the target or the latest day is at most this far away.
  ///
  /// Units: calendar days, today not counted.
  package static let dagenDezeWeek = 7

  /// Judges where a step stands that applies and is not done.
  ///
  /// Why the order: nothing is late on a day that is only provisional, what has passed is said
  /// before what is near, and what is near before what merely may be done.
  /// Source: deadlines, section 3. Own reading: a step whose aim is unknown has an unknown day,
  /// also when a part of its latest day is known.
  package init(_ dagen: Termijndagen, on vandaag: Dag) {
    let termijn = dagen.termijn
    let (doel, uiterlijk, tot, vanaf) = (dagen.doel, dagen.uiterlijk, dagen.tot, dagen.vanaf)
    if termijn.momenten.isEmpty {
      self = .kanNu
    } else if uiterlijk?.hasPassed(on: vandaag) ?? false {
      self = termijn.sluit ? .voorbij : .teLaat
    } else if termijn.uiterlijk == nil, doel?.hasPassed(on: vandaag) ?? false {
      self = termijn.sluit ? .voorbij : .teLaat
    } else if uiterlijk == nil, doel == nil, tot?.hasPassed(on: vandaag) ?? false {
      self = .voorbij
    } else if dagen.isUnknown {
      self = .datumOnbekend
    } else if [doel, uiterlijk].contains(where: { $0?.isNear(vandaag) ?? false }) {
      self = .dezeWeek
    } else if let vanaf {
      self = vandaag < vanaf.dag ? .gepland : .kanNu
    } else if termijn.zsm {
      self = .kanNu
    } else {
      let firstDay = doel ?? uiterlijk
      self = firstDay.map { vandaag < $0.dag } ?? false ? .gepland : .kanNu
    }
  }
}

extension Uitkomst {
  /// False on a day that may still turn out later.
  fileprivate func hasPassed(on vandaag: Dag) -> Bool { dag < vandaag && !kanLater }

  fileprivate func isNear(_ vandaag: Dag) -> Bool {
    (0...StapStatus.dagenDezeWeek).contains(vandaag.days(until: dag))
  }
}

extension Termijndagen {
  /// Too little is known to say when.
  fileprivate var isUnknown: Bool {
    let hasAim = termijn.op != nil || termijn.streef != nil
    let hasFirmEnd = uiterlijk.map { !$0.isVoorlopig } ?? false
    if doel == nil, hasAim, !hasFirmEnd { return true }
    if doel == nil, uiterlijk == nil, vanaf == nil {
      // A period is known by its start; only a term without a start is known by its end.
      return tot == nil || termijn.vanaf != nil
    }
    return false
  }
}
