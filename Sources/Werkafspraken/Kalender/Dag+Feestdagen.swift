extension Dag {
  /// The name of the national holiday on this day, nil on any other day. Easter and Whit Sunday are
  /// Sundays already, so they have no name here.
  ///
  /// Why: Good Friday and 5 May count as ordinary working days.
  /// Source: R6.
  package var feestdag: String? {
    switch (maand, dag) {
    case (1, 1): return "Nieuwjaarsdag"
    case (12, 25): return "eerste kerstdag"
    case (12, 26): return "tweede kerstdag"
    default: break
    }
    if self == Dag.koningsdag(jaar) { return "Koningsdag" }
    switch Dag.pasen(jaar).days(until: self) {
    case 1: return "tweede paasdag"
    case 39: return "Hemelvaartsdag"
    case 50: return "tweede pinksterdag"
    default: return nil
    }
  }

  package var isFeestdag: Bool { feestdag != nil }

  /// Easter Sunday. `jaar` is 1...9999.
  ///
  /// Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, "Astronomical
  /// Algorithms", chapter 8). The letters are those of the source.
  package static func pasen(_ jaar: Int) -> Dag {
    let a = jaar % 19
    let (b, c) = (jaar / 100, jaar % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Dag(jaar: jaar, maand: sum / 31, dag: sum % 31 + 1) ?? .eerste
  }

  /// 27 April, or the day before when that is a Sunday.
  private static func koningsdag(_ jaar: Int) -> Dag? {
    guard let dag = Dag(jaar: jaar, maand: 4, dag: 27) else { return nil }
    return dag.weekdag == .zondag ? dag.adding(days: -1) : dag
  }
}
