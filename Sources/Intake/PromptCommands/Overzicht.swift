import Werkafspraken

extension PromptCommando {
  static let overzicht = PromptCommando(
    woord: "overzicht", uitleg: "alle antwoorden tot nu toe", voorbeeld: "overzicht"
  ) { gesprek, _ throws(SchermWeg) in
    let regels = gesprek.overzicht()
    guard !regels.isEmpty else {
      try gesprek.scherm.show(.melding("Er zijn nog geen antwoorden."))
      return .opnieuw
    }
    try gesprek.scherm.show(.regels(regels))
    try gesprek.scherm.show(.melding("Iets veranderen? Typ: wijzig, en de naam of het nummer."))
    return .opnieuw
  }
}
