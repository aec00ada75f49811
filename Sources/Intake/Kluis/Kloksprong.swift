package import Vault
package import Werkafspraken

/// That the clock of this computer jumped, as the log shows: nothing may be erased on the word of a clock
/// that was moved.
///
/// Why the log: it is the one thing here whose order does not depend on the clock.
package enum Kloksprong: Hashable, Sendable {
  case terug(van: Tijdstip, naar: Tijdstip)
  case vooruit(van: Tijdstip, naar: Tijdstip)

  /// A clock may be put right a little, and goes back an hour each autumn. Units: minutes.
  static let teruggang = 120
  /// Who does not work for longer than this is asked whether the day is right. Units: days.
  static let stilte = 400

  /// The last jump that nobody looked at since; nil when there is none.
  ///
  /// - Parameter nu: the clock now, which follows the last entry.
  package init?(in log: [LogEntry], nu: Tijdstip) {
    let seen = log.lastIndex { $0.daad == .klokKlopt } ?? log.startIndex
    let tijden = log[seen...].compactMap { Tijdstip(iso: $0.tijd) } + [nu]
    var sprong: Kloksprong?
    for (eerder, later) in zip(tijden, tijden.dropFirst()) {
      if later.minuten(sinds: eerder) < -Self.teruggang {
        sprong = .terug(van: eerder, naar: later)
      } else if eerder.dag.days(until: later.dag) > Self.stilte {
        sprong = .vooruit(van: eerder, naar: later)
      }
    }
    guard let sprong else { return nil }
    self = sprong
  }

  package var zin: String {
    switch self {
    case .terug(let van, let naar):
      "De klok van deze computer sprong terug: van \(van.voluit) naar \(naar.voluit)."
    case .vooruit(let van, let naar):
      "De klok van deze computer sprong ver vooruit: van \(van.voluit) naar \(naar.voluit)."
    }
  }
}

extension Tijdstip {
  /// Units: minutes; negative when the other moment is later.
  fileprivate func minuten(sinds eerder: Tijdstip) -> Int {
    eerder.dag.days(until: dag) * 1440 + minuut - eerder.minuut
  }
}
