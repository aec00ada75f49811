package import Werkafspraken

/// Asks for a gemeente: of this regeling, or another one that we know.
package struct GemeenteVraag: QuestionType {
  let regeling: Regeling
  package init(regeling: Regeling) { self.regeling = regeling }

  package var keuzes: [String] { regeling.gemeenten }
  package var aanvullingen: [Aanvulling] { regeling.gemeenten.map { Aanvulling($0) } }

  package func read(_ typed: String) throws(Afwijzing) -> Waarde {
    let words = Vouwing.vouw(typed)
    if let number = Keuzelijst.number(typed), regeling.gemeenten.indices.contains(number - 1) {
      return .tekst(regeling.gemeenten[number - 1])
    }
    let named =
      regeling.gemeenten.map { Gemeente(naam: $0) } + regeling.bekendeGemeenten
    for gemeente in named
    where ([gemeente.naam] + gemeente.woorden).contains(where: { Vouwing.vouw($0) == words }) {
      return .tekst(gemeente.naam)
    }
    let starts = regeling.gemeenten.filter { Vouwing.vouw($0).hasPrefix(words) }
    if words.utf8.count >= 2, starts.count == 1 { return .tekst(starts[0]) }
    let near = named.map(\.naam).filter { Vouwing.isNear(Vouwing.vouw($0), words) }
    var unique: [String] = []
    for naam in near where !unique.contains(naam) { unique.append(naam) }
    // People also move to places we do not know; a name that is near one we know is asked.
    if unique.isEmpty, Self.isName(typed) { return .tekst(typed) }
    throw .geenGemeente(lijkOp: Array(unique.prefix(3)))
  }

  private static func isName(_ typed: String) -> Bool {
    (3...60).contains(typed.count)
      && typed.allSatisfy { $0.isLetter || [" ", "-", "'", "."].contains($0) }
      && typed.contains(where: \.isLetter)
  }

  package func typed(_ waarde: Waarde) -> String {
    switch waarde {
    case .tekst(let naam), .keuze(let naam): naam
    default: ""
    }
  }
}
