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
  ///   - regelingen: finds another regeling by its id; asked for the one that a dossier may come
  ///     from.
  package static func problemen(
    _ lezing: Regelinglezing, verhalen: [ScriptFile], vandaag: Dag? = nil,
    regelingen: (String) -> Regeling? = { _ in nil }
  ) -> [Probleem] {
    let stof = Lintstof(lezing, verhalen: verhalen, vandaag: vandaag)
    let toestemmingen = (lezing.files + verhalen).flatMap(Toestemming.toestemmingen)
    guard let inhoud = lezing.inhoud else {
      let codes = letterRules.map { type(of: $0).code }
      let lint = Toestemming.apply(
        toestemmingen.filter { codes.contains($0.code) }, to: letterRules.flatMap { $0.check(stof) }
      )
      return (lezing.problemen + lint).sorted(by: Probleem.inOrder)
    }
    let stories = Verhaallezing(inhoud)
    let lint = Toestemming.apply(
      toestemmingen, to: allLintRules.concurrentMap { $0.check(stof) }.flatMap(\.self))
    let overgang = lezing.files.first { $0.path == "\(lezing.id)/overgang.yaml" }.map {
      OvergangReading.lees($0, naar: inhoud.regeling, regelingen: regelingen).problemen
    }
    let problemen =
      lezing.problemen + lint + (overgang ?? [])
      + verhalen.concurrentMap { stories.lees($0).problemen }.flatMap(\.self)
    return problemen.sorted(by: Probleem.inOrder)
  }
}
