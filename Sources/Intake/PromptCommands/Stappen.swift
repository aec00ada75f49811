extension PromptCommando<Gespreksvoering> {
  static var stappen: Self {
    Self("stappen", "wat er moet gebeuren", voorbeeld: "stappen – het dringendste bovenaan") {
      gesprek, _ throws(Sprong) in try gesprek.showStappen()
    }
  }

  static var casushouder: Self {
    Self("casushouder", "wie nu de leiding heeft", voorbeeld: "casushouder – met de reden erbij") {
      gesprek, _ throws(Sprong) in try gesprek.showCasushouder()
    }
  }
}
