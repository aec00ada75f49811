extension PromptCommando where Waar: Plek {
  static var help: Self {
    Self(
      "help", "dit lijstje", voorbeeld: "help stop – wat doet stop?", argument: "<woord>",
      neemt: { word in Waar.woorden.contains { $0.woord == Vouwing.vouw(word) } }
    ) { plek, argument throws(Sprong) in
      try plek.show(.regels(Waar.woorden.help(argument)))
      if argument.isEmpty { try plek.show(.melding(Waar.slotVanHelp)) }
    }
  }
}
