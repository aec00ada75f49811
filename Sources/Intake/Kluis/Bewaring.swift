package import DossierStore
package import Vault
package import Werkafspraken

/// Which dossiers have been kept as long as the organisation chose. It erases nothing.
package struct Bewaring {
  package struct Rij: Hashable, Sendable {
    package var dossier: DossierID
    /// The day of the last word.
    package var laatste: Dag
    /// The first day on which it may go.
    package var tot: Dag
  }

  /// Those whose term has passed, the longest first.
  package let verlopen: [Rij]
  /// How many are still within their term.
  package let lopend: Int

  /// - Parameters:
  ///   - woorden: the days of everything that happened in each dossier.
  ///   - log: when it was written in. Why also that: an event carries the clock of its moment, and one
  ///     that was written while the clock was years behind would make a dossier look old.
  ///   - jaren: the term.
  package init(
    _ woorden: [DossierID: [Dag]], log: [LogEntry], jaren: Int, vandaag: Dag
  ) {
    var geschreven: [DossierID: Dag] = [:]
    var verste: Dag?
    for entry in log {
      guard let dag = Dag(iso: entry.tijd.prefix(10)) else { continue }
      verste = max(verste ?? dag, dag)
      if let dossier = entry.dossier, [.begonnen, .geschreven, .ingelezen].contains(entry.daad) {
        geschreven[dossier] = verste
      }
    }
    let rijen = woorden.compactMap { dossier, dagen -> Rij? in
      guard let laatste = (dagen + [geschreven[dossier]].compactMap { $0 }).max() else {
        return nil
      }
      return Rij(dossier: dossier, laatste: laatste, tot: laatste.adding(months: 12 * jaren))
    }
    verlopen = rijen.filter { $0.tot <= vandaag }
      .sorted { ($0.tot, $0.dossier) < ($1.tot, $1.dossier) }
    lopend = rijen.count - verlopen.count
  }
}
