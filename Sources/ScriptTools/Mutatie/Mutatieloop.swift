package import Content
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
  /// In the order of the files.
  package private(set) var gemist: [Gemist] = []

  /// Every way to break a regeling: its rules, and the ways through its conversations.
  package static func breuken(van lezing: Regelinglezing, _ inhoud: Inhoud) -> [Breuk] {
    Breuk.regels(van: lezing, inhoud) + Breuk.routes(van: lezing)
  }

  /// Breaks one thing at a time, on all cores.
  ///
  /// A break that does not compile, or that changes nothing, does not count.
  ///
  /// - Parameters:
  ///   - breuken: those to try; all of them when nil.
  ///   - loop: the stories, played; only those that hold can see anything.
  package init(
    _ loop: Verhalenloop, van lezing: Regelinglezing, _ inhoud: Inhoud, breuken: [Breuk]? = nil
  ) {
    let breuken = breuken ?? Self.breuken(van: lezing, inhoud)
    let proef = Breukproef(loop, inhoud)
    for (breuk, uitkomst) in zip(breuken, breuken.concurrentMap(proef.uitkomst)) {
      let telling: WritableKeyPath<Mutatieloop, Telling> =
        if case .route = breuk.soort { \.routes } else { \.regels }
      switch uitkomst {
      case .geenBreuk: continue
      case .gezien: self[keyPath: telling].gezien += 1
      case .gemist(let tip): gemist.append(Gemist(breuk: breuk, tip: tip))
      }
      self[keyPath: telling].alle += 1
    }
  }
}
