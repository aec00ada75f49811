extension PromptCommando<Gespreksvoering> {
  static var terug: Self {
    Self("terug", "naar de vorige vraag", voorbeeld: "terug – je ziet wat je eerder zei") {
      _, _ throws(Sprong) in throw .terug
    }
  }

  static var verder: Self {
    Self("verder", "naar de open vraag", voorbeeld: "verder – na terug weer naar voren") {
      _, _ throws(Sprong) in throw .verder
    }
  }

  static var herstel: Self {
    Self("herstel", "weer zoals het was", voorbeeld: "herstel – het vorige geldt weer") {
      _, _ throws(Sprong) in throw .herstel
    }
  }
}
