package import Content

/// Two questions in one.
///
/// Why: people answer the last one, or none.
///
/// Instead: two fields, each with its own question.
package struct SeveralQuestions: LintRule {
  package static let code = "LNT0301"

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter { $0.isScript || $0.soort == .vraag }.compactMap { tekst in
      guard tekst.inhoud.count(where: { $0 == "?" }) > 1 else { return nil }
      return problem(
        at: tekst, in: stof, "hier staan twee vragen tegelijk",
        hint: "stel één vraag, en stel de andere apart")
    }
  }
}
