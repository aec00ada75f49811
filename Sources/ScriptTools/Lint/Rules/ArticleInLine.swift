package import Content

/// The number of an article of law in a line of a conversation.
///
/// Why: a cliënt cannot do anything with it, and it changes with the law.
///
/// Instead: say in plain words what holds; the number belongs in `bronnen.yaml`.
package struct ArticleInLine: LintRule {
  package static let code = "LNT0203"

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let article = #/\b(?:artikel|art\.) ?\d+[\w.:]*/#.ignoresCase()
    return stof.teksten.filter(\.isScript).flatMap { tekst in
      tekst.inhoud.matches(of: article).map { match in
        let part = String(tekst.inhoud[match.range])
        return problem(
          at: tekst, in: stof, part: part, "`\(part)` is een artikel van een wet",
          hint: "zeg in gewone woorden wat er geldt; het nummer hoort in `bronnen.yaml`")
      }
    }
  }
}
