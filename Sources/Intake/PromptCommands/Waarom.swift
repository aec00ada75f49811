import Content
import Werkafspraken

extension PromptCommando {
  static let waarom = PromptCommando(
    woord: "waarom", uitleg: "waarom we dit vragen, en waar het staat", voorbeeld: "waarom"
  ) { gesprek, _ throws(SchermWeg) in
    guard let vraag = gesprek.wandeling.open else { return .opnieuw }
    let veld = gesprek.inhoud.oordeel.veld(vraag.veld)
    if let uitleg = veld?.uitleg { try gesprek.scherm.show(.melding(uitleg)) }
    if let doel = veld?.doel { try gesprek.scherm.show(.melding("We vragen dit om: \(doel).")) }
    if let woorden = veld.flatMap(gevoeligheid) { try gesprek.scherm.show(.melding(woorden)) }
    try gesprek.showBronnen(vraag.zin.bron + (veld?.bron ?? []), limit: 2)
    return .opnieuw
  }

  static let bron = PromptCommando(
    woord: "bron", uitleg: "alle afspraken bij deze vraag", voorbeeld: "bron"
  ) { gesprek, _ throws(SchermWeg) in
    guard let vraag = gesprek.wandeling.open else { return .opnieuw }
    let veld = gesprek.inhoud.oordeel.veld(vraag.veld)
    try gesprek.showBronnen(vraag.zin.bron + (veld?.bron ?? []), limit: 20)
    return .opnieuw
  }

  private static func gevoeligheid(_ veld: Veld) -> String? {
    switch veld.gevoelig {
    case .bijzonder: "Dit is gevoelig. Je hoeft het niet te zeggen. We bewaren alleen wat nodig is."
    case .financieel: "Dit gaat over geld. We delen het alleen als jij dat goed vindt."
    case .geen, .persoon, .wonen: nil
    }
  }
}
