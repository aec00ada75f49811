package import Content

/// A field that is asked without a question: the line above it does not end in a question mark.
///
/// Instead: put the question directly above `<<vraag>>`; other lines come before it.
package struct QuestionWithoutMark: LintRule {
  package static let code = "LNT0303"
  package static let uitleg = Uitleg(
    wat: "Boven `<<vraag>>` staat geen vraag.",
    waarom: "De cliënt weet dan niet wat je wilt weten.",
    doe: "Zet de vraag op de regel erboven, en laat hem eindigen op een vraagteken.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Zeg waar je gaat wonen. #bron:VB-01
        <<vraag $gemeente>>
        """,
      goed: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let asked = stof.vraagplekken.compactMap { plek -> Probleem? in
      guard let erboven = plek.erboven else {
        guard !stof.metVraag.contains(plek.veld) else { return nil }
        return problem(
          at: plek.plek, in: stof, "boven deze `<<vraag>>` staat geen vraag",
          hint: "zet de vraag op de regel erboven")
      }
      guard !erboven.inhoud.hasSuffix("?") else { return nil }
      return problem(
        at: erboven, in: stof, "de regel boven `<<vraag $\(plek.veld)>>` is geen vraag",
        hint: "laat hem eindigen op een vraagteken")
    }
    let fields = stof.teksten.compactMap { tekst -> Probleem? in
      guard tekst.soort == .vraag, !tekst.inhoud.hasSuffix("?") else { return nil }
      return problem(
        at: tekst, in: stof, "de vraag van dit veld eindigt niet op een vraagteken",
        hint: "schrijf een hele vraag, zoals: Op welke dag verhuis je?")
    }
    return asked + fields
  }
}
