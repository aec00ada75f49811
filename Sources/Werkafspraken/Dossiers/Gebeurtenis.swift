/// Something that happened in a dossier. A dossier is a list of these, and nothing else.
///
/// Invariant: events are only added. A changed answer is a new event; the old one stays.
/// Why: going back, resuming, auditing and upgrading a script are then one mechanism.
package struct Gebeurtenis: Hashable, Sendable {
  /// Local time, given by whoever writes the event.
  package var tijd: Tijdstip
  package var soort: Soort

  package init(tijd: Tijdstip, _ soort: Soort) {
    self.tijd = tijd
    self.soort = soort
  }

  package enum Soort: Hashable, Sendable {
    /// The dossier follows this version of a regeling; the last one counts.
    case begonnen(regeling: String, versie: String)
    case gesprekBegonnen(Gesprek)
    case gesprekAfgerond(Gesprek)
    /// `gesprek` is given when the answer belongs to that conversation alone (`Veld.Bereik`).
    case antwoord(VeldNaam, Waarde, gesprek: Gesprek?, stem: Stem)
    /// Something that became known outside a conversation.
    case feit(VeldNaam, Waarde)
    /// The answer no longer holds and nothing takes its place.
    case ingetrokken(VeldNaam, gesprek: Gesprek?)
    /// Another answer in place of a wrong one, and why it was wrong; it belongs where that one did.
    case verbeterd(VeldNaam, Waarde, gesprek: Gesprek?, stem: Stem?, reden: String)
    /// Part of the dossier went to somebody else.
    case gedeeld(Deling)
    /// Everything before this came in from a file.
    case ingelezen(Inlezing)
    case stapGedaan(regel: String, dag: Dag)
    /// Somebody will do the step on another day; the days of the agreements stay what they are.
    case stapVerplaatst(regel: String, naar: Dag, reden: String)
    /// Somebody else takes the step over; it is still to be done.
    case stapDoorgegeven(regel: String, aan: String)
    /// The step is open again, for whom it was and on the day it was.
    case stapHeropend(regel: String)
  }
}
