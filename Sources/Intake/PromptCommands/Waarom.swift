import Content
import Werkafspraken

extension PromptCommando<Gespreksvoering> {
  static var waarom: Self {
    Self("waarom", "waarom we dit vragen", voorbeeld: "waarom – met de afspraak die erbij hoort") {
      gesprek, _ throws(Sprong) in
      let vorm = gesprek.gevraagd
      if let uitleg = vorm?.veld?.uitleg { try gesprek.show(.melding(uitleg)) }
      if let doel = vorm?.veld?.doel { try gesprek.show(.melding("We vragen dit om: \(doel).")) }
      if let woorden = vorm?.veld.flatMap(gevoeligheid) { try gesprek.show(.melding(woorden)) }
      try gesprek.showBronnen(vorm?.bron ?? [], limit: 2)
    }
  }

  static var bron: Self {
    Self("bron", "alle afspraken hierbij", voorbeeld: "bron – waar het staat, en wat er staat") {
      gesprek, _ throws(Sprong) in
      try gesprek.showBronnen(gesprek.gevraagd?.bron ?? [], limit: 20)
    }
  }

  private static func gevoeligheid(_ veld: Veld) -> String? {
    switch veld.gevoelig {
    case .bijzonder: "Dit is gevoelig. Je hoeft het niet te zeggen. We bewaren alleen wat nodig is."
    case .financieel: "Dit gaat over geld. We delen het alleen als jij dat goed vindt."
    case .geen, .persoon, .wonen: nil
    }
  }
}
