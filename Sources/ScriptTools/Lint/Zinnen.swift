/// The sentences of a text, and their words.
enum Zinnen {
  /// Units: words. A place to fill in counts as one.
  struct Zin: Hashable {
    var tekst: String
    var woorden: Int
  }

  /// A sentence ends at `.`, `?` or `!` before a blank, and at the end of a line.
  static func zinnen(in tekst: String) -> [Zin] {
    var result: [Zin] = []
    for line in tekst.split(whereSeparator: \.isNewline) {
      var sentence: [Substring] = []
      for word in line.split(separator: " ") {
        sentence.append(word)
        guard let last = word.last(where: { !"\"')”’".contains($0) }), ".?!".contains(last) else {
          continue
        }
        append(sentence, to: &result)
        sentence = []
      }
      append(sentence, to: &result)
    }
    return result
  }

  private static func append(_ words: [Substring], to result: inout [Zin]) {
    let count = words.count { word in word.contains { $0.isLetter || $0.isNumber } }
    guard count > 0 else { return }
    result.append(Zin(tekst: words.joined(separator: " "), woorden: count))
  }
}
