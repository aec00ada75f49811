package import Content

/// A file whose sentences for the cliënt are long on average.
///
/// Instead: shorter sentences; the longest are the first to look at.
package struct LongSentences: LintRule {
  package static let code = "LNT0102"
  /// Units: words per sentence.
  static let most = 10.0

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let byFile = Dictionary(grouping: stof.teksten.filter(\.isVoorClient), by: \.file)
    return byFile.keys.sorted().compactMap { file in
      let teksten = byFile[file] ?? []
      let zinnen = teksten.flatMap { Zinnen.zinnen(in: $0.inhoud) }
      let words = zinnen.reduce(0) { $0 + $1.woorden }
      guard !zinnen.isEmpty, Double(words) > Self.most * Double(zinnen.count),
        let longest = teksten.max(by: { Self.longest($0) < Self.longest($1) })
      else { return nil }
      let mean = words * 10 / zinnen.count
      return problem(
        at: longest, in: stof,
        "de zinnen voor de cliënt hebben hier gemiddeld \(mean / 10),\(mean % 10) woorden; "
          + "hoogstens \(Int(Self.most)) is goed",
        hint: "begin met de langste zin, die staat hier")
    }
  }

  private static func longest(_ tekst: Lintstof.Tekst) -> Int {
    Zinnen.zinnen(in: tekst.inhoud).map(\.woorden).max() ?? 0
  }
}
