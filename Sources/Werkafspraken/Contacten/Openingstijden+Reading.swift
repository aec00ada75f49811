extension Openingstijden {
  /// Reads rows, each of days and hours.
  ///
  /// Shape: days are `ma`, `ma-vr`, `ma,wo` or `werkdagen`; hours `8:30-12:30`, several joined by a
  /// comma. Returns nil when a row cannot be read, or two rows name the same day.
  /// Example: `ma-do` with `8:30-16:30`, then `vr` with `8:30-12:30`.
  package init?(_ rows: some Sequence<(String, String)>) {
    var perDag = Array(repeating: [Range<Int>](), count: 7)
    var named: Set<Weekdag> = []
    for (dagen, tijden) in rows {
      guard let dagen = Openingstijden.dagen(dagen), let spans = Openingstijden.tijden(tijden),
        named.isDisjoint(with: dagen)
      else { return nil }
      named.formUnion(dagen)
      for dag in dagen { perDag[dag.rawValue - 1] = spans }
    }
    self.init(perDag: perDag)
  }

  /// Reads `ma-vr` as five days. A range runs forwards; nil for anything else.
  package static func dagen(_ tekst: String) -> [Weekdag]? {
    if tekst.lowercased() == "werkdagen" { return Array(Weekdag.allCases.prefix(5)) }
    var dagen: [Weekdag] = []
    for part in tekst.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(dag)
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first <= last
      else { return nil }
      dagen += Weekdag.allCases.filter { (first...last).contains($0) }
    }
    return Set(dagen).count == dagen.count && !dagen.isEmpty ? dagen : nil
  }

  /// Reads `8:30-12:30` and `9-12, 13-17`; nil when the hours run backwards or overlap.
  package static func tijden(_ tekst: String) -> [Range<Int>]? {
    var spans: [Range<Int>] = []
    for part in tekst.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(minuut)
      guard ends.count == 2, let start = ends[0], let end = ends[1], start < end,
        start >= spans.last?.upperBound ?? 0
      else { return nil }
      spans.append(start..<end)
    }
    return spans
  }

  private static func dag(_ tekst: some StringProtocol) -> Weekdag? {
    let word = Woordenrij(tekst).aaneen
    return Weekdag.allCases.first {
      Array($0.afkorting.utf8) == word || Array($0.naam.utf8) == word
    }
  }

  /// Reads `8:30`, `8.30` and `9`; 24:00 is the end of the day.
  private static func minuut(_ tekst: some StringProtocol) -> Int? {
    let compact = String(tekst.filter { !$0.isWhitespace })
    let parts = compact.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let uur = parts.first.flatMap({ Dag.number(Array($0.utf8)[...]) }), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return uur <= 24 ? uur * 60 : nil }
    guard parts[1].utf8.count == 2, let minuut = Dag.number(Array(parts[1].utf8)[...]),
      minuut < 60, uur * 60 + minuut <= 1440
    else { return nil }
    return uur * 60 + minuut
  }
}
