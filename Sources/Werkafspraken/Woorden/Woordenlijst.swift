/// Finds the synonyms of a list in what people type.
///
/// Case, punctuation and the spaces inside a synonym do not matter; it counts when its words stand
/// in the text as whole words. A word of six letters or more may have one typing error.
/// Source: casushouder, section 3.
/// Cost: one pass over the text; how long it is or how often a synonym stands in it changes
/// nothing else.
package struct Woordenlijst: Sendable {
  let synoniemen: [Synoniem]
  private var boom = Letterboom()
  /// Synonyms with a word that may be misspelt, by length and by the letter at one end. One typing
  /// error never touches both ends.
  private var byFirst: [Key: [Int]] = [:]
  private var byLast: [Key: [Int]] = [:]
  /// Synonyms of which two words may be misspelt.
  private var withMoreErrors: [Int] = []
  private var longest = 0

  private struct Key: Hashable {
    var length: Int
    var letter: UInt8
  }

  /// Shape: a synonym keeps its place in `teksten` as its number.
  package init(_ teksten: [String]) {
    synoniemen = teksten.map(Synoniem.init)
    for (nummer, synoniem) in synoniemen.enumerated() {
      let letters = synoniem.letters
      guard let first = letters.first, let last = letters.last else { continue }
      boom.insert(letters, as: nummer)
      guard !synoniem.lang.isEmpty else { continue }
      longest = max(longest, letters.count)
      byFirst[Key(length: letters.count, letter: first), default: []].append(nummer)
      byLast[Key(length: letters.count, letter: last), default: []].append(nummer)
      if synoniem.lang.count > 1 { withMoreErrors.append(nummer) }
    }
  }

  /// Returns the synonyms that stand in the text, by their place.
  ///
  /// Shape: what stands inside something longer is left out, and so is a misspelt reading of words
  /// that are a synonym as they stand. Two synonyms on the same words are both there.
  package func vondsten(in tekst: Woordenrij) -> [Woordvondst] {
    var exact: [Woordvondst] = []
    var misspelt: Set<Woordvondst> = []
    for start in tekst.woorden.indices {
      for (nummer, count) in boom.found(in: tekst.woorden[start...]) {
        let bereik = start..<(start + count)
        exact.append(Woordvondst(nummer: nummer, bereik: bereik, heeftTikfout: false))
      }
      for (nummer, count) in readings(of: tekst.woorden[start...]) {
        let bereik = start..<(start + count)
        misspelt.insert(Woordvondst(nummer: nummer, bereik: bereik, heeftTikfout: true))
      }
    }
    let unexplained = misspelt.subtracting(misspelt.inside(exact, orEqual: true))
    let all = exact + unexplained
    let inner = all.inside(all, orEqual: false)
    return all.filter { !inner.contains($0) }
      .sorted { ($0.bereik.lowerBound, $0.nummer) < ($1.bereik.lowerBound, $1.nummer) }
  }

  /// Returns the synonyms with which these words begin when a typing error is forgiven.
  private func readings(of woorden: ArraySlice<[UInt8]>) -> [(nummer: Int, count: Int)] {
    var found: [(Int, Int)] = []
    var letters: [UInt8] = []
    var hasLongWord = false
    for (index, woord) in woorden.enumerated() {
      // One letter too many is the most that an error adds.
      guard letters.count + woord.count <= longest + 1 else { break }
      letters += woord
      hasLongWord = hasLongWord || woord.count >= Tikfout.kortsteWoord - 1
      guard hasLongWord, let first = letters.first, let last = letters.last else { continue }
      for length in (letters.count - 1)...(letters.count + 1) {
        for nummer in byFirst[Key(length: length, letter: first)] ?? []
        where synoniemen[nummer].isMisspelt(as: letters) {
          found.append((nummer, index + 1))
        }
        for nummer in byLast[Key(length: length, letter: last)] ?? []
        where synoniemen[nummer].isMisspelt(as: letters) {
          found.append((nummer, index + 1))
        }
      }
    }
    for nummer in withMoreErrors where synoniemen[nummer].matches(woorden) {
      found.append((nummer, synoniemen[nummer].woorden.count))
    }
    return found
  }
}

extension Collection where Element == Woordvondst {
  /// Returns the finds that lie within one of `others`, on fewer words or also on the same words.
  fileprivate func inside(_ others: [Woordvondst], orEqual: Bool) -> Set<Woordvondst> {
    // Of the others that begin at or before a word, the furthest end is all that matters.
    var furthest: [Int: Int] = [:]
    for other in others {
      let range = other.bereik
      furthest[range.lowerBound] = Swift.max(furthest[range.lowerBound] ?? 0, range.upperBound)
    }
    var inner: Set<Woordvondst> = []
    var starts = furthest.keys.sorted()[...]
    var before = 0
    for find in sorted(by: { $0.bereik.lowerBound < $1.bereik.lowerBound }) {
      while let start = starts.first, start < find.bereik.lowerBound {
        before = Swift.max(before, furthest[start] ?? 0)
        starts = starts.dropFirst()
      }
      let here = furthest[find.bereik.lowerBound] ?? 0
      let end = find.bereik.upperBound
      if before >= end || here > end || (orEqual && here == end) { inner.insert(find) }
    }
    return inner
  }
}
