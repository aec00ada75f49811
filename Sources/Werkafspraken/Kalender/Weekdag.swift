/// A day of the week. The raw value counts from Monday = 1, as the Dutch week does.
package enum Weekdag: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case maandag = 1
  case dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag

  package var naam: String {
    switch self {
    case .maandag: "maandag"
    case .dinsdag: "dinsdag"
    case .woensdag: "woensdag"
    case .donderdag: "donderdag"
    case .vrijdag: "vrijdag"
    case .zaterdag: "zaterdag"
    case .zondag: "zondag"
    }
  }

  /// The two letters of lists and opening hours: "ma", "di".
  package var afkorting: String { String(naam.prefix(2)) }

  package var isWeekend: Bool { self >= .zaterdag }

  package static func < (left: Weekdag, right: Weekdag) -> Bool { left.rawValue < right.rawValue }
}

extension Dag {
  package var weekdag: Weekdag {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let sinceMonday = (Int(nummer) + 3) % 7
    return Weekdag(rawValue: (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) ?? .maandag
  }
}
