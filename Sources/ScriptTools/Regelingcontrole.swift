package import Content
package import Werkafspraken

/// Everything that can be said of a regeling without playing it: its files, its language, the names
/// in its stories.
package enum Regelingcontrole {
  /// Returns all problems, in order of place. Of a regeling with errors only the letters are looked
  /// at further: a slip in a name is often the error.
  ///
  /// - Parameters:
  ///   - vandaag: the day on which sources and contacts must still hold; nil to leave that out.
  ///   - geheugen: what earlier checks of this regeling left.
  ///   - regelingen: finds another regeling by its id; asked for the one that a dossier may come
  ///     from.
  package static func problemen(
    _ lezing: Regelinglezing, verhalen: [ScriptFile], vandaag: Dag? = nil,
    geheugen: Lintgeheugen = Lintgeheugen(), regelingen: (String) -> Regeling? = { _ in nil }
  ) -> [Probleem] {
    let stof = Lintstof(lezing, verhalen: verhalen, vandaag: vandaag, geheugen: geheugen)
    guard let inhoud = lezing.inhoud else {
      let codes = letterRules.map { type(of: $0).code }
      let lint = Toestemming.apply(
        stof.toestemmingen.filter { codes.contains($0.code) },
        to: found(by: letterRules, in: stof, geheugen))
      return (lezing.problemen + lint).sorted(by: Probleem.inOrder)
    }
    let lint = Toestemming.apply(
      stof.toestemmingen, to: found(by: allLintRules, in: stof, geheugen))
    let overgang = lezing.files.first { $0.path == "\(lezing.id)/overgang.yaml" }.map {
      OvergangReading.lees($0, naar: inhoud.regeling, regelingen: regelingen).problemen
    }
    let problemen =
      lezing.problemen + lint + (overgang ?? [])
      + problemen(in: verhalen, van: inhoud)
    return problemen.sorted(by: Probleem.inOrder)
  }

  /// What is wrong in stories.
  private static func problemen(in verhalen: [ScriptFile], van inhoud: Inhoud) -> [Probleem] {
    guard !verhalen.isEmpty else { return [] }
    let stories = Verhaallezing(inhoud)
    return verhalen.concurrentMap { stories.lees($0).problemen }.flatMap(\.self)
  }

  private static func found(
    by rules: [any LintRule], in stof: Lintstof, _ geheugen: Lintgeheugen
  ) -> [Probleem] {
    let rest = geheugen.rest(of: stof)
    let found = rules.concurrentMap { rule in
      let isLocal = type(of: rule).isLocal
      return (isLocal: isLocal, problemen: rule.check(isLocal ? rest : stof))
    }
    geheugen.learn(
      rest, found.filter(\.isLocal).flatMap(\.problemen),
      // Of a text only all rules together can say that it is sound.
      isAll: rules.count == allLintRules.count)
    return found.flatMap(\.problemen)
  }
}
