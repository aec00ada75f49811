package import Content
package import DossierStore
package import Werkafspraken

extension Dossierhouder {
  /// The same dossier in memory: what is tried in it is kept nowhere.
  package func proef() throws -> Dossierhouder {
    let memory = MemoryEventStore()
    try memory.append(try events(), to: id, expecting: 0)
    return try Dossierhouder(opening: id, in: memory)
  }

  /// Plays a conversation, after those that were held before, and keeps what came of it. What the
  /// file says of fields that the conversation cannot ask becomes known without being asked.
  ///
  /// A question that the file does not answer is passed as "weet ik niet".
  package func speel(
    _ opgave: Gespreksopgave, _ bestand: Feitenbestand, _ inhoud: Inhoud, vandaag: Dag,
    tijd: Tijdstip
  ) throws(StoreError) -> Spel {
    let beurt = try beurt(of: opgave, tijd: tijd)
    let spel = Spel(
      inhoud, opgave, bestand, eerder: antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag)
    for veld in inhoud.regeling.velden {
      guard let waarde = spel.nieuweFeiten[veld.naam], waarde != latest(veld.naam) else { continue }
      try revise(veld, waarde, beurt: beurt, inhoud, tijd: tijd)
    }
    for naam in spel.wandeling.opPad {
      guard let waarde = spel.antwoorden.beurten.last?.antwoorden[naam],
        waarde != eigen(naam, beurt: beurt, inhoud)?.waarde
      else { continue }
      let veld = inhoud.oordeel.veld(naam) ?? Veld(naam: naam, soort: .keuze, label: "een keuze")
      try answer(veld, waarde, beurt: beurt, tijd: tijd)
    }
    try finish(beurt: beurt, tijd: tijd)
    return spel
  }

  /// Puts what was tried in memory into a store: all events after the first so many, or none.
  package func bewaar(in store: any EventStore, na aantal: Int) throws(StoreError) {
    try store.append(Array(try events().dropFirst(aantal)), to: id, expecting: aantal)
  }
}
