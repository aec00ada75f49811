import Content
import Werkafspraken

extension Gespreksvoering {
  /// The fields whose answers can be changed: all that were answered, in the order of the dictionary.
  var changeable: [VeldNaam] {
    inhoud.regeling.velden.map(\.naam).filter { houder.answered($0, beurt: beurt) != nil }
  }

  func label(of naam: VeldNaam) -> String {
    guard let veld = inhoud.oordeel.veld(naam) else { return "een keuze" }
    return veld.label
  }

  /// Returns the field that somebody means by its name, its label, or its number in the overview.
  func veld(named typed: String) -> VeldNaam? {
    let words = Vouwing.vouw(typed)
    guard !words.isEmpty else { return nil }
    if let number = Int(words) {
      return changeable.indices.contains(number - 1) ? changeable[number - 1] : nil
    }
    let exact = VeldNaam(words.split(separator: " ").joined(separator: "_"))
    if inhoud.oordeel.veld(exact) != nil { return exact }
    let matches = changeable.filter { Vouwing.vouw(label(of: $0)).contains(words) }
    return matches.count == 1 ? matches[0] : nil
  }

  func overzicht() -> [String] {
    let onPath = Set(feiten.waarden.keys)
    return changeable.enumerated().map { index, naam in
      let waarde = houder.answered(naam, beurt: beurt)
      let tekst = waarde.map { said($0, naam) } ?? ""
      return
        "\(index + 1). \(label(of: naam)): \(tekst)\(onPath.contains(naam) ? "" : " (telt nu niet mee)")"
    }
  }

  func said(_ waarde: Waarde, _ naam: VeldNaam) -> String {
    if let vast = VasteAntwoorden.text(of: waarde) { return vast }
    guard let veld = inhoud.oordeel.veld(naam) else { return "" }
    return Vraagsoorten(regeling: inhoud.regeling, vandaag: vandaag).soort(of: veld).said(waarde)
  }

  /// Asks a field anew, shows what the new answer would change, and keeps it when that is agreed.
  mutating func change(_ naam: VeldNaam) throws(SchermWeg) -> PromptCommando.Vervolg {
    guard let veld = inhoud.oordeel.veld(naam) else { return .opnieuw }
    let type = Vraagsoorten(regeling: inhoud.regeling, vandaag: vandaag).soort(of: veld)
    let earlier = houder.answered(naam, beurt: beurt)
    if let earlier { try scherm.show(.melding("Nu staat er: \(said(earlier, naam)).")) }
    try scherm.show(.client(veld.vraag ?? veld.label))
    if !type.keuzes.isEmpty {
      try scherm.show(
        .keuzes(type.keuzes.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: $1) }))
    }
    var voorstel = earlier.map { VasteAntwoorden.text(of: $0) ?? type.typed($0) } ?? ""
    var isAfgewezen = false
    while true {
      let prompt = Prompt(
        voorstel: voorstel, isAfgewezen: isAfgewezen, aanvullingen: type.aanvullingen)
      switch scherm.ask(prompt) {
      case .regel(let line):
        let typed = Vouwing.trim(line)
        if typed.isEmpty || ["terug", "/terug", "stop", "/stop"].contains(Vouwing.vouw(typed)) {
          try scherm.show(.melding("Er is niets veranderd."))
          return .opnieuw
        }
        do {
          let waarde = try VasteAntwoorden.read(typed) ?? type.read(typed)
          guard waarde != earlier else {
            try scherm.show(.melding("Er is niets veranderd."))
            return .opnieuw
          }
          // The open question itself is answered; anything else never asked is a fact.
          let isFeit = earlier == nil && naam != wandeling.open?.veld
          guard try agree(to: naam, waarde), try keep(naam, waarde, isFeit: isFeit) else {
            return .opnieuw
          }
          try scherm.show(.melding("Veranderd: \(label(of: naam)) is nu \(said(waarde, naam))."))
          return .verder
        } catch let afwijzing as Afwijzing {
          (voorstel, isAfgewezen) = (typed, true)
          try scherm.show(.melding(afwijzing.zin))
        } catch {
          throw SchermWeg()
        }
      case .onderbreking, .terug:
        try scherm.show(.melding("Er is niets veranderd."))
        return .opnieuw
      case .einde: return .klaar(.pauze)
      case .weg: return .klaar(.weg)
      }
    }
  }

  /// Shows what a new answer would change and asks whether that is meant. Nothing else changes: true.
  func agree(to naam: VeldNaam, _ waarde: Waarde) throws(SchermWeg) -> Bool {
    let gevolgen = Gevolgen(inhoud, houder, beurt: beurt, naam, waarde, vandaag: vandaag)
    guard !gevolgen.isLeeg else { return true }
    var scherm = scherm
    try scherm.show(.melding("Dit verandert er mee:"))
    try scherm.show(.regels(gevolgen.regels { label(of: $0) }))
    try scherm.show(.melding("Wil je dat? Typ ja of nee."))
    while true {
      switch scherm.ask(Prompt(aanvullingen: [Aanvulling("ja"), Aanvulling("nee")])) {
      case .regel(let text):
        if let answer = try? JaNeeVraag().read(Vouwing.trim(text)) {
          if answer == .jaNee(true) { return true }
          try scherm.show(.melding("Er is niets veranderd."))
          return false
        }
        try scherm.show(.melding(Afwijzing.geenJaOfNee.zin))
      case .onderbreking, .terug, .einde:
        try scherm.show(.melding("Er is niets veranderd."))
        return false
      case .weg: throw SchermWeg()
      }
    }
  }
}
