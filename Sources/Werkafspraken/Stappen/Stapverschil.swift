/// What a change of one answer does to one step; shown before the change is made.
package struct Stapverschil: Hashable, Sendable {
  package enum Soort: Hashable, Sendable {
    /// Its day moved. A day that was unknown before, or is now, is nil.
    case verplaatst(van: Dag?, naar: Dag?)
    /// It was on time and is late now, because of the change.
    case wordtTeLaat(van: Dag?, naar: Dag?)
    /// It did not apply and does now.
    case erbij
    /// It applied and does not any more.
    case vervalt
    /// Its day stays, its status changes otherwise.
    case status(van: StapStatus, naar: StapStatus)
  }

  package var regel: String
  /// The words of the step, as they are after the change.
  package var stap: String
  package var soort: Soort

  package init(regel: String, stap: String, soort: Soort) {
    self.regel = regel
    self.stap = stap
    self.soort = soort
  }

  /// Compares the steps before and after a change.
  ///
  /// Shape: one row per rule that changes, in the order of `after`. A step that is done keeps its
  /// days, so it never moves. Both lists hold every rule (`alles`), on the same day.
  /// Source: deadlines, section 3, "a moved anchor".
  package static func between(_ before: [Stap], _ after: [Stap]) -> [Stapverschil] {
    let old = Dictionary(before.map { ($0.regel, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.map(\.regel))
    let gone = before.filter { !new.contains($0.regel) && !$0.status.isAfgehandeld }
    return after.compactMap { stap in
      change(from: old[stap.regel], to: stap).map {
        Stapverschil(regel: stap.regel, stap: stap.stap, soort: $0)
      }
    } + gone.map { Stapverschil(regel: $0.regel, stap: $0.stap, soort: .vervalt) }
  }

  private static func change(from old: Stap?, to new: Stap) -> Soort? {
    let wasOpen = old.map { !$0.status.isAfgehandeld } ?? false
    let isOpen = !new.status.isAfgehandeld
    guard let old, wasOpen || isOpen else { return isOpen ? .erbij : nil }
    if !isOpen, new.status == .vervalt { return .vervalt }
    if !wasOpen, old.status == .vervalt { return .erbij }
    if new.status == .gedaan || old.status == .gedaan {
      return .status(van: old.status, naar: new.status)
    }
    let (from, to) = (old.termijn, new.termijn)
    if new.status == .teLaat, old.status != .teLaat { return .wordtTeLaat(van: from, naar: to) }
    if old.dagen != new.dagen { return .verplaatst(van: from, naar: to) }
    return old.status == new.status ? nil : .status(van: old.status, naar: new.status)
  }
}

extension Stap {
  /// The day that counts most.
  package var termijn: Dag? { uiterlijk ?? op ?? streef ?? tot ?? vanaf }

  fileprivate var dagen: [Dag?] { [vanaf, streef, op, uiterlijk, tot] }
}
