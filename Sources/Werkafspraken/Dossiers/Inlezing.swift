/// That the events before this one came in together from a file, made by another vault.
///
/// Why the names: an event is sealed by who brings it in, but somebody else wrote it.
package struct Inlezing: Hashable, Sendable, Codable {
  /// Events that follow each other and were written by one person.
  package struct Reeks: Hashable, Sendable, Codable {
    package var naam: String
    package var aantal: Int
    package init(naam: String, aantal: Int) { (self.naam, self.aantal) = (naam, aantal) }
  }

  /// Shape: in the order of the events; together all that came in.
  package var schrijvers: [Reeks]
  /// The signature of the file was checked, and was good.
  package var nagekeken: Bool

  package init(schrijvers: [Reeks], nagekeken: Bool) {
    (self.schrijvers, self.nagekeken) = (schrijvers, nagekeken)
  }

  /// Makes runs of the names of who wrote each event.
  package static func reeksen(_ namen: [String]) -> [Reeks] {
    var reeksen: [Reeks] = []
    for naam in namen {
      if let last = reeksen.indices.last, reeksen[last].naam == naam {
        reeksen[last].aantal += 1
      } else {
        reeksen.append(Reeks(naam: naam, aantal: 1))
      }
    }
    return reeksen
  }

  /// Who wrote each event: who sealed it, or for what came in from a file, who the file says.
  ///
  /// - Parameter verzegeld: who sealed each event; as many as there are events.
  package static func schrijvers(_ gebeurtenissen: [Gebeurtenis], verzegeld: [String]) -> [String] {
    var namen = verzegeld
    for (place, gebeurtenis) in gebeurtenissen.enumerated() {
      guard case .ingelezen(let inlezing) = gebeurtenis.soort else { continue }
      // It tells of what stands before it, and a damaged number tells of nothing more.
      let own = inlezing.schrijvers.flatMap {
        Array(repeating: $0.naam, count: min(max(0, $0.aantal), place))
      }
      let first = max(0, place - own.count)
      for (offset, naam) in own.suffix(place).enumerated() where first + offset < namen.count {
        namen[first + offset] = naam
      }
    }
    return namen
  }
}
