package import Content

/// A question in a conversation on which nobody can answer.
///
/// Why: it stands on the screen together with the next question, and then there are two.
///
/// Instead: ask it with `<<vraag>>` or with choices, or make it a statement.
package struct QuestionWithoutAnswer: LintRule {
  package static let code = "LNT0302"
  package static let uitleg = Uitleg(
    wat: "Op een vraag in het gesprek kan niemand antwoorden.",
    waarom: "Hij staat dan samen met de volgende vraag op het scherm, en dat zijn er twee.",
    doe: "Zet er `<<vraag $veld>>` of keuzes onder, of maak er een gewone zin van.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Wie helpt jou met lezen? #bron:VB-01
        Dat horen we graag. #bron:VB-01
        """,
      goed: """
        We horen graag wie jou helpt met lezen. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.compactMap { tekst in
      guard tekst.soort == .regel, tekst.inhoud.hasSuffix("?") else { return nil }
      let next = stof.neighbour(of: tekst.line, in: tekst.file, step: 1)
      let text = next.flatMap { stof.source(tekst.file, line: $0) } ?? ""
      let body = text.drop { $0 == " " || $0 == "\t" }
      guard !body.hasPrefix("<<vraag "), !body.hasPrefix("->") else { return nil }
      return problem(
        at: tekst, in: stof, "op deze vraag kan niemand antwoorden",
        hint: "zet er `<<vraag $veld>>` onder, of maak er een gewone zin van")
    }
  }
}
