package import Content

/// A sentence for the cliënt in which nobody does anything.
///
/// Instead: say who does it.
package struct PassiveSentence: LintRule {
  package static let code = "LNT0106"
  package static let uitleg = Uitleg(
    wat: "Een zin voor de cliënt zegt niet wie iets doet.",
    waarom: "Dan weet de cliënt niet op wie te wachten, of wie te bellen.",
    doe: "Zeg wie het doet.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je wordt morgen gebeld. #bron:VB-01
        """,
      goed: """
        Je begeleider belt je morgen. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let auxiliary = #/\b(?:wordt|worden|word|werd|werden)\b/#.ignoresCase()
    let participle = #/\b(?:\p{L}+ge|ge|be|ver|ont)\p{L}{2,}(?:d|t|en)\b/#
    let adjectives: Set = ["beter", "gezond", "gek", "verliefd", "bekend", "bent", "gesprek"]
    return stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      Zinnen.zinnen(in: tekst.inhoud).compactMap { zin in
        guard let verb = zin.tekst.firstMatch(of: auxiliary),
          zin.tekst.matches(of: participle).contains(where: {
            !adjectives.contains($0.output.lowercased())
          })
        else { return nil }
        return problem(
          at: tekst, in: stof, part: String(verb.output), "deze zin zegt niet wie het doet",
          hint: "begin met wie het doet, zoals: Je begeleider belt je")
      }
    }
  }
}
