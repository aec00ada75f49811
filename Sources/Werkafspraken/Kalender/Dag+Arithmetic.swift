extension Dag {
  package func adding(days count: Int) -> Dag {
    let (sum, overflow) = Int(nummer).addingReportingOverflow(count)
    guard !overflow else { return count < 0 ? .eerste : .laatste }
    return Dag(nummer: Int32(clamping: sum))
  }

  /// Returns the same day of the month so many months later, or the last day of that month when it
  /// has no such day.
  ///
  /// Why: always count from the anchor itself, never from an earlier result; else 31 January plus
  /// two months would be 28 March.
  /// Source: R2.
  /// Example: 31 January 2026 plus one month is 28 February, plus two months is 31 March.
  package func adding(months count: Int) -> Dag {
    let months = jaar * 12 + (maand - 1) + Dag.clamped(count)
    guard months >= 12 else { return .eerste }
    let (jaar, maand) = (months / 12, months % 12 + 1)
    guard jaar <= 9999 else { return .laatste }
    let dag = min(dag, Dag.dagen(inMaand: maand, jaar: jaar))
    return Dag(jaar: jaar, maand: maand, dag: dag) ?? self
  }

  /// Source: R2, R3 and, for working days, R6.
  ///
  /// Units: hours count as whole days of 24 hours, rounded down to the earlier day. Only a
  /// `Tijdstip` can count hours.
  package func adding(_ afstand: Afstand) -> Dag {
    switch afstand.eenheid {
    case .uren: adding(days: Dag.floor(afstand.aantal, by: 24))
    case .dagen: adding(days: afstand.aantal)
    case .werkdagen: adding(werkdagen: afstand.aantal)
    case .weken: adding(days: Dag.clamped(afstand.aantal) * 7)
    case .maanden, .jaren: adding(months: afstand.maanden ?? 0)
    }
  }

  /// Returns how many days it is until `other`; negative when that day has passed.
  package func days(until other: Dag) -> Int { Int(other.nummer) - Int(nummer) }

  /// The last day of the month of this day.
  package var eindeMaand: Dag {
    adding(days: Dag.dagen(inMaand: maand, jaar: jaar) - dag)
  }

  /// Further than any two days of the calendar are apart, and small enough to multiply.
  private static func clamped(_ count: Int) -> Int { min(max(count, -4_000_000), 4_000_000) }

  static func floor(_ number: Int, by divisor: Int) -> Int {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
