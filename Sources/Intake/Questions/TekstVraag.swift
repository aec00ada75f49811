package import Werkafspraken

/// Takes any text up to a named length.
package struct TekstVraag: QuestionType {
  /// Units: characters.
  package static let kort = 2_000
  package static let lang = 200_000

  let grens: Int
  package init(grens: Int) { self.grens = grens }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    guard typed.utf8.count <= 4 * grens, typed.count <= grens else { throw .teLang(grens: grens) }
    return .tekst(typed)
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .tekst(let text) = waarde { text } else { "" }
  }
}
