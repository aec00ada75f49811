package import DossierStore
package import Werkafspraken

extension Dossierhouder {
  /// Puts another answer in place of a wrong one, in the conversation where that one was given. The
  /// wrong one stays in the history.
  ///
  /// - Parameter reden: why the earlier answer was wrong, in a few words.
  /// - Throws: `StoreError`; nothing was changed.
  package func verbeter(_ veld: VeldNaam, _ waarde: Waarde, reden: String, tijd: Tijdstip)
    throws(StoreError)
  {
    let eerder = dossier.antwoord(veld)
    try append([
      Gebeurtenis(
        tijd: tijd,
        .verbeterd(
          veld, waarde, gesprek: eerder?.gesprek, stem: eerder?.stem, reden: reden))
    ])
  }

  /// Keeps that something went to somebody else. It is kept before it goes.
  ///
  /// - Throws: `StoreError`; then nothing may go.
  package func record(_ deling: Deling, tijd: Tijdstip) throws(StoreError) {
    try append([Gebeurtenis(tijd: tijd, .gedeeld(deling))])
  }
}
