/// A word or a few words that people type for one thing.
struct Synoniem: Hashable, Sendable {
  let woorden: [[UInt8]]
  /// All letters, without spaces.
  let letters: [UInt8]
  /// The places in `letters` of the words that may have a typing error.
  let lang: [Range<Int>]

  init(_ tekst: String) {
    let rij = Woordenrij(tekst)
    woorden = rij.woorden
    letters = rij.aaneen
    var lang: [Range<Int>] = []
    var start = 0
    for woord in woorden {
      if woord.count >= Tikfout.kortsteWoord { lang.append(start..<(start + woord.count)) }
      start += woord.count
    }
    self.lang = lang
  }

  /// Whether these letters are the synonym with one typing error, in a word that may have one.
  func isMisspelt(as typed: [UInt8]) -> Bool {
    lang.contains { word in
      let end = typed.count - (letters.count - word.upperBound)
      return end >= word.lowerBound
        && typed[..<word.lowerBound].elementsEqual(letters[..<word.lowerBound])
        && typed[end...].elementsEqual(letters[word.upperBound...])
        && Tikfout.separates(typed[word.lowerBound..<end], letters[word])
    }
  }

  /// Whether the text begins with these words, each as it is or with one typing error.
  func matches(_ tekst: ArraySlice<[UInt8]>) -> Bool {
    guard tekst.count >= woorden.count else { return false }
    var place = tekst.startIndex
    for woord in woorden {
      guard Synoniem.isAlike(tekst[place], woord) else { return false }
      place += 1
    }
    return true
  }

  static func isAlike(_ typed: [UInt8], _ woord: [UInt8]) -> Bool {
    // Most words differ at both ends; an error never touches both.
    guard typed.first == woord.first || typed.last == woord.last else { return false }
    return typed == woord
      || woord.count >= Tikfout.kortsteWoord && Tikfout.separates(typed, woord)
  }
}
