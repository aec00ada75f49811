import Werkafspraken

extension Scherm {
  /// Asks for one line, outside a conversation.
  ///
  /// - Returns: what was typed, without blanks around it; nil when somebody went back.
  /// - Throws: `SchermWeg` when there is nobody any more.
  package mutating func askRegel(_ vraag: String) throws(SchermWeg) -> String? {
    try show(.client(vraag))
    while true {
      switch ask(Prompt()) {
      case .regel(let line): return Vouwing.trim(line)
      case .stem: continue
      case .onderbreking, .einde, .terug: return nil
      case .weg: throw SchermWeg()
      }
    }
  }
}
