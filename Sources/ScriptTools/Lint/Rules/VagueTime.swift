package import Content

/// A time that nobody can put in an agenda.
package struct VagueTime: LintRule {
  package static let code = "LNT0205"
  package static let uitleg = Uitleg(
    wat: "Een tekst voor de cliënt noemt een vage tijd.",
    waarom: "De cliënt weet dan niet hoe lang het duurt, en wanneer te bellen.",
    doe: "Noem de stap; het programma rekent de dag uit. Of zeg wie het laat weten.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je hoort binnenkort meer. #bron:VB-01
        """,
      goed: """
        Je begeleider vertelt je wanneer je verhuist. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let vague =
      #/\b(?:binnenkort|spoedig|zo snel mogelijk|zo spoedig mogelijk|tijdig|op termijn|te zijner tijd|over een tijdje|na verloop van tijd|een poosje|op korte termijn|ooit eens)\b/#
      .ignoresCase()
    return problems(
      vague, in: stof.teksten.filter(\.isVoorClient), of: stof,
      message: { "`\($0)` is geen dag die iemand kan onthouden" },
      hint: { _ in "zeg wanneer, of wie het laat weten" })
  }
}
