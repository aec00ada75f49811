package import Content

/// A script that offers more options than people can hold at once.
package struct ManyOptions: LintRule {
  package static let code = "LNT0305"
  package static let uitleg = Uitleg(
    wat: "Een gesprek biedt te veel keuzes tegelijk aan.",
    waarom: "Wie de laatste leest, is de eerste vergeten.",
    doe: "Voeg keuzes samen, of vraag het in twee stappen.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Wat wil je nu doen? #bron:VB-01
        -> Bellen. #bron:VB-01
        -> Mailen. #bron:VB-01
        -> Langsgaan. #bron:VB-01
        -> Wachten. #bron:VB-01
        -> Stoppen. #bron:VB-01
        """,
      goed: """
        Wat wil je nu doen? #bron:VB-01
        -> Bellen. #bron:VB-01
        -> Langsgaan. #bron:VB-01
        -> Stoppen. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    var groups: [[Lintstof.Tekst]] = []
    for optie in stof.teksten where optie.soort == .optie {
      if let last = groups.last?.last, continues(last, optie, stof) {
        groups[groups.count - 1].append(optie)
      } else {
        groups.append([optie])
      }
    }
    return groups.filter { $0.count > stof.grenzen.keuzes }.map { group in
      problem(
        at: group[0], in: stof,
        "hier staan \(group.count) keuzes; hoogstens \(stof.grenzen.keuzes) is goed te overzien",
        hint: "voeg keuzes samen, of vraag het in twee stappen")
    }
  }

  /// True when nothing stands between two options of one depth but what belongs to the first.
  private func continues(_ first: Lintstof.Tekst, _ next: Lintstof.Tekst, _ stof: Lintstof) -> Bool
  {
    guard first.file == next.file, first.column == next.column else { return false }
    return ((first.line + 1)..<next.line).allSatisfy { line in
      let source = stof.source(first.file, line: line) ?? ""
      let indent = source.prefix { $0 == " " || $0 == "\t" }.count
      return indent == source.count || indent >= first.column
    }
  }
}
