package import Werkafspraken

/// Asks yes or no.
package struct JaNeeVraag: QuestionType {
  private static let ja: Set<String> = [
    "ja", "j", "1", "jawel", "jazeker", "zeker", "klopt", "ja hoor", "ja graag", "yes", "y", "true",
    "dat klopt", "dat mag", "ja dat mag", "ja dat klopt",
  ]
  private static let nee: Set<String> = [
    "nee", "n", "2", "neen", "niet", "nee hoor", "nee dank je", "no", "false", "nog niet",
    "klopt niet",
    "nee dat klopt niet", "nee liever niet",
  ]

  package init() {}
  package var keuzes: [String] { ["Ja", "Nee"] }
  package var aanvullingen: [Aanvulling] { [Aanvulling("ja"), Aanvulling("nee")] }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    let words = Vouwing.vouw(typed)
    if Self.ja.contains(words) { return .jaNee(true) }
    if Self.nee.contains(words) { return .jaNee(false) }
    throw .geenJaOfNee
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .jaNee(let isJa) = waarde { isJa ? "ja" : "nee" } else { "" }
  }
}
