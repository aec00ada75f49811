import Content
import Werkafspraken

extension PromptCommando {
  static let wijzig = PromptCommando(
    woord: "wijzig", uitleg: "een antwoord veranderen", voorbeeld: "wijzig verhuisdatum",
    argument: "<vraag>"
  ) { gesprek, argument throws(SchermWeg) in
    guard let naam = gesprek.veld(named: argument) else {
      let known = gesprek.changeable.map { gesprek.label(of: $0) }
      let near = nearNames(to: argument, among: known + gesprek.changeable.map(\.tekst))
      let hint =
        near.isEmpty
        ? "Typ: overzicht, om te zien wat er is." : "Bedoel je \(opsomming(near, "of"))?"
      try gesprek.scherm.show(
        .melding(argument.isEmpty ? "Wat wil je wijzigen? \(hint)" : "Dat ken ik niet. \(hint)"))
      return .opnieuw
    }
    return try gesprek.change(naam)
  }
}
