extension Moment {
  /// Reads the short form of a moment. A distance alone counts from `anker`.
  ///
  /// Shape: `-6wk`, `0d`, `verhuisdatum`, `verhuisdatum + 3mnd`, `geboortedatum + 28jr - 1d`,
  /// `einde_maand`, `vandaag`, `2024-12-31`. Returns nil for anything else, and for a distance without an anchor.
  package init?(_ tekst: some StringProtocol, anker: VeldNaam? = nil) {
    let words = tekst.split(whereSeparator: \.isWhitespace)
    let compact = words.joined()
    if let afstand = Afstand(compact) {
      guard let anker else { return nil }
      self = .vanaf(anker, afstand)
    } else if let dag = Dag(iso: compact) {
      self = .vast(dag)
    } else if compact == "einde_maand" {
      self = .eindeMaand
    } else if compact == "vandaag" {
      self = .vandaag
    } else {
      self.init(name: compact, words)
    }
  }

  /// Reads a name with distances behind it: `verhuisdatum`, `geboortedatum + 28jr - 1d`.
  private init?(name compact: String, _ words: [some StringProtocol]) {
    let isSign = { (character: Character) in "+-−".contains(character) }
    let name = compact.prefix { !isSign($0) }
    // Two names without a sign between them are a mistake, not one name.
    guard words.first?.hasPrefix(name) ?? false, Moment.isName(name) else { return nil }
    var rest = compact.dropFirst(name.count)
    var distances: [Afstand] = []
    while let sign = rest.first, distances.count < Moment.meesteAfstanden {
      let distance = rest.dropFirst().prefix { !isSign($0) }
      guard let afstand = Afstand("\(sign)\(distance)") else { return nil }
      distances.append(afstand)
      rest = rest.dropFirst(distance.count + 1)
    }
    guard rest.isEmpty else { return nil }
    self = distances.dropFirst().reduce(.vanaf(VeldNaam(String(name)), distances.first)) {
      .verschoven($0, $1)
    }
  }

  /// Who needs more distances means something else.
  private static let meesteAfstanden = 3

  private static func isName(_ tekst: some StringProtocol) -> Bool {
    guard let first = tekst.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return tekst.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
  }
}
