package import Content
import Intake
package import Werkafspraken

/// Which rules hold for the facts of a moment, and why.
package struct Regelblik: Hashable, Sendable {
  package struct Regel: Hashable, Sendable {
    package enum Soort: String, Hashable, Sendable {
      case casushouder, stap
    }

    package var soort: Soort
    package var id: String
    package var geldt: Bool
    /// As its author wrote it; nil when it always holds.
    package var als: String?
    /// What it asks for and what is known of it: `uitkering_nodig: ja`.
    package var feiten: [String]
  }

  /// In the order of the files.
  package let regels: [Regel]

  package init(_ inhoud: Inhoud, _ feiten: Feiten) {
    let regeling = inhoud.regeling
    let lezing = Feitlezing(regeling: regeling, vandaag: feiten.vandaag)
    let begrippen = Dictionary(
      inhoud.oordeel.begrippen(given: feiten).map { ($0.name, $0.holds) },
      uniquingKeysWith: { first, _ in first })
    func known(_ als: Voorwaarde?) -> [String] {
      var seen: Set<String> = []
      return (als?.tekst ?? "").matches(of: #/[$"]([a-z][a-z0-9_]*)/#).map { String($0.1) }
        .filter { seen.insert($0).inserted }.compactMap { naam in
          if let holds = begrippen["$\(naam)"] { return "\(naam): \(holds ? "ja" : "nee")" }
          guard inhoud.oordeel.veld(VeldNaam(naam)) != nil else { return nil }
          let waarde = feiten[VeldNaam(naam)].map { lezing.said($0, VeldNaam(naam)) }
          return "\(naam): \(waarde ?? "(geen antwoord)")"
        }
    }
    func holds(_ als: Voorwaarde?) -> Bool {
      als.map { inhoud.oordeel.holds($0, given: feiten) } ?? true
    }
    var isBesloten = false
    var regels: [Regel] = []
    // The first row of the table that holds decides; the rows below it are not asked.
    for rij in regeling.casushouders.regels {
      let geldt = !isBesloten && holds(rij.als)
      isBesloten = isBesloten || geldt
      regels.append(
        Regel(
          soort: .casushouder, id: rij.id, geldt: geldt, als: rij.als?.tekst,
          feiten: known(rij.als)))
    }
    for regel in regeling.stapregels {
      regels.append(
        Regel(
          soort: .stap, id: regel.id, geldt: holds(regel.als), als: regel.als?.tekst,
          feiten: known(regel.als)))
    }
    self.regels = regels
  }

  /// The rules in words: those that hold, or all of them.
  package func regels(alles: Bool) -> [String] {
    regels.filter { $0.geldt || alles }.flatMap { regel in
      let staat = regel.geldt ? "geldt" : "geldt niet"
      return ["\(regel.soort.rawValue) \(regel.id) \(staat)\(regel.als == nil ? ", altijd" : "")"]
        + (regel.als.map { ["   als \($0)"] } ?? []) + regel.feiten.map { "   \($0)" }
    }
  }

  /// What changed since an earlier moment, in one line for each way; empty when nothing did.
  package func verschil(met eerder: Regelblik) -> [String] {
    let toen = Set(eerder.regels.filter(\.geldt).map(\.id))
    let nu = Set(regels.filter(\.geldt).map(\.id))
    let erbij = regels.map(\.id).filter { nu.contains($0) && !toen.contains($0) }
    let eraf = eerder.regels.map(\.id).filter { toen.contains($0) && !nu.contains($0) }
    return (erbij.isEmpty ? [] : ["Nu geldt: \(erbij.joined(separator: ", "))."])
      + (eraf.isEmpty ? [] : ["Niet meer: \(eraf.joined(separator: ", "))."])
  }
}
