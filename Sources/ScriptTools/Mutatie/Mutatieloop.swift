package import Content
import Intake
import Werkafspraken

/// A regeling broken in every way, and the stories that did or did not see it.
///
/// Why: a story that passes whatever the rule says is no test of the rule.
package struct Mutatieloop: Sendable {
  /// A broken thing that no story saw.
  package struct Gemist: Sendable {
    package var breuk: Breuk
    /// A story that would see it, and what it must expect; nil when none comes near.
    package var tip: Verwachtingstip?
  }

  /// Counts of broken things: of rules, and of ways through conversations.
  package struct Telling: Hashable, Sendable {
    package var alle = 0
    package var gezien = 0

    /// Units: tenths of a percent.
    package var promille: Int { alle == 0 ? 1000 : gezien * 1000 / alle }
  }

  package private(set) var regels = Telling()
  package private(set) var routes = Telling()
  package private(set) var gemist: [Gemist] = []

  private let verhalen: [Verhaalspel]
  private let inhoud: Inhoud

  /// - Parameters:
  ///   - loop: the stories, played; only those that hold can see anything.
  ///   - metRoutes: also break the conversations, which takes longer.
  package init(
    _ loop: Verhalenloop, van lezing: Regelinglezing, _ inhoud: Inhoud, metRoutes: Bool = true
  ) {
    verhalen = loop.spellen.filter(\.isGeslaagd)
    self.inhoud = inhoud
    for breuk in Breuk.regels(van: inhoud) { probeer(breuk, telling: \.regels) }
    guard metRoutes else { return }
    for breuk in Breuk.routes(van: lezing) { probeer(breuk, telling: \.routes) }
  }

  private mutating func probeer(_ breuk: Breuk, telling: WritableKeyPath<Mutatieloop, Telling>) {
    guard let kapot = breuk.maak(inhoud) else { return }
    self[keyPath: telling].alle += 1
    if ziet(breuk, kapot) {
      self[keyPath: telling].gezien += 1
    } else {
      gemist.append(Gemist(breuk: breuk, tip: tip(breuk, kapot)))
    }
  }

  /// Whether a story comes out differently. The rules are asked with the facts of the stories first;
  /// only what may change a conversation is played again.
  private func ziet(_ breuk: Breuk, _ kapot: Inhoud) -> Bool {
    let rules = { (spel: Verhaalspel) in
      !Verhaalspel(spel.verhaal, feiten: spel.feiten, in: kapot).isGeslaagd
    }
    let replayed = { (spel: Verhaalspel) in
      spel.verhaal.gesprek != nil && !Verhaalspel(spel.verhaal, in: kapot, hervat: false).isGeslaagd
    }
    switch breuk.soort {
    case .stap(let id): return verhalen.contains { $0.verhaal.noemt(id) && rules($0) }
    case .regel, .begrip:
      return verhalen.contains(where: rules) || verhalen.contains(where: replayed)
    case .route(let knoop):
      return verhalen.contains {
        $0.spel?.wandeling.knopen.contains(knoop) == true && replayed($0)
      }
    }
  }

  /// The first story whose facts give another answer, and the answer it has now.
  private func tip(_ breuk: Breuk, _ kapot: Inhoud) -> Verwachtingstip? {
    for spel in verhalen {
      let heel = Stappenplan(inhoud.regeling, feiten: spel.feiten, oordeel: inhoud.oordeel)
      let stuk = Stappenplan(kapot.regeling, feiten: spel.feiten, oordeel: kapot.oordeel)
      if heel.casushouder.soort != stuk.casushouder.soort {
        return Verwachtingstip(
          verhaal: spel.verhaal.file, regel: nil, sleutel: "casushouder",
          waarde: heel.casushouder.soort)
      }
      let ids: [String] =
        if case .stap(let id) = breuk.soort { [id] } else { inhoud.regeling.stapregels.map(\.id) }
      for id in ids {
        guard let heel = heel.stap(id), let stuk = stuk.stap(id) else { continue }
        if let (sleutel, waarde) = Stapverwachting.verschil(heel, stuk) {
          return Verwachtingstip(
            verhaal: spel.verhaal.file, regel: id, sleutel: sleutel, waarde: waarde)
        }
      }
    }
    return nil
  }
}

/// One expectation more for a story.
package struct Verwachtingstip: Hashable, Sendable {
  /// The file of the story.
  package var verhaal: String
  /// The id of a step; nil when it is about the casushouder.
  package var regel: String?
  package var sleutel: String
  package var waarde: String

  /// As it is written under `verwacht`.
  package var tekst: String {
    regel.map { "stappen: {\($0): {\(sleutel): \(waarde)}}" } ?? "\(sleutel): \(waarde)"
  }
}

extension Verhaal {
  fileprivate func noemt(_ regel: String) -> Bool {
    verwacht.vervallen.contains(regel) || verwacht.stappen.contains { $0.regel == regel }
  }
}

extension Stapverwachting {
  /// The first thing a story can expect that tells two steps apart, with its value in the first.
  fileprivate static func verschil(_ heel: Stap, _ stuk: Stap) -> (String, String)? {
    if heel.status != stuk.status { return ("status", heel.status.rawValue) }
    if heel.wieSoort != stuk.wieSoort { return ("wie", heel.wieSoort) }
    for soort in Dagsoort.allCases where soort != .advies && soort.tekst(heel) != soort.tekst(stuk)
    {
      return (soort.rawValue, soort.tekst(heel) ?? "geen")
    }
    return nil
  }
}
