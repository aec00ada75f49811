package import Werkafspraken

/// Asks for the doelgroep, and understands the words people use for it.
package struct DoelgroepVraag: QuestionType {
  let doelgroepen: Doelgroepen
  package init(doelgroepen: Doelgroepen) { self.doelgroepen = doelgroepen }

  package var keuzes: [String] { doelgroepen.alle.map(\.naam) }

  package var aanvullingen: [Aanvulling] {
    doelgroepen.alle.map { Aanvulling($0.naam, $0.uitleg) }
  }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    if let number = Keuzelijst.number(typed), doelgroepen.alle.indices.contains(number - 1) {
      return .keuze(doelgroepen.alle[number - 1].id)
    }
    switch Doelgroepherkenning(doelgroepen).herken(typed) {
    case .gevonden(let id, _): return .keuze(id)
    case .onduidelijk(let ids, let vraag):
      throw .onduidelijkeDoelgroep(vraag: vraag, keuzes: ids.map(naam))
    case .onbekend(let bijna): throw .geenDoelgroep(lijkOp: bijna.map(naam))
    }
  }

  package func typed(_ waarde: Waarde) -> String {
    if case .keuze(let id) = waarde { naam(id) } else { "" }
  }

  private func naam(_ id: String) -> String {
    doelgroepen.alle.first { $0.id == id }?.naam ?? id
  }
}
