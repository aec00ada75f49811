internal import Intake

/// What Tab does to the text before the cursor.
struct Completion: Hashable, Sendable {
  /// How many characters before the cursor make way.
  var replaced: Int
  /// What comes in their place.
  var insertion: String
  /// What can still be meant; to be listed when it is more than one.
  var candidates: [Aanvulling]

  /// Completes the end of a text, however it is capitalised or accented.
  ///
  /// A word may hold blanks ("weet ik niet"), so the longest end of the text that begins some word
  /// counts. Where several fit, they are completed as far as they agree.
  init?(of text: String, from aanvullingen: [Aanvulling]) {
    for start in Self.starts(in: text) {
      let typed = text[start...]
      let folded = FoldedText(typed)
      let fitting = aanvullingen.filter { FoldedText($0.woord).hasPrefix(folded) }
      guard let first = fitting.first else { continue }
      let firstFolded = FoldedText(first.woord)
      let agreed = fitting.dropFirst().reduce(first.woord.count) { count, other in
        min(count, firstFolded.commonPrefixCount(with: FoldedText(other.woord)))
      }
      self.init(
        replaced: typed.unicodeScalars.count, insertion: String(first.woord.prefix(agreed)),
        candidates: fitting)
      return
    }
    return nil
  }

  private init(replaced: Int, insertion: String, candidates: [Aanvulling]) {
    self.replaced = replaced
    self.insertion = insertion
    self.candidates = candidates
  }

  /// The places where a word may begin: the start of the text, and after each blank; never the end,
  /// unless there is nothing else.
  private static func starts(in text: String) -> [String.Index] {
    var starts = text.isEmpty ? [text.startIndex] : []
    var afterBlank = true
    for index in text.indices {
      if afterBlank, text[index] != " " { starts.append(index) }
      afterBlank = text[index].isWhitespace
    }
    return starts
  }
}
