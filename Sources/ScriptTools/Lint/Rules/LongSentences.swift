package import Content

/// A file whose sentences for the cliënt are long on average.
///
/// Instead: shorter sentences; the longest are the first to look at.
package struct LongSentences: LintRule {
  package static let code = "LNT0102"
  package static let uitleg = Uitleg(
    wat: "De zinnen voor de cliënt zijn in dit bestand gemiddeld te lang.",
    waarom: "Een lange zin gaat nog; een bladzijde met lange zinnen niet.",
    doe: "Begin met de langste zin, en maak er twee van.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Je begeleider maakt vandaag samen met jou een lijst van alle spullen in huis. #bron:VB-01
        Jullie kijken daarna samen welke spullen er straks mee gaan naar de nieuwe woning. #bron:VB-01
        Wat er niet mee gaat, brengen jullie samen naar de kringloop in de buurt. #bron:VB-01
        Wat er kapot is, brengen jullie samen naar de milieustraat van je eigen gemeente. #bron:VB-01
        Wat je dan nog mist, zoeken jullie samen bij de kringloop in de buurt. #bron:VB-01
        """,
      goed: """
        Je maakt een lijst van je spullen. #bron:VB-01
        Je begeleider helpt je daarbij. #bron:VB-01
        """))
  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let byFile = Dictionary(grouping: stof.teksten.filter(\.isVoorClient), by: \.file)
    return byFile.keys.sorted().compactMap { file in
      let teksten = byFile[file] ?? []
      let zinnen = teksten.flatMap { Zinnen.zinnen(in: $0.inhoud) }
      let words = zinnen.reduce(0) { $0 + $1.woorden }
      guard !zinnen.isEmpty, words > stof.grenzen.gemiddeld * zinnen.count,
        let longest = teksten.max(by: { Self.longest($0) < Self.longest($1) })
      else { return nil }
      let mean = words * 10 / zinnen.count
      return problem(
        at: longest, in: stof,
        "de zinnen voor de cliënt hebben hier gemiddeld \(mean / 10),\(mean % 10) woorden; "
          + "hoogstens \(stof.grenzen.gemiddeld) is goed",
        hint: "begin met de langste zin, die staat hier")
    }
  }

  private static func longest(_ tekst: Lintstof.Tekst) -> Int {
    Zinnen.zinnen(in: tekst.inhoud).map(\.woorden).max() ?? 0
  }
}
