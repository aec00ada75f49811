package import Content
package import DossierStore
package import Werkafspraken

/// What asks for attention today, across all dossiers of a store.
///
/// Cost: each dossier is read and walked once; each regeling is loaded once.
package struct Werklijst {
  /// Shape: by group, in the order of `Werkregel.Groep`; the most urgent of a group first.
  package private(set) var regels: [Werkregel] = []
  /// Dossiers that could not be read, or whose regeling could not be loaded.
  package private(set) var onleesbaar: [DossierID] = []
  /// Dossiers that follow another version of their regeling than the one that this was worked out with.
  package private(set) var andereVersie: [DossierID] = []
  package let vandaag: Dag

  /// - Parameter inhoud: loads a regeling by its id; asked once for each.
  /// - Throws: `StoreError` when the store cannot tell which dossiers there are.
  package init(
    _ store: any EventStore, vandaag: Dag, inhoud: (String) throws -> Inhoud
  ) throws(StoreError) {
    self.vandaag = vandaag
    var loaded: [String: Inhoud?] = [:]
    for summary in try store.dossiers() {
      guard let houder = try? Dossierhouder(opening: summary.id, in: store) else {
        onleesbaar.append(summary.id)
        continue
      }
      let id = houder.regeling
      if loaded[id] == nil { loaded[id] = .some(try? inhoud(id)) }
      guard case .some(.some(let inhoud)) = loaded[id] else {
        onleesbaar.append(summary.id)
        continue
      }
      if Versiewissel(houder, naar: inhoud.regeling) != nil { andereVersie.append(summary.id) }
      regels += Self.regels(houder, inhoud, vandaag: vandaag)
    }
    sort()
  }

  /// Looks at one dossier again, after something was done in it.
  mutating func renew(_ houder: Dossierhouder, _ inhoud: Inhoud) {
    regels.removeAll { $0.dossier == houder.id }
    regels += Self.regels(houder, inhoud, vandaag: vandaag)
    sort()
  }

  private static func regels(
    _ houder: Dossierhouder, _ inhoud: Inhoud, vandaag: Dag
  ) -> [Werkregel] {
    let feiten = houder.feiten(inhoud, vandaag: vandaag)
    return inhoud.regeling.stappen(given: feiten, oordeel: inhoud.oordeel).map { stap in
      Werkregel(
        dossier: houder.id, regeling: inhoud.regeling.id, stap: stap,
        verplaatst: houder.dossier.verplaatst[stap.regel],
        doorgegeven: houder.dossier.doorgegeven[stap.regel])
    }.filter { $0.groep(on: vandaag) != nil }
  }

  private mutating func sort() {
    let groups = Werkregel.Groep.allCases
    let keyed = regels.map { regel in
      let group = regel.groep(on: vandaag).flatMap(groups.firstIndex) ?? groups.count
      return (regel, group, regel.stap.urgentie(on: vandaag), regel.dossier)
    }
    regels = keyed.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.1 != right.1 { return left.1 < right.1 }
      if left.2 != right.2 { return left.2 < right.2 }
      return (left.3, one.offset) < (right.3, other.offset)
    }.map(\.element.0)
  }

  package func aantal(_ groep: Werkregel.Groep) -> Int {
    regels.count { $0.groep(on: vandaag) == groep }
  }

  /// Those that are shown unless someone asks for all: late, due, and in other hands.
  package func regels(alles: Bool) -> [Werkregel] {
    regels.filter { regel in
      switch regel.groep(on: vandaag) {
      case .teLaat, .dezeWeek, .wacht: true
      case .kanNu, .later: alles
      case nil: false
      }
    }
  }

  /// What is not shown, in one sentence; nil when nothing is left out.
  package var rest: String? {
    let (now, later) = (aantal(.kanNu), aantal(.later))
    let delen = [
      now > 0 ? "\(now) \(now == 1 ? "kan" : "kunnen") nu al" : nil,
      later > 0 ? "\(later) \(later == 1 ? "komt" : "komen") later" : nil,
    ].compactMap(\.self)
    return delen.isEmpty ? nil : "Er is meer: \(opsomming(delen, "en"))."
  }
}
