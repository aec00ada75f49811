extension PromptCommando<Gespreksvoering> {
  static var zoek: Self {
    Self(
      "zoek", "zoeken in dit dossier", voorbeeld: "zoek huur – vragen, antwoorden, stappen",
      argument: "<woord>", neemt: { !$0.contains(" ") }
    ) { gesprek, argument throws(Sprong) in
      let words = Vouwing.vouw(argument)
      guard words.utf8.count >= 2 else {
        return try gesprek.show(.melding("Wat zoek je? Typ bijvoorbeeld: zoek huur"))
      }
      let vondsten = gesprek.zoek(words)
      guard !vondsten.isEmpty else {
        return try gesprek.show(.melding("Daar vind ik niets over. Probeer een ander woord."))
      }
      for vondst in vondsten {
        try gesprek.show(.melding(vondst.kop))
        try gesprek.show(.regels(vondst.regels))
      }
    }
  }
}
