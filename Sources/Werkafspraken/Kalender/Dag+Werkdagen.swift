extension Dag {
  /// Monday to Friday, holidays not included.
  ///
  /// Source: R6.
  package var isWerkdag: Bool { !weekdag.isWeekend && !isFeestdag }

  /// Returns the day so many working days later, or earlier when `count` is negative. The day
  /// itself is day 0, whether one works on it or not.
  ///
  /// Source: R6.
  /// Example: 23 December 2025 plus two working days is 29 December: the 24th and the 29th count.
  package func adding(werkdagen count: Int) -> Dag {
    let direction = count.signum()
    var dag = self
    var left = count.magnitude
    while left > 0 {
      let next = dag.adding(days: direction)
      guard next != dag else { return dag }
      dag = next
      if dag.isWerkdag { left -= 1 }
    }
    return dag
  }

  /// This day when one works on it, else the last working day before it.
  ///
  /// Source: R7, the advice beside a deadline that is not moved itself.
  package var laatsteWerkdagTotEnMet: Dag { isWerkdag ? self : adding(werkdagen: -1) }
}
