package import Content

/// One question that asks two things: "Heb je schulden en wil je hulp?"
package struct TwoThingsAsked: LintRule {
  package static let code = "LNT0306"
  package static let uitleg = Uitleg(
    wat: "Een vraag vraagt twee dingen.",
    waarom: "Een `ja` kan dan op het een slaan of op het ander.",
    doe: "Maak er twee velden van, elk met een eigen vraag.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Ga je verhuizen en heb je al een woning? #bron:VB-01
        <<vraag $gemeente>>
        """,
      goed: """
        In welke gemeente ga je wonen? #bron:VB-01
        <<vraag $gemeente>>
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let second =
      #/\ben (?:(?:heb|ben|wil|kun|mag|moet|weet|woon|krijg|doe|ga|zit|werk) je\b|hoe\b|wat\b(?! niet)|waar\b|wanneer\b|waarom\b|wie\b|welke?\b)/#
      .ignoresCase()
    let questions = stof.teksten.filter {
      $0.isVoorClient && ($0.isScript || $0.soort == .vraag) && $0.inhoud.hasSuffix("?")
    }
    return problems(
      second, in: questions, of: stof,
      message: { "`\($0)` begint een tweede vraag in dezelfde zin" },
      hint: { _ in "stel één vraag, en stel de andere apart" })
  }
}
