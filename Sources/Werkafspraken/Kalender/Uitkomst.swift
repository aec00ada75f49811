/// The day that a moment comes to, and how sure that is.
package struct Uitkomst: Hashable, Sendable {
  package var dag: Dag
  /// Only when the anchor has a time of day and the distance is in hours.
  package var tijdstip: Tijdstip?
  /// An unknown anchor was replaced by its fallback.
  package var isGeschat: Bool
  /// Part of what it depends on is unknown and was left out.
  ///
  /// Source: R9.
  package var isVoorlopig: Bool
  /// The day may still turn out later, because a part of a "latest of" is unknown. Nothing is too
  /// late on such a day.
  package var kanLater: Bool
  /// The real day is this one or an earlier one; nobody told which. Never shown as a date.
  package var isUiterste: Bool
  /// The arithmetic in words: "verhuisdatum 31 januari 2026 − 6 weken".
  package var berekening: String
  /// A distance was counted, so the arithmetic says more than the day.
  package var isBerekend: Bool
  /// What stood in for unknown anchors, in words: "dag van tekenen 10 februari 2026".
  package var geschatVanaf: [String]

  package init(
    dag: Dag, tijdstip: Tijdstip? = nil, isGeschat: Bool = false, isVoorlopig: Bool = false,
    kanLater: Bool = false, isUiterste: Bool = false, berekening: String, isBerekend: Bool = false,
    geschatVanaf: [String] = []
  ) {
    self.dag = dag
    self.tijdstip = tijdstip
    self.isGeschat = isGeschat
    self.isVoorlopig = isVoorlopig
    self.kanLater = kanLater
    self.isUiterste = isUiterste
    self.berekening = berekening
    self.isBerekend = isBerekend
    self.geschatVanaf = geschatVanaf
  }
}
