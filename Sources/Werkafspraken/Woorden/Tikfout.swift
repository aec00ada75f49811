/// One typing error: a letter too many, missing or wrong, or two neighbouring letters swapped.
///
/// Source: casushouder, section 3.
package enum Tikfout {
  /// A shorter word means too much when one letter of it may be another.
  ///
  /// Units: letters.
  package static let kortsteWoord = 6

  /// Whether `typed` is `word` with exactly one typing error.
  ///
  /// Cost: linear in the length of the shorter word.
  package static func separates(_ typed: some Letters, _ word: some Letters) -> Bool {
    guard abs(typed.count - word.count) <= 1 else { return false }
    var start = 0
    while start < min(typed.count, word.count), typed.letter(start) == word.letter(start) {
      start += 1
    }
    let (left, right) = (typed.count - start, word.count - start)
    switch left - right {
    case 0:
      guard left > 0 else { return false }
      if equal(typed, start + 1, word, start + 1) { return true }
      return left > 1 && typed.letter(start) == word.letter(start + 1)
        && typed.letter(start + 1) == word.letter(start)
        && equal(typed, start + 2, word, start + 2)
    case 1: return equal(typed, start + 1, word, start)
    default: return equal(typed, start, word, start + 1)
    }
  }

  private static func equal(
    _ left: some Letters, _ leftStart: Int, _ right: some Letters, _ rightStart: Int
  ) -> Bool {
    guard left.count - leftStart == right.count - rightStart else { return false }
    for offset in 0..<(left.count - leftStart)
    where left.letter(leftStart + offset) != right.letter(rightStart + offset) {
      return false
    }
    return true
  }

  /// Returns how many single errors lie between two words, swaps included; nil when that is more
  /// than `limit`.
  ///
  /// Why: to say "did you mean"; never to decide.
  package static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      if let least = current.min(), least > limit { return nil }
      (before, previous) = (previous, current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}

/// Letters with places from 0, whole or a stretch of a longer row, without copying.
package protocol Letters {
  var count: Int { get }
  func letter(_ place: Int) -> UInt8
}

extension [UInt8]: Letters {
  package func letter(_ place: Int) -> UInt8 { self[place] }
}

extension ArraySlice<UInt8>: Letters {
  package func letter(_ place: Int) -> UInt8 { self[startIndex + place] }
}
