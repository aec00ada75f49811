package import Content
package import Werkafspraken

/// A story more: the usual way through a conversation, and what comes out of it now.
package struct NieuwVerhaal: Onderdeel {
  let naam: String
  let titel: String
  let gesprek: String
  let vandaag: Dag

  /// - Parameters:
  ///   - naam: the name of its file, without an end.
  ///   - titel: what it shows, in a sentence.
  ///   - vandaag: the day on which it is played.
  package init(naam: String, titel: String, gesprek: String, vandaag: Dag) {
    self.naam = naam
    self.titel = titel
    self.gesprek = gesprek
    self.vandaag = vandaag
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    try check(naam, voorbeeld: "verhuizing-in-maart")
    let gesprekken = inhoud.regeling.gesprekken
    guard let opgave = gesprekken.first(where: { $0.heet(gesprek) }) else {
      throw .onbekend("Het gesprek \(gesprek)", kies: gesprekken.map(\.id))
    }
    let pad = Padloper(opgave, van: lezing, inhoud, vandaag: vandaag).gewoon
    return [
      ScriptFile(
        path: "\(lezing.id)/verhalen/\(naam).yaml",
        bytes: Array((pad.verhaal(titel, in: inhoud) + "\n").utf8))
    ]
  }
}
