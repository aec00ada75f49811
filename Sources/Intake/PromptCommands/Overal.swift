/// The words that every place knows.
extension PromptCommando where Waar: Plek {
  static var pauze: Self {
    Self("pauze", "later verder gaan", voorbeeld: "pauze – alles is bewaard") {
      _, _ throws(Sprong) in throw .einde(.pauze)
    }
  }

  static var stop: Self {
    Self("stop", "stoppen", voorbeeld: "stop – ook dan is alles bewaard") {
      _, _ throws(Sprong) in throw .einde(.stop)
    }
  }

  /// Where a place can go on in another language, whoever holds it takes this word before it gets here.
  static var taal: Self {
    Self("taal", "een andere taal", voorbeeld: "taal en – verder in het Engels", argument: "<code>")
    { plek, _ throws(Sprong) in try plek.show(.melding("Hier is maar één taal.")) }
  }
}
