/// Words that share their first letters share a path, so that a text is compared with all words at
/// once and mostly only with their first letter.
struct Letterboom: Sendable {
  /// Shape: per place the letters that may follow and the place they lead to; the first is the root.
  private var next: [[UInt8: Int]] = [[:]]
  /// Shape: per place the numbers of the words that end there.
  private var ends: [[Int]] = [[]]

  mutating func insert(_ letters: [UInt8], as nummer: Int) {
    var place = 0
    for letter in letters {
      if let known = next[place][letter] {
        place = known
      } else {
        next.append([:])
        ends.append([])
        next[place][letter] = next.count - 1
        place = next.count - 1
      }
    }
    ends[place].append(nummer)
  }

  /// Returns the numbers of the words that these words spell together, with the number of words
  /// each of them takes.
  func found(in woorden: ArraySlice<[UInt8]>) -> [(nummer: Int, count: Int)] {
    var found: [(Int, Int)] = []
    var place = 0
    for (index, woord) in woorden.enumerated() {
      for letter in woord {
        guard let following = next[place][letter] else { return found }
        place = following
      }
      for nummer in ends[place] { found.append((nummer, index + 1)) }
    }
    return found
  }
}
