/// How hard a passphrase that a person made up is to guess. An estimate that would rather be too low.
///
/// Why: a person takes words that come to mind, and years, and rows of keys. So a word counts for
/// little however long it is, a number for less than its digits, and what was used already for
/// nothing. Only what looks drawn by chance, with letters, digits and signs mixed, counts by its
/// length.
package enum PassphraseStrength {
  /// Fewer than this is refused. Units: bits.
  package static let least = 50

  /// Units: bits.
  package static func bits(of passphrase: Passphrase) -> Int {
    var seen: Set<Substring> = []
    var bits = 0
    for part in passphrase.text.split(separator: " ") {
      guard seen.insert(part).inserted else { continue }
      bits += isMixed(part) ? mixed(part) : part.split(by: kind).reduce(0) { $0 + plain($1) }
    }
    return bits
  }

  private static let words = Set(WordList.words)
  /// One of two thousand: people take the words that come to mind.
  private static let everydayWord = 11

  private enum Kind { case letter, digit, sign }

  private static func kind(_ character: Character) -> Kind {
    character.isLetter ? .letter : character.isNumber ? .digit : .sign
  }

  /// Letters, digits and signs that change places all the time, as a machine draws them.
  private static func isMixed(_ part: Substring) -> Bool {
    let runs = part.split(by: kind)
    return runs.count >= 5 && runs.count * 3 >= part.count
  }

  private static func mixed(_ part: Substring) -> Int { 4 * Set(part).count }

  private static func plain(_ run: Substring) -> Int {
    guard let first = run.first else { return 0 }
    if words.contains(run) { return everydayWord }
    // A letter again and again, or a row such as 1234.
    if Set(run).count <= 2 { return 2 }
    let codes = run.unicodeScalars.map { Int($0.value) }
    if zip(codes, codes.dropFirst()).allSatisfy({ abs($1 - $0) == 1 }) { return 2 }
    switch kind(first) {
    case .letter: return min(everydayWord, 2 * run.count)
    case .digit: return min(10, 2 * run.count)
    case .sign: return min(6, 3 * run.count)
    }
  }
}

extension Substring {
  /// The longest runs of characters of one kind.
  fileprivate func split<Kind: Equatable>(by kind: (Character) -> Kind) -> [Substring] {
    var runs: [Substring] = []
    var start = startIndex
    for index in indices.dropFirst()
    where kind(self[index]) != kind(self[self.index(before: index)]) {
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
