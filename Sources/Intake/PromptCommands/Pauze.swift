extension PromptCommando<Gespreksvoering> {
  static var pauze: Self {
    Self("pauze", "bewaren, later verder", voorbeeld: "pauze – alles is bewaard") {
      _, _ throws(Sprong) in throw .einde(.pauze)
    }
  }

  static var stop: Self {
    Self("stop", "stoppen; het is bewaard", voorbeeld: "stop – ook dan is alles bewaard") {
      _, _ throws(Sprong) in throw .einde(.stop)
    }
  }
}
