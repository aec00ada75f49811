extension PromptCommando<Gespreksvoering> {
  static var overzicht: Self {
    Self(
      "overzicht", "alle antwoorden", voorbeeld: "overzicht alles – ook wat afgeschermd is",
      argument: "alles", neemt: { Vouwing.vouw($0) == "alles" }
    ) { gesprek, argument throws(Sprong) in
      let regels = gesprek.overzicht(toontAlles: Vouwing.vouw(argument) == "alles")
      guard !regels.isEmpty else {
        return try gesprek.show(.melding("Er zijn nog geen antwoorden."))
      }
      try gesprek.show(.regels(regels))
      try gesprek.show(.melding("Iets veranderen? Typ: wijzig, en het nummer."))
    }
  }
}
