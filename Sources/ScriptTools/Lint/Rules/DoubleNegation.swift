package import Content

/// A sentence with two denials.
///
/// Instead: say what is so.
package struct DoubleNegation: LintRule {
  package static let code = "LNT0107"
  package static let uitleg = Uitleg(
    wat: "In een zin staat twee keer `niet`, `geen` of iets als dat.",
    waarom: "De lezer moet twee keer omdenken, en raakt kwijt wat er nu wel is.",
    doe: "Zeg wat er wel is.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je kunt niet verhuizen zonder contract. #bron:VB-01
        """,
      goed: """
        Om te verhuizen heb je een contract nodig. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let denial = #/\b(?:niet|geen|nooit|niemand|nergens|niets|zonder|tenzij)\b/#.ignoresCase()
    return stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      Zinnen.zinnen(in: tekst.inhoud).compactMap { zin in
        let found = zin.tekst.matches(of: denial)
        guard found.count > 1, let first = found.first, let last = found.last else { return nil }
        // "Niet goed of niet veilig" names two things, and turns nothing round.
        let between = zin.tekst[first.range.upperBound..<last.range.lowerBound]
        guard !between.contains(#/\b(?:of|en|ook)\b/#) else { return nil }
        return problem(
          at: tekst, in: stof, part: String(last.output),
          "deze zin ontkent twee keer (\(found.map { "`\($0.output)`" }.joined(separator: ", ")))",
          hint: "zeg wat er wel is")
      }
    }
  }
}
