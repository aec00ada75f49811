extension Ankers {
  /// Whether the answered day of one field is later than the day of another at a distance. The
  /// second may be estimated, the first may not: nobody is sent on because of a guess.
  package func isDay(_ veld: VeldNaam, after other: VeldNaam, at afstand: Afstand) -> Bool {
    guard let dag = feiten.dag(veld), let other = uitkomst(other) else { return false }
    return dag > other.dag.adding(afstand)
  }

  /// The same for earlier. Both are strict: neither holds on the day itself. A day that is only
  /// known to be today at the latest may lie long ago, so nothing is surely before it.
  package func isDay(_ veld: VeldNaam, before other: VeldNaam, at afstand: Afstand) -> Bool {
    guard let dag = feiten.dag(veld), let other = uitkomst(other), !other.isUiterste else {
      return false
    }
    return dag < other.dag.adding(afstand)
  }
}
