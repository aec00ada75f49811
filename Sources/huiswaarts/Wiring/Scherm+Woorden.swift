import Intake

extension Scherm {
  /// Asks for words that may not stand on a command line, where others on this computer can read them.
  ///
  /// - Parameter anders: what is so when nothing comes, such as "Er is niets veranderd."
  /// - Throws: `Weigering` when nothing came, `SchermWeg` when there is nobody any more.
  mutating func askWoorden(_ vraag: String, anders: String) throws -> String {
    guard let line = try askRegel(vraag), !line.isEmpty else {
      throw Weigering(tekst: "Zonder antwoord gaat het niet. \(anders)")
    }
    return line
  }
}
