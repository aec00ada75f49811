import Werkafspraken

extension Scherm {
  /// Asks for yes or no, outside a conversation, until one of both is typed.
  ///
  /// - Returns: nil when nobody is there to answer, or somebody went back.
  package mutating func askJaNee(_ vraag: String) throws(SchermWeg) -> Bool? {
    try show(.melding("\(vraag) Typ ja of nee."))
    while true {
      switch ask(Prompt(aanvullingen: [Aanvulling("ja"), Aanvulling("nee")])) {
      case .regel(let text):
        switch try? JaNeeVraag().read(Vouwing.trim(text)) {
        case .jaNee(let isJa)?: return isJa
        default: try show(.melding(Afwijzing.geenJaOfNee.zin))
        }
      case .stem: continue
      case .onderbreking, .einde, .terug, .weg: return nil
      }
    }
  }
}
