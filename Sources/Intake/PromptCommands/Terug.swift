extension PromptCommando {
  static let terug = PromptCommando(
    woord: "terug", uitleg: "naar de vorige vraag", voorbeeld: "terug"
  ) { gesprek, _ throws(SchermWeg) in
    guard gesprek.goBack() else {
      try gesprek.scherm.show(.melding("Dit is de eerste vraag."))
      return .opnieuw
    }
    return .verder
  }

  static let verder = PromptCommando(
    woord: "verder", uitleg: "naar de eerste vraag die nog open is", voorbeeld: "verder"
  ) { gesprek, _ throws(SchermWeg) in
    guard gesprek.goOn() else {
      try gesprek.scherm.show(
        .melding("Deze vraag is nog open. Typ een antwoord, of: weet ik niet."))
      return .opnieuw
    }
    return .verder
  }
}
