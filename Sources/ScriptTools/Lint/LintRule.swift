package import Content

/// Something in the words of a regeling that hurts a reader and that an author easily overlooks.
///
/// To add one: a file in `Rules/` named after it, its place in `allLintRules`, a test. The name reads
/// well after "allow".
package protocol LintRule: Sendable {
  /// Stable: never reused, never renumbered. `LNT01` the sentence, `LNT02` what belongs in YAML,
  /// `LNT03` the question.
  static var code: String { get }

  func check(_ stof: Lintstof) -> [Probleem]
}

extension LintRule {
  /// A problem at a text, with the picture of its line.
  func problem(
    at tekst: Lintstof.Tekst, in stof: Lintstof, part: String? = nil, _ message: String,
    hint: String, severity: Probleem.Ernst = .fout
  ) -> Probleem {
    let source = stof.source(tekst.file, line: tekst.line)
    var column = tekst.column
    var length = 1
    if let part, let source, let range = source.firstRange(of: part) {
      column = source.distance(from: source.startIndex, to: range.lowerBound) + 1
      length = part.count
    }
    return Probleem(
      file: tekst.file, line: tekst.line, column: column, length: length, severity: severity,
      code: Self.code, message: message, hint: hint, source: source.map { String($0.prefix(500)) })
  }
}

/// Every rule, in alphabetical order.
package let allLintRules: [any LintRule] = [
  AmountInLine(), ArticleInLine(), DateInLine(), FigureOfSpeech(), LongSentence(), LongSentences(),
  ManyChoices(), QuestionWithoutAnswer(), QuestionWithoutMark(), SeveralQuestions(), TermInLine(),
]
