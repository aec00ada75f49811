extension Tijdstip {
  /// Returns the local time after so many hours have really passed, also across a clock change.
  ///
  /// Example: 29 March 2025 14:30 plus 24 hours is 30 March 15:30, because that night had no hour
  /// from two to three.
  package func adding(uren count: Int) -> Tijdstip {
    // Longer than the calendar, short enough never to overflow.
    let furthest = 24 * 366 * 9999
    return Tijdstip(utc: utc + min(max(count, -furthest), furthest) * 60)
  }

  /// A distance in hours counts elapsed time; every other distance keeps the time of day.
  package func adding(_ afstand: Afstand) -> Tijdstip {
    switch afstand.eenheid {
    case .uren: adding(uren: afstand.aantal)
    default: Tijdstip(dag: dag.adding(afstand), minuut: minuut)
    }
  }

  /// Units: minutes since 1 January 1970, 00:00 UTC.
  ///
  /// Why: an hour that happens twice (end of October) is read as its first time, an hour that does
  /// not exist (end of March) as the hour after it. Neither may refuse a report of a data leak.
  private var utc: Int {
    let local = Int(dag.nummer) * 1440 + minuut
    let asSummer = local - 120
    return Tijdstip.isZomertijd(utc: asSummer) ? asSummer : local - 60
  }

  private init(utc: Int) {
    let local = utc + (Tijdstip.isZomertijd(utc: utc) ? 120 : 60)
    let day = Dag.floor(local, by: 1440)
    self.init(dag: Dag(nummer: Int32(clamping: day)), minuut: local - day * 1440)
  }

  /// From the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
  ///
  /// Source: Directive 2000/84/EC, articles 2 and 3. Years before it are read by the same rule; no
  /// term of ours reaches back that far.
  private static func isZomertijd(utc: Int) -> Bool {
    let jaar = Dag(nummer: Int32(clamping: Dag.floor(utc, by: 1440))).jaar
    guard let start = lastSunday(of: 3, jaar), let end = lastSunday(of: 10, jaar) else {
      return false
    }
    return utc >= Int(start.nummer) * 1440 + 60 && utc < Int(end.nummer) * 1440 + 60
  }

  /// `maand` has 31 days.
  private static func lastSunday(of maand: Int, _ jaar: Int) -> Dag? {
    guard let last = Dag(jaar: jaar, maand: maand, dag: 31) else { return nil }
    return last.adding(days: -(last.weekdag.rawValue % 7))
  }
}
