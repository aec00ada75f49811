package import Content

/// A sentence for the cliënt that is longer than people with little reading can hold.
///
/// Instead: two sentences, one message each.
package struct LongSentence: LintRule {
  package static let code = "LNT0101"
  /// Units: words.
  static let most = 15

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      Zinnen.zinnen(in: tekst.inhoud).filter { $0.woorden > Self.most }.map { zin in
        problem(
          at: tekst, in: stof, part: zin.tekst,
          "deze zin heeft \(zin.woorden) woorden; voor de cliënt zijn het er hoogstens \(Self.most)",
          hint: "maak er twee zinnen van, elk met één boodschap")
      }
    }
  }
}
