/// A period in which the casushouder does not change.
package struct Casushouderperiode: Hashable, Sendable {
  /// Nil when it began before anything we know.
  package var vanaf: Dag?
  /// The day on which the next period begins; nil when no change is known.
  package var tot: Dag?
  package var casushouder: Casushouder

  package init(vanaf: Dag?, tot: Dag?, casushouder: Casushouder) {
    self.vanaf = vanaf
    self.tot = tot
    self.casushouder = casushouder
  }

  /// "tot 31 januari 2026", "van 31 januari 2026 tot 20 april 2026", "vanaf 20 april 2026".
  package var woorden: String {
    switch (vanaf, tot) {
    case (nil, nil): "de hele tijd"
    case (nil, let tot?): "tot \(tot.voluit)"
    case (let vanaf?, nil): "vanaf \(vanaf.voluit)"
    case (let vanaf?, let tot?): "van \(vanaf.voluit) tot \(tot.voluit)"
    }
  }
}

extension Regeling {
  /// Returns who is casushouder over time, as far as the known days tell.
  ///
  /// Why: the table speaks of one day. A holder can only change on a day that is known, so the
  /// table is asked on each of them. Two days with the same holder are one period, with the words
  /// of its last day.
  /// Cost: one run of the table per known day.
  package func casushouderperiodes(
    given feiten: Feiten, oordeel: any Oordeel
  ) -> [Casushouderperiode] {
    let days = Set(feiten.waarden.keys.compactMap(feiten.dag)).sorted()
    let asked = { (dag: Dag) in
      var onDay = feiten
      onDay.vandaag = dag
      return casushouder(given: onDay, oordeel: oordeel)
    }
    guard let first = days.first else {
      return [Casushouderperiode(vanaf: nil, tot: nil, casushouder: asked(feiten.vandaag))]
    }
    var periods = [
      Casushouderperiode(vanaf: nil, tot: nil, casushouder: asked(first.adding(days: -1)))
    ]
    for day in days {
      let holder = asked(day)
      let last = periods.count - 1
      if holder.soort == periods[last].casushouder.soort,
        holder.organisatie == periods[last].casushouder.organisatie
      {
        periods[last].casushouder = holder
      } else {
        periods[last].tot = day
        periods.append(Casushouderperiode(vanaf: day, tot: nil, casushouder: holder))
      }
    }
    return periods
  }
}
