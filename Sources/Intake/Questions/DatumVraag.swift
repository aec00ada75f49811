package import Werkafspraken

/// Asks for a day, and reads it as people type it.
package struct DatumVraag: QuestionType {
  let vandaag: Dag
  package init(vandaag: Dag) { self.vandaag = vandaag }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    .dag(try DagLezing(vandaag: vandaag).read(typed))
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .dag(let dag) = waarde { "\(dag.dag)-\(dag.maand)-\(dag.jaar)" } else { "" }
  }

  package func said(_ waarde: Waarde) -> String {
    if case .dag(let dag) = waarde { dag.voluitMetWeekdag } else { "" }
  }

  package var aanvullingen: [Aanvulling] {
    [Aanvulling("vandaag", vandaag.voluit), Aanvulling("morgen", vandaag.adding(days: 1).voluit)]
  }
}

/// Asks for a moment of a day: `3-6-2025 16:40`.
package struct TijdstipVraag: QuestionType {
  let vandaag: Dag
  package init(vandaag: Dag) { self.vandaag = vandaag }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    if let tijdstip = Tijdstip(iso: typed) { return .tijdstip(tijdstip) }
    let words = typed.split(separator: " ").filter { !["om", "uur"].contains($0.lowercased()) }
    let example = "3-6-2025 16:40"
    guard words.count >= 2, let last = words.last else { throw .geenTijdstip(voorbeeld: example) }
    let clock = last.split { $0 == ":" || $0 == "." }.map { Int($0) }
    guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
      (0..<60).contains(minute),
      let dag = try? DagLezing(vandaag: vandaag).read(words.dropLast().joined(separator: " "))
    else { throw .geenTijdstip(voorbeeld: example) }
    return .tijdstip(Tijdstip(dag: dag, minuut: hour * 60 + minute))
  }

  package func typed(_ waarde: Waarde) -> String {
    guard case .tijdstip(let tijdstip) = waarde else { return "" }
    let minutes = String(tijdstip.minuut % 60)
    let dag = tijdstip.dag
    return "\(dag.dag)-\(dag.maand)-\(dag.jaar) "
      + "\(tijdstip.minuut / 60):\(minutes.count == 1 ? "0" : "")\(minutes)"
  }

  package func said(_ waarde: Waarde) -> String {
    if case .tijdstip(let tijdstip) = waarde { tijdstip.voluit } else { "" }
  }
}
