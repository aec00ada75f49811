package import Content
import Intake
import Werkafspraken
import Yarn

/// How much of a regeling its stories reach.
///
/// Shape: every list in the order of the files.
package struct Verhaaldekking: Hashable, Sendable {
  /// Things to reach, and which of them no story does.
  package struct Deel: Hashable, Sendable {
    package var alle: [String] = []
    package var gemist: [String] = []

    package var bereikt: Int { alle.count - gemist.count }

    fileprivate mutating func add(_ name: String, reached: Bool) {
      alle.append(name)
      if !reached { gemist.append(name) }
    }
  }

  /// Nodes of conversations that were entered.
  package private(set) var knopen = Deel()
  /// Choices that were answered: of the fields that a conversation asks, and those that a script
  /// offers itself.
  package private(set) var opties = Deel()
  /// Each step that applied, and lapsed; each row of the casushouder table that decided.
  package private(set) var regels = Deel()

  /// The parts with their names for people and for programs.
  package var delen: [(naam: String, sleutel: String, deel: Deel)] {
    [("knopen", "nodes", knopen), ("keuzes", "opties", opties), ("regels", "regels", regels)]
  }

  package var isVolledig: Bool { delen.allSatisfy { $0.deel.gemist.isEmpty } }

  package init(of spellen: [Verhaalspel], _ lezing: Regelinglezing, _ inhoud: Inhoud) {
    let walks = spellen.compactMap { $0.spel?.wandeling }
    let entered = walks.reduce(into: Set<String>()) { $0.formUnion($1.knopen) }
    for node in inhoud.program.nodeNames { knopen.add(node, reached: entered.contains(node)) }
    addKeuzes(spellen, inhoud)
    addOpties(walks, lezing)
    addRegels(spellen.map(\.feiten), inhoud)
  }

  private mutating func addKeuzes(_ spellen: [Verhaalspel], _ inhoud: Inhoud) {
    let askable = inhoud.regeling.gesprekken.reduce(into: Set<VeldNaam>()) {
      $0.formUnion(inhoud.vraagvelden(van: $1.id))
    }
    for veld in inhoud.regeling.velden where askable.contains(veld.naam) {
      let ids =
        switch veld.soort {
        case .keuze, .meerkeuze: veld.keuzes.map(\.id)
        case .doelgroep: inhoud.regeling.doelgroepen.alle.map(\.id)
        default: [String]()
        }
      guard !ids.isEmpty else { continue }
      let chosen = spellen.reduce(into: Set<String>()) { ids, spel in
        ids.formUnion(Self.ids(spel.feiten[veld.naam]))
      }
      for id in ids { opties.add("\(veld.naam) = \(id)", reached: chosen.contains(id)) }
    }
  }

  private static func ids(_ waarde: Waarde?) -> [String] {
    switch waarde {
    case .keuze(let id)?: [id]
    case .keuzes(let ids)?: ids
    default: []
    }
  }

  private mutating func addOpties(_ walks: [Wandeling], _ lezing: Regelinglezing) {
    var chosen: Set<String> = []
    for walk in walks {
      for case .vraag(let vraag, .keuze(let id)?) in walk.stukken where vraag.opties != nil {
        chosen.insert(id)
      }
    }
    for optie in Scriptregels(lezing).alle where optie.isOptie {
      opties.add(optie.id, reached: chosen.contains(optie.id))
    }
  }

  private mutating func addRegels(_ feiten: [Feiten], _ inhoud: Inhoud) {
    let oordeel = inhoud.oordeel
    for regel in inhoud.regeling.stapregels {
      guard let als = regel.als else {
        regels.add("\(regel.id) geldt", reached: !feiten.isEmpty)
        continue
      }
      regels.add("\(regel.id) geldt", reached: feiten.contains { oordeel.holds(als, given: $0) })
      regels.add(
        "\(regel.id) vervalt", reached: feiten.contains { !oordeel.holds(als, given: $0) })
    }
    let rows = inhoud.regeling.casushouders.regels
    let decided = feiten.reduce(into: Set<String>()) { ids, facts in
      let row = rows.first { row in row.als.map { oordeel.holds($0, given: facts) } ?? true }
      if let row { ids.insert(row.id) }
    }
    for row in rows { regels.add("\(row.id) beslist", reached: decided.contains(row.id)) }
  }
}
