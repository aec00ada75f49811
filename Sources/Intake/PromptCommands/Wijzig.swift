import Content
import Werkafspraken

extension PromptCommando<Gespreksvoering> {
  static var wijzig: Self {
    Self(
      "wijzig", "een antwoord veranderen", voorbeeld: "wijzig 3 – het derde uit het overzicht",
      argument: "<vraag>", neemt: { $0.split(separator: " ").count <= 4 }
    ) { gesprek, argument throws(Sprong) in
      if let naam = gesprek.veld(named: argument) { throw .wijzig(naam) }
      let known = gesprek.changeable.map { gesprek.label(of: $0) }
      let near = nearNames(to: argument, among: known + gesprek.changeable.map(\.tekst))
      let hint =
        near.isEmpty
        ? "Typ: overzicht, om te zien wat er is." : "Bedoel je \(opsomming(near, "of"))?"
      try gesprek.show(
        .melding(argument.isEmpty ? "Wat wil je wijzigen? \(hint)" : "Dat ken ik niet. \(hint)"))
    }
  }
}
