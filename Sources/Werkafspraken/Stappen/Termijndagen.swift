/// The days of a term in one case, each with how sure it is.
///
/// Invariant: days of a term that repeats belong to the same turn: the first that has not passed.
package struct Termijndagen: Hashable, Sendable {
  package let termijn: Termijn
  /// May be "today at the latest" (`isUiterste`); the other days never are.
  package private(set) var vanaf: Uitkomst?
  package private(set) var streef: Uitkomst?
  package private(set) var op: Uitkomst?
  package private(set) var uiterlijk: Uitkomst?
  package private(set) var tot: Uitkomst?

  package init(_ termijn: Termijn, given ankers: Ankers) {
    self.init(termijn, given: ankers, later: 0)
    guard let period = termijn.herhaling?.maanden, let first = laatste?.dag,
      first < ankers.vandaag
    else { return }
    // The turn of this month may have passed already, or not yet; so we look one further.
    let vandaag = ankers.vandaag
    let months = (vandaag.jaar - first.jaar) * 12 + vandaag.maand - first.maand
    for turn in max(1, months / period)...(months / period + 2) {
      self.init(termijn, given: ankers, later: turn * period)
      if let day = laatste?.dag, day >= vandaag { return }
    }
  }

  private init(_ termijn: Termijn, given ankers: Ankers, later months: Int) {
    self.termijn = termijn
    vanaf = termijn.vanaf?.day(given: ankers, later: months)
    streef = Termijndagen.shown(termijn.streef?.day(given: ankers, later: months))
    op = Termijndagen.shown(termijn.op?.day(given: ankers, later: months))
    uiterlijk = Termijndagen.shown(termijn.uiterlijk?.day(given: ankers, later: months))
    tot = Termijndagen.shown(termijn.tot?.day(given: ankers, later: months))
  }

  /// Returns nothing for a day that nobody told.
  static func shown(_ uitkomst: Uitkomst?) -> Uitkomst? {
    uitkomst.flatMap { $0.isUiterste ? nil : $0 }
  }

  /// The target: the day it should be done on, or aims at.
  package var doel: Uitkomst? { op ?? streef }

  /// The day that counts most: by when it must be done, else the aim, else an end or a start.
  package var laatste: Uitkomst? { uiterlijk ?? doel ?? tot ?? vanaf }

  /// Shape: the days that are known with the word people use for them, the one that counts most
  /// first.
  var bekend: [(woord: String, uitkomst: Uitkomst)] {
    [
      ("uiterlijk", uiterlijk), ("op", op), ("streef", streef), ("tot", tot),
      ("vanaf", Termijndagen.shown(vanaf)),
    ]
    .compactMap { woord, uitkomst in uitkomst.map { (woord, $0) } }
  }

  /// The arithmetic of the days in words. One sum stands alone; of several each says which day it is.
  package var berekening: String? {
    guard let first = bekend.first else { return nil }
    var lines = [first]
    for day in bekend.dropFirst() where day.uitkomst.isBerekend {
      if !lines.contains(where: { $0.uitkomst.berekening == day.uitkomst.berekening }) {
        lines.append(day)
      }
    }
    if lines.count == 1 { return first.uitkomst.berekening }
    return lines.map { "\($0.woord): \($0.uitkomst.berekening)" }.joined(separator: "; ")
  }
}

extension Termijn {
  /// Shape: the moments that are given, in the order uiterlijk, op, streef, tot, vanaf.
  package var momenten: [Moment] { [uiterlijk, op, streef, tot, vanaf].compactMap(\.self) }

  /// Every field that a day of this term counts from.
  package var velden: [VeldNaam] { momenten.flatMap(\.velden).removingRepeats() }
}

extension Termijn.Herhaling {
  var maanden: Int {
    switch self {
    case .maand: 1
    case .jaar: 12
    }
  }
}
