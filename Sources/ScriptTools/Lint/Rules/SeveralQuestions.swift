package import Content

/// Two questions in one.
///
/// Why: people answer the last one, or none.
///
/// Instead: two fields, each with its own question.
package struct SeveralQuestions: LintRule {
  package static let code = "LNT0301"
  package static let uitleg = Uitleg(
    wat: "Hier staan twee vragen tegelijk.",
    waarom: "Mensen antwoorden op de laatste, of op geen van beide.",
    doe: "Stel één vraag, en stel de andere apart.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Ga je verhuizen? En waar ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """,
      goed: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """))

  package static let isLocal = true

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
