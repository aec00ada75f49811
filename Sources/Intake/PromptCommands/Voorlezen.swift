extension PromptCommando<Gespreksvoering> {
  static var voorlezen: Self {
    Self("voorlezen", "de vraag hardop", voorbeeld: "voorlezen – zet eerst het geluid aan") {
      gesprek, _ throws(Sprong) in
      guard let vorm = gesprek.gevraagd else { return }
      let keuzes = vorm.keuzeregels.map { "\($0.nummer): \($0.tekst)." }
      let tekst = ([vorm.zin.tekst] + keuzes).joined(separator: "\n")
      if gesprek.voorlezer?.lees(tekst) != true {
        try gesprek.show(.melding("Voorlezen kan niet op deze computer."))
      }
    }
  }
}
