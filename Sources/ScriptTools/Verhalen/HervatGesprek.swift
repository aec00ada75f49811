package import Content
import DossierStore
package import Intake
package import Werkafspraken

/// A conversation that is stopped after every answer and taken up again from what was kept.
///
/// Why: an answer belongs to its field and the state of a conversation is a walk over the answers;
/// so nothing may depend on the conversation having run in one go.
package struct HervatGesprek {
  /// The walk over what was kept, at the end; nil when nothing could be kept.
  package private(set) var wandeling: Wandeling?
  package private(set) var storing: String?

  /// - Parameter antwoorden: the facts known beforehand and the answers of one conversation.
  package init(
    _ inhoud: Inhoud, _ gesprek: Gespreksopgave, _ antwoorden: Antwoorden, vandaag: Dag
  ) {
    let tijd = Tijdstip(dag: vandaag, minuut: 0)
    // A store of its own, so any name will do; the same one each time.
    var chance = NoChance()
    let id = DossierID(using: &chance)
    let store = MemoryEventStore()
    do {
      let begun = try Dossierhouder(
        beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
      _ = try begun.beurt(of: gesprek, tijd: tijd)
      for veld in antwoorden.feiten.keys.sorted() {
        guard let waarde = antwoorden.feiten[veld] else { continue }
        try Dossierhouder(opening: id, in: store).note(veld, waarde, tijd: tijd)
      }
      let given = antwoorden.beurten.last?.antwoorden ?? [:]
      // Every answer closes a question, so there are at most as many turns as answers.
      for _ in 0...given.count {
        let houder = try Dossierhouder(opening: id, in: store)
        let walk = Wandeling(inhoud, houder.antwoorden(inhoud), vandaag: vandaag)
        wandeling = walk
        guard let vraag = walk.open else { return }
        guard let waarde = given[vraag.veld] else {
          storing = "het vraagt \(vraag.veld), en dat vroeg het de eerste keer niet"
          return
        }
        let veld =
          inhoud.oordeel.veld(vraag.veld)
          ?? Veld(naam: vraag.veld, soort: .keuze, label: vraag.veld.tekst)
        try houder.answer(veld, waarde, beurt: 0, tijd: tijd)
      }
      storing = "het gesprek komt niet aan een eind"
    } catch {
      storing = "het antwoord kan niet worden bewaard: \(error)"
    }
  }
}

/// The same numbers each time: a story gives the same result each time it is told.
private struct NoChance: RandomNumberGenerator {
  private var state: UInt64 = 0
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return state
  }
}
