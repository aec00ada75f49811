package import DossierStore
package import Vault
package import Werkafspraken

/// What one user could see, and did see, in a window of time: what must be known when somebody's passphrase
/// or laptop is in other hands. It names dossiers and kinds of data, never what was said.
package struct Lekverslag {
  package struct Rij: Hashable, Sendable {
    package var dossier: DossierID
    /// The days in the window on which the user opened it, or wrote in it; empty when it was only possible.
    package var dagen: [Dag]
  }

  /// Everything the user could open in the window, the dossiers that were opened first.
  package let rijen: [Rij]
  /// Dossiers that the user had and that were erased since: nothing of it can be looked up any more.
  package let gewist: [DossierID]

  /// - Parameters:
  ///   - naam: the name of the user, as the log says whom access was given to.
  ///   - nu: the dossiers that the user can open now. Why also the log: access may have been taken away
  ///     since; and why not the log alone: a vault that was made of older dossiers says nothing of those.
  ///   - van, tot: the window, both days included.
  package init(
    _ log: [LogEntry], gebruiker: UserID, naam: String, heeftNu: [DossierID], van: Dag, tot: Dag
  ) {
    var begin: [DossierID: Dag] = [:]
    var einde: [DossierID: Dag] = [:]
    var dagen: [DossierID: [Dag]] = [:]
    var weg: Set<DossierID> = []
    for entry in log {
      guard let dag = Dag(iso: entry.tijd.prefix(10)) else { continue }
      if entry.daad == .gebruikerWeg, entry.uitleg == naam {
        for dossier in begin.keys where einde[dossier] == nil { einde[dossier] = dag }
      }
      guard let dossier = entry.dossier else { continue }
      let opent = entry.wie == gebruiker && Self.openend.contains(entry.daad)
      if opent, van <= dag, dag <= tot, dagen[dossier]?.last != dag {
        dagen[dossier, default: []].append(dag)
      }
      switch entry.daad {
      case .gewist: weg.insert(dossier)
      case .gegeven where entry.uitleg == naam:
        if begin[dossier] == nil { begin[dossier] = dag }
        einde[dossier] = nil
      case .ontnomen where entry.uitleg == naam: einde[dossier] = dag
      // Whoever opened it had it, whatever else the log says.
      case _ where opent: if begin[dossier] == nil { begin[dossier] = dag }
      default: continue
      }
    }
    for dossier in heeftNu where begin[dossier] == nil { begin[dossier] = van }
    for dossier in heeftNu { einde[dossier] = nil }
    let had = begin.filter { dossier, since in
      since <= tot && van <= einde[dossier] ?? tot
    }.keys
    gewist = had.filter { weg.contains($0) && !heeftNu.contains($0) }.sorted()
    let left = Set(gewist)
    rijen = had.filter { !left.contains($0) }
      .map { Rij(dossier: $0, dagen: dagen[$0] ?? []) }
      .sorted { ($0.dagen.isEmpty ? 1 : 0, $0.dossier) < ($1.dagen.isEmpty ? 1 : 0, $1.dossier) }
  }

  /// What nobody can do without seeing what is in a dossier.
  private static let openend: Set<LogEntry.Daad> = [
    .begonnen, .gezien, .geschreven, .gedeeld, .meegegeven, .ingelezen,
  ]

  /// Who must hear of it, and when at the latest.
  ///
  /// Source: TIW-PRV-25 (partners, 24 hours), AVG art. 33 (the authority, 72 hours) and 34 (the people).
  ///
  /// - Parameter isGevoelig: data were among it of which the law says they are special.
  package static func melden(vastgesteld: Tijdstip, isGevoelig: Bool) -> [String] {
    [
      "De andere partners: uiterlijk \(vastgesteld.adding(uren: 24).voluit). Vertel de oorzaak, het "
        + "soort gegevens en hoeveel mensen. Vertel de gegevens zelf niet.",
      "De Autoriteit Persoonsgegevens: uiterlijk \(vastgesteld.adding(uren: 72).voluit), als er een "
        + "risico is voor de mensen. Spreek af wie dat doet.",
      isGevoelig
        ? "De cliënten zelf: zo snel mogelijk. Er zijn gegevens bij die extra gevoelig zijn."
        : "De cliënten zelf: zo snel mogelijk, als het hun veel kwaad kan doen.",
    ]
  }
}
