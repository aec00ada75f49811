package import Content

/// Something in the words of a regeling that hurts a reader and that an author easily overlooks.
///
/// To add one: a file in `Rules/` named after it, its place in `allLintRules`, a test. The name reads
/// well after "allow".
package protocol LintRule: Sendable {
  /// Stable: never reused, never renumbered. `LNT01` the sentence, `LNT02` what belongs in YAML,
  /// `LNT03` the question, `LNT04` what a regeling needs to be whole, `LNT05` what goes out of date,
  /// `LNT06` what is typed wrong.
  static var code: String { get }
  /// What `script explain` shows, with an example of each side.
  static var uitleg: Uitleg { get }
  /// What it says of a text or of a line depends on nothing else than that text or line, its kind, and
  /// the `Lintgrond`: what was sound stays so.
  static var isLocal: Bool { get }

  func check(_ stof: Lintstof) -> [Probleem]
}

extension LintRule {
  package static var isLocal: Bool { false }

  /// A problem at a text, with the picture of its line.
  func problem(
    at tekst: Lintstof.Tekst, in stof: Lintstof, part: String? = nil, _ message: String,
    hint: String, severity: Probleem.Ernst = .fout
  ) -> Probleem {
    let found = part.flatMap { find($0, in: tekst, stof) }
    let place = found ?? (tekst.line, tekst.column, 1)
    return Probleem(
      file: tekst.file, line: place.0, column: place.1, length: place.2, severity: severity,
      code: Self.code, message: message, hint: hint,
      source: stof.source(tekst.file, line: place.0).map { String($0.prefix(500)) })
  }

  /// Where a part of a text stands: on its line, or below when the text is folded over several.
  private func find(
    _ part: String, in tekst: Lintstof.Tekst, _ stof: Lintstof
  ) -> (line: Int, column: Int, length: Int)? {
    for line in tekst.line...(tekst.line + (tekst.isScript ? 0 : Lintstof.gevouwen)) {
      guard let source = stof.source(tekst.file, line: line) else { return nil }
      if let range = source.firstRange(of: part) {
        let column = source.distance(from: source.startIndex, to: range.lowerBound) + 1
        return (line, column, part.count)
      }
    }
    return nil
  }
}

extension LintRule {
  /// A problem at every place where a pattern stands in a text.
  func problems(
    _ pattern: Regex<Substring>, in teksten: [Lintstof.Tekst], of stof: Lintstof,
    where isProblem: (String) -> Bool = { _ in true }, message: (String) -> String,
    hint: (String) -> String
  ) -> [Probleem] {
    teksten.flatMap { tekst in
      tekst.inhoud.matches(of: pattern).map { String($0.output) }.filter(isProblem).map { part in
        problem(at: tekst, in: stof, part: part, message(part), hint: hint(part))
      }
    }
  }

  /// A problem at a part of a YAML file.
  func problem(
    in file: String, at node: YamlNode, of stof: Lintstof, _ message: String, hint: String
  ) -> Probleem {
    Probleem(
      file: file, line: node.line, column: node.column, length: node.scalar?.count ?? 1,
      code: Self.code, message: message, hint: hint,
      source: stof.source(file, line: node.line).map { String($0.prefix(500)) })
  }
}

/// Every rule, in alphabetical order.
package let allLintRules: [any LintRule] = [
  Abbreviation(), AmountInLine(), ArticleInLine(), ContactPastReview(), DateInLine(),
  DoelgroepWithoutHolder(), DoubleNegation(), EndlessLoop(), FieldWithoutPurpose(),
  FigureOfSpeech(), LineIDShape(), LineWithoutSource(), LongSentence(), LongSentences(), LongWord(),
  ManyChoices(), ManyOptions(), MissingTeachBack(), MixedAddress(), OfficeWord(), PassiveSentence(),
  QuestionWithoutAnswer(), QuestionWithoutMark(), SeveralQuestions(), SourcePastReview(),
  TermInLine(), TermWithoutOwner(), TwoThingsAsked(), Typography(), UnknownHeader(),
  UnknownWord(), UnusedField(), VagueAmount(), VagueTime(),
]

/// Those that look at letters only, so that nothing else needs to be sound.
package let letterRules: [any LintRule] = [Typography(), UnknownWord()]
