package import Content

/// A sentence for the cliënt that is longer than people with little reading can hold.
///
/// Instead: two sentences, one message each.
package struct LongSentence: LintRule {
  package static let code = "LNT0101"
  package static let uitleg = Uitleg(
    wat: "Een zin voor de cliënt is te lang.",
    waarom: "Wie moeilijk leest, is aan het eind het begin vergeten.",
    doe: "Maak er twee zinnen van, elk met één boodschap.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je gaat straks samen met je begeleider een lijst maken van alles wat je nog moet doen. #bron:VB-01
        """,
      goed: """
        Je maakt straks een lijst met je begeleider. #bron:VB-01
        """))
  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      Zinnen.zinnen(in: tekst.inhoud).filter { $0.woorden > stof.grenzen.woordenPerZin }.map {
        zin in
        problem(
          at: tekst, in: stof, part: zin.tekst,
          "deze zin heeft \(zin.woorden) woorden; voor de cliënt zijn het er hoogstens \(stof.grenzen.woordenPerZin)",
          hint: "maak er twee zinnen van, elk met één boodschap")
      }
    }
  }
}
