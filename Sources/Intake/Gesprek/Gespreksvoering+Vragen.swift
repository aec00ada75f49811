import Content
import Werkafspraken

extension Gespreksvoering {
  /// Asks until there is an answer.
  ///
  /// - Parameter voorstel: what already stands in the line.
  mutating func antwoord(op vorm: Vraagvorm, voorstel: String) throws(Sprong) -> Waarde {
    gevraagd = vorm
    return switch vorm.wijze {
    case .eenRegel: try eenRegel(vorm, voorstel)
    case .meerRegels: try meerRegels(vorm, voorstel)
    case .lijst: try lijst(vorm)
    }
  }

  private mutating func eenRegel(_ vorm: Vraagvorm, _ voorstel: String) throws(Sprong) -> Waarde {
    var prompt = prompt(for: vorm, voorstel: voorstel)
    let keuzes = Set(vorm.type.keuzes.map(Vouwing.vouw))
    while true {
      let typed = try ask(&prompt, isAntwoord: { keuzes.contains(Vouwing.vouw($0)) }) {
        gesprek throws(Sprong) in try gesprek.show(vorm)
      }
      if try isVergissing(typed, vorm) { continue }
      // Nothing typed at a change of what was never answered: it stays as it is.
      if typed.isEmpty, vorm.eerder == nil, isTerugblik { throw .terug }
      do throws(Afwijzing) {
        return try vorm.read(typed)
      } catch {
        try refuse(error, typed, &prompt)
      }
    }
  }

  /// Asks about a word that is nearly one of ours, at a question that takes any text: was it meant, or
  /// is it the answer? Typed once more, it is the answer.
  mutating func isVergissing(_ typed: String, _ vorm: Vraagvorm) throws(Sprong) -> Bool {
    guard vorm.isVrij, typed != vergissing, let near = Self.woorden.near(typed),
      near.woord.count >= Self.shortestMistaken, Vouwing.isNear(near.woord, Vouwing.vouw(typed))
    else { return false }
    vergissing = typed
    try show(
      .melding(
        "Bedoel je \(near.woord)? Typ dat dan. Is dit je antwoord? Typ het dan nog een keer."))
    return true
  }

  /// Short words are near too many names. Units: letters.
  private static let shortestMistaken = 5

  func prompt(for vorm: Vraagvorm, voorstel: String = "") -> Prompt {
    let vast = [Aanvulling(VasteAntwoorden.weetNiet), Aanvulling(VasteAntwoorden.wilNietZeggen)]
    let velden = changeable.map { Aanvulling("wijzig \($0)", label(of: $0)) }
    return Prompt(
      voorstel: voorstel, isVertrouwelijk: vorm.isAfgeschermd,
      aanvullingen: vorm.type.aanvullingen + vast
        + Self.woorden.aanvullingen() + velden)
  }
}
