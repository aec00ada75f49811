package import Content

/// A field with more choices than people can hold at once.
///
/// Why: two fixed answers come on top.
///
/// Instead: join choices that lead to the same, or ask in two steps.
package struct ManyChoices: LintRule {
  package static let code = "LNT0304"
  static let most = 4

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.keuzevelden.filter { $0.keuzes > Self.most }.map { veld in
      problem(
        at: veld.plek, in: stof, part: veld.naam,
        "`\(veld.naam)` heeft \(veld.keuzes) keuzes; hoogstens \(Self.most) is goed te overzien",
        hint: "voeg keuzes samen die op hetzelfde uitkomen, of vraag het in twee stappen",
        severity: .waarschuwing)
    }
  }
}
