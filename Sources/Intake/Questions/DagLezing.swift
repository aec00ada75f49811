package import Werkafspraken

/// Reads a day as people type it: `14-2-1957`, `14 feb 57`, `vandaag`, `over 6 weken`,
/// `volgende maandag`.
package struct DagLezing {
  let vandaag: Dag
  package init(vandaag: Dag) { self.vandaag = vandaag }

  private var voorbeeld: String { "14-2-\(vandaag.jaar)" }

  package func read(_ typed: String) throws(Afwijzing) -> Dag {
    if let dag = Dag(iso: typed) { return dag }
    let words = Vouwing.vouw(typed).split { " -/.,".contains($0) }.map(String.init)
      .filter { !["op", "de", "het", "van", "dag", "rond", "ongeveer"].contains($0) }
    guard !words.isEmpty, words.count <= 5 else { throw .geenDatum(voorbeeld: voorbeeld) }
    if let dag = spoken(words) { return dag }
    return try calendar(words)
  }

  // MARK: Day, month, year

  private func calendar(_ words: [String]) throws(Afwijzing) -> Dag {
    var parts = words
    // A day of the week in front says nothing new: "maandag 14 februari 2026".
    if parts.count > 3, let first = parts.first, weekdag(first) != nil { parts.removeFirst() }
    guard parts.count == 3 else { throw .geenDatum(voorbeeld: voorbeeld) }
    let maand = Int(parts[1]) ?? maandnummer(parts[1])
    guard let first = Int(parts[0].trimmingSuffix("e", "ste", "de")), let maand,
      let last = Int(parts[2])
    else { throw .geenDatum(voorbeeld: voorbeeld) }
    let yearFirst = parts[0].count == 4
    let (dag, jaar) = yearFirst ? (last, first) : (first, fullYear(last, digits: parts[2].count))
    guard (1...12).contains(maand), (1...31).contains(dag), (1000...9999).contains(jaar) else {
      throw .geenDatum(voorbeeld: voorbeeld)
    }
    guard let result = Dag(jaar: jaar, maand: maand, dag: dag) else {
      throw .datumBestaatNiet(voorbeeld: voorbeeld)
    }
    return result
  }

  /// Two digits mean the year from eighty years ago up to nineteen years ahead.
  private func fullYear(_ year: Int, digits: Int) -> Int {
    guard digits <= 2 else { return year }
    let first = vandaag.jaar - 80
    return first + ((year - first) % 100 + 100) % 100
  }

  private func maandnummer(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    if word == "mrt" { return 3 }
    let names = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(word) || Vouwing.isNear($0, word) }.map { $0 + 1 }
  }

  // MARK: Counted from today

  private func spoken(_ words: [String]) -> Dag? {
    switch words.joined(separator: " ") {
    case "vandaag", "nu": return vandaag
    case "morgen": return vandaag.adding(days: 1)
    case "overmorgen": return vandaag.adding(days: 2)
    case "gisteren": return vandaag.adding(days: -1)
    case "eergisteren": return vandaag.adding(days: -2)
    default: break
    }
    if words.count == 3, words[0] == "over", let afstand = afstand(words[1], words[2]) {
      return vandaag.adding(afstand)
    }
    if words.count == 3, words[2] == "geleden", let afstand = afstand(words[0], words[1]) {
      return vandaag.adding(Afstand(-afstand.aantal, afstand.eenheid))
    }
    let rest =
      ["volgende", "komende", "aanstaande"].contains(words[0]) ? Array(words.dropFirst()) : words
    guard rest.count == 1 else { return nil }
    if rest[0] == "week", words.count == 2 { return vandaag.adding(days: 7) }
    if rest[0] == "maand", words.count == 2 { return vandaag.adding(months: 1) }
    guard let wanted = weekdag(rest[0]) else { return nil }
    let days = (wanted.rawValue - vandaag.weekdag.rawValue + 7) % 7
    return vandaag.adding(days: days == 0 ? 7 : days)
  }

  private func afstand(_ count: String, _ unit: String) -> Afstand? {
    let numbers = [
      "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
      "negen": 9, "tien": 10,
    ]
    guard let aantal = Int(count) ?? numbers[count], (0...Afstand.grootsteAantal).contains(aantal)
    else { return nil }
    switch unit {
    case "dag", "dagen": return Afstand(aantal, .dagen)
    case "week", "weken": return Afstand(aantal, .weken)
    case "maand", "maanden": return Afstand(aantal, .maanden)
    case "jaar", "jaren": return Afstand(aantal, .jaren)
    default: return nil
    }
  }

  private func weekdag(_ word: String) -> Weekdag? {
    Weekdag.allCases.first { $0.naam == word || $0.naam.prefix(2) == word }
  }
}

extension String {
  /// Takes an ending such as "e" off a number: "14e".
  fileprivate func trimmingSuffix(_ suffixes: String...) -> String {
    guard first?.isNumber == true else { return self }
    for suffix in suffixes where hasSuffix(suffix) { return String(dropLast(suffix.count)) }
    return self
  }
}
