import Content
import Werkafspraken

extension Gespreksvoering {
  /// What was found in one place.
  struct Vondst {
    var kop: String
    var regels: [String]
  }

  /// Units: rows of one place; a person who finds more types more letters.
  private static let mostFound = 6

  /// Looks for words in the answers, the questions, the steps and the contacts of this dossier.
  ///
  /// - Parameter words: folded, as `Vouwing.vouw` leaves them.
  func zoek(_ words: String) -> [Vondst] {
    func holds(_ texts: String?...) -> Bool {
      texts.contains { $0.map { Vouwing.vouw($0).contains(words) } ?? false }
    }
    let answers = overzicht().filter { holds($0) }
    let unasked = regeling.velden.filter { veld in
      geldend(veld.naam) == nil && holds(veld.label, veld.vraag)
    }.map { veld in veld.vraag.map { "\(veld.label): \($0)" } ?? veld.label }
    let steps = regeling.stappen(given: feiten, oordeel: inhoud.oordeel).filter {
      holds($0.stap, $0.wie)
    }.map { "\($0.stap) \($0.wie.prefix(1).uppercased() + $0.wie.dropFirst()): \($0.wanneer)." }
    let contacts = regeling.contacten.filter { contact in
      holds(contact.naam, contact.gemeente, contact.soort) || contact.woorden.contains { holds($0) }
    }.flatMap { $0.regels(nu: nu()) }
    return [
      Vondst(kop: "Antwoorden (veranderen met: wijzig, en het nummer):", regels: answers),
      Vondst(kop: "Nog geen antwoord op:", regels: unasked),
      Vondst(kop: "Stappen:", regels: steps), Vondst(kop: "Contacten:", regels: contacts),
    ].filter { !$0.regels.isEmpty }.map { vondst in
      guard vondst.regels.count > Self.mostFound + 1 else { return vondst }
      let rest = vondst.regels.count - Self.mostFound
      return Vondst(
        kop: vondst.kop, regels: vondst.regels.prefix(Self.mostFound) + ["… en nog \(rest) regels"])
    }
  }
}
