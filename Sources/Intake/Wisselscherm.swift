/// A screen on which a conversation can be broken off from outside it, to go on at the same question
/// with other content: a script that was saved anew, another language.
///
/// Why a screen: the conversation is a walk over its answers, so ending it and holding it again loses
/// nothing, and it need not know.
package final class Wisselscherm: Scherm {
  /// What is done with a line that came in.
  package enum Besluit {
    /// It is for the conversation.
    case door
    /// It was something else, and has been dealt with; the same question is asked again.
    case opnieuw
    /// The conversation is broken off; what was typed is offered again when it goes on.
    case breek(bewaar: String)
  }

  package private(set) var isGebroken = false
  private var scherm: any Scherm
  private let beoordeel: (Invoer, inout any Scherm) -> Besluit
  private let aanvullingen: [Aanvulling]
  private var bewaard: String?
  /// The greeting of a conversation that goes on is left out: nobody went away.
  private var isStil = false

  /// - Parameters:
  ///   - aanvullingen: words that can be typed besides those of the conversation.
  ///   - beoordeel: decides about what came in; may show something.
  package init(
    _ scherm: any Scherm, aanvullingen: [Aanvulling] = [],
    beoordeel: @escaping (Invoer, inout any Scherm) -> Besluit
  ) {
    self.scherm = scherm
    self.aanvullingen = aanvullingen
    self.beoordeel = beoordeel
  }

  /// The conversation is about to be held again.
  package func hervat(op scherm: any Scherm) {
    self.scherm = scherm
    isGebroken = false
    isStil = true
  }

  package func show(_ uiting: Uiting) throws(SchermWeg) {
    switch uiting {
    case .melding where isStil: return
    default:
      isStil = false
      try scherm.show(uiting)
    }
  }

  package func ask(_ prompt: Prompt) -> Invoer {
    isStil = false
    var prompt = prompt
    prompt.aanvullingen += aanvullingen
    if let bewaard {
      prompt.voorstel = bewaard
      self.bewaard = nil
    }
    while true {
      let invoer = scherm.ask(prompt)
      switch beoordeel(invoer, &scherm) {
      case .door: return invoer
      case .opnieuw: continue
      case .breek(let typed):
        bewaard = typed.isEmpty ? nil : typed
        isGebroken = true
        return .weg
      }
    }
  }

  package func askSecret(_ teken: String) -> Geheiminvoer { scherm.askSecret(teken) }

  package func patiently<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try scherm.patiently(work)
  }
}
