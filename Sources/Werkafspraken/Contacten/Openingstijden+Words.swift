extension Openingstijden {
  /// Whether it can be reached now, in words: "nu open tot 13.00 uur", "opent morgen om 8.30 uur".
  ///
  /// Why the holidays: the sources do not say whether a desk is closed on them, so neither do we;
  /// we only warn.
  package func woorden(at nu: Tijdstip) -> String {
    if let sluit = sluit(at: nu) {
      return "nu open tot \(Openingstijden.uur(sluit.minuut)) uur" + warning(on: nu.dag)
    }
    guard let opent = opent(after: nu) else { return "niet open" }
    let when =
      switch nu.dag.days(until: opent.dag) {
      case 0: "vandaag"
      case 1: "morgen"
      case 2...6: opent.dag.weekdag.naam
      default: opent.dag.voluitMetWeekdag
      }
    return "opent \(when) om \(Openingstijden.uur(opent.minuut)) uur" + warning(on: opent.dag)
  }

  /// The week in words: "ma-do 8.30-16.30, vr 8.30-12.30".
  package var week: String {
    var rows: [(first: Weekdag, last: Weekdag, spans: [Range<Int>])] = []
    for dag in Weekdag.allCases where !self[dag].isEmpty {
      if let row = rows.last, row.spans == self[dag], row.last.rawValue + 1 == dag.rawValue {
        rows[rows.count - 1].last = dag
      } else {
        rows.append((dag, dag, self[dag]))
      }
    }
    return rows.map { row in
      let days =
        row.first == row.last
        ? row.first.afkorting : "\(row.first.afkorting)-\(row.last.afkorting)"
      let hours = row.spans.map {
        "\(Openingstijden.uur($0.lowerBound))-\(Openingstijden.uur($0.upperBound))"
      }
      return "\(days) \(hours.joined(separator: " en "))"
    }.joined(separator: ", ")
  }

  private func warning(on dag: Dag) -> String {
    dag.feestdag.map { " (op \($0) misschien dicht)" } ?? ""
  }

  /// "8.30"
  private static func uur(_ minuut: Int) -> String {
    "\(minuut / 60)." + Dag.digits(minuut % 60, width: 2)
  }
}
