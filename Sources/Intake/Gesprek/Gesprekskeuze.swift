package import Content
package import Werkafspraken

/// Which conversation is held next.
package enum Gesprekskeuze {
  /// Returns the conversation that somebody means, whatever capitals, blanks or hyphens were typed.
  package static func gesprek(_ getypt: String, in regeling: Regeling) -> Gespreksopgave? {
    let words = Vouwing.vouw(getypt)
    return regeling.gesprekken.first { gesprek in
      ([gesprek.id, gesprek.titel] + gesprek.woorden).contains { Vouwing.vouw($0) == words }
    }
  }

  /// The conversation that is held without asking: the one that was paused, or in a new dossier the
  /// first of the regeling.
  package static func vanzelf(_ houder: Dossierhouder, _ regeling: Regeling) -> Gespreksopgave? {
    let dossier = houder.dossier
    let isNew = dossier.gesprekken.isEmpty && dossier.eerdereGesprekken.isEmpty
    return houder.opengebleven(in: regeling) ?? (isNew ? regeling.gesprekken.first : nil)
  }

  /// Asks which conversation to hold; nil when none was chosen. Those that suit the case stand in
  /// the list, the one that was paused first; the others are one choice away.
  ///
  /// Why: the work does not keep an order. A signal comes when it comes, and an evaluation three times.
  package static func ask(
    _ houder: Dossierhouder, _ inhoud: Inhoud, vandaag: Dag, on scherm: any Scherm
  ) throws(SchermWeg) -> Gespreksopgave? {
    let open = houder.opengebleven(in: inhoud.regeling)
    let andere = houder.passend(inhoud, vandaag: vandaag).filter { $0 != open }
    let gesprekken = [open].compactMap(\.self) + andere
    let titels =
      [open].compactMap { $0.map { "Verder met: \($0.titel)" } } + andere.map(\.titel)
    let vraag = "Welk gesprek wil je houden?"
    guard
      let index = try Lijstkeuze.ask(vraag, from: titels + ["Een ander gesprek"], on: scherm)
    else { return nil }
    if gesprekken.indices.contains(index) { return gesprekken[index] }
    let alle = inhoud.regeling.gesprekken
    return try Lijstkeuze.ask(vraag, from: alle.map(\.titel), on: scherm).map { alle[$0] }
  }
}
