/// A calendar day without a time, in the Dutch calendar.
///
/// Shape: one number, so that lists of days are small and comparing is cheap; written down it is
/// `2026-01-31`, because a dossier is read for longer than this program lives.
/// Invariant: between 1 January of year 1 and 31 December 9999, proleptic Gregorian. Arithmetic
/// stops at these ends instead of running past them.
/// Source: R1.
package struct Dag: Hashable, Sendable, Comparable {
  /// Units: days since 1 January 1970; negative before it.
  package let nummer: Int32

  package static let eerste = Dag(nummer: -719_162)
  package static let laatste = Dag(nummer: 2_932_896)

  /// A number outside the calendar becomes its first or last day.
  package init(nummer: Int32) {
    self.nummer = min(max(nummer, -719_162), 2_932_896)
  }

  /// Returns nil when this day is not in the calendar: 30 February, month 13, year 0.
  package init?(jaar: Int, maand: Int, dag: Int) {
    guard (1...9999).contains(jaar), (1...12).contains(maand),
      (1...Dag.dagen(inMaand: maand, jaar: jaar)).contains(dag)
    else { return nil }
    self.init(nummer: Dag.nummer(jaar: jaar, maand: maand, dag: dag))
  }

  /// Reads `2026-01-31`: four, two and two digits, nothing else.
  package init?(iso tekst: some StringProtocol) {
    let bytes = Array(tekst.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let jaar = Dag.number(bytes[0..<4]), let maand = Dag.number(bytes[5..<7]),
      let dag = Dag.number(bytes[8..<10])
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  /// The day as `2026-01-31`.
  package var iso: String {
    let (jaar, maand, dag) = delen
    return Dag.digits(jaar, width: 4) + "-" + Dag.digits(maand, width: 2) + "-"
      + Dag.digits(dag, width: 2)
  }

  package var jaar: Int { delen.jaar }
  package var maand: Int { delen.maand }
  /// The day of the month, 1...31.
  package var dag: Int { delen.dag }

  package static func < (left: Dag, right: Dag) -> Bool { left.nummer < right.nummer }

  package static func isSchrikkeljaar(_ jaar: Int) -> Bool {
    jaar.isMultiple(of: 4) && (!jaar.isMultiple(of: 100) || jaar.isMultiple(of: 400))
  }

  /// The number of days of a month. `maand` is 1...12.
  package static func dagen(inMaand maand: Int, jaar: Int) -> Int {
    switch maand {
    case 2: isSchrikkeljaar(jaar) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Dag: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let dag = Dag(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = dag
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension Dag: CustomStringConvertible {
  package var description: String { iso }
}

// MARK: Days and dates
//
// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` and
// `civil_from_days`. A year starts in March there, so that a leap day is the last day of a year.

extension Dag {
  private static func nummer(jaar: Int, maand: Int, dag: Int) -> Int32 {
    let year = maand <= 2 ? jaar - 1 : jaar
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((maand + 9) % 12) + 2) / 5 + dag - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private var delen: (jaar: Int, maand: Int, dag: Int) {
    let days = Int(nummer) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let maand = month < 10 ? month + 3 : month - 9
    return (
      yearOfEra + era * 400 + (maand <= 2 ? 1 : 0), maand, dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// Reads digits only: a sign or a space makes it no number.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  static func digits(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
