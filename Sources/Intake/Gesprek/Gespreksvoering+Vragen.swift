import Content
import Werkafspraken

extension Gespreksvoering {
  /// Asks until there is an answer.
  ///
  /// - Parameter voorstel: what already stands in the line.
  mutating func antwoord(op vorm: Vraagvorm, voorstel: String) throws(Sprong) -> Waarde {
    gevraagd = vorm
    defer { gevraagd = nil }
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
      // Nothing typed at a change of what was never answered: it stays as it is.
      if typed.isEmpty, vorm.eerder == nil, isTerugblik { throw .terug }
      do throws(Afwijzing) {
        return try vorm.read(typed)
      } catch {
        try refuse(error, typed, &prompt)
      }
    }
  }

  mutating func refuse(
    _ afwijzing: Afwijzing, _ typed: String, _ prompt: inout Prompt
  ) throws(Sprong) {
    prompt.voorstel = typed
    prompt.isAfgewezen = true
    try show(.melding(afwijzing.zin))
    if let near = PromptCommando.near(typed, among: PromptCommando<Self>.alle) {
      try show(.melding("Bedoel je \(near.woord)? Dat kun je ook typen."))
    }
  }

  /// Asks for one line. A word that works everywhere is done here, and the line is asked for again;
  /// a word that moves the conversation leaves the prompt as a `Sprong`.
  ///
  /// - Parameters:
  ///   - prompt: what stands in the line comes back after a word that did something else.
  ///   - isAntwoord: true for text that is an answer here although it reads like such a word.
  ///   - again: shows what is asked, after a word that showed something else.
  /// - Returns: what was typed, without blanks around it; it may be empty.
  mutating func ask(
    _ prompt: inout Prompt, isAntwoord: (String) -> Bool = { _ in false },
    again: (inout Self) throws(Sprong) -> Void
  ) throws(Sprong) -> String {
    while true {
      if let stem { prompt.teken = stem.teken } else { prompt.teken = Prompt().teken }
      switch scherm.ask(prompt) {
      case .regel(let line):
        voorlezer?.zwijg()
        let typed = Vouwing.trim(line)
        guard !isAntwoord(typed), let (commando, argument) = PromptCommando.read(typed) else {
          return typed
        }
        if prompt.isAfgewezen { (prompt.voorstel, prompt.isAfgewezen) = ("", false) }
        try commando.run(&self, argument)
        // A screen full of help must not scroll away under the question.
        if commando.woord != "help" { try again(&self) }
      case .onderbreking(let text):
        // Asked to stop while asking whether to stop: that is a yes.
        if vraagtOfStoppen { throw .einde(.stop) }
        if !text.isEmpty { prompt.voorstel = text }
        vraagtOfStoppen = true
        defer { vraagtOfStoppen = false }
        if try jaNee("Wil je stoppen? Alles is bewaard. Typ ja of nee.") { throw .einde(.stop) }
        try again(&self)
      case .einde: throw .einde(.pauze)
      case .terug: throw .terug
      case .weg: throw .einde(.weg)
      }
    }
  }

  /// Asks for yes or no. One question back means no.
  mutating func jaNee(_ vraag: String) throws(Sprong) -> Bool {
    try show(.melding(vraag))
    var prompt = Prompt(
      aanvullingen: [Aanvulling("ja"), Aanvulling("nee")]
        + PromptCommando.aanvullingen(PromptCommando<Self>.alle))
    while true {
      do throws(Sprong) {
        let typed = try ask(&prompt) { gesprek throws(Sprong) in
          try gesprek.show(.melding(vraag))
        }
        if case .jaNee(let isJa)? = try? JaNeeVraag().read(typed) { return isJa }
        try refuse(.geenJaOfNee, typed, &prompt)
      } catch {
        guard error == .terug else { throw error }
        return false
      }
    }
  }

  func prompt(for vorm: Vraagvorm, voorstel: String = "") -> Prompt {
    let vast = [Aanvulling(VasteAntwoorden.weetNiet), Aanvulling(VasteAntwoorden.wilNietZeggen)]
    let velden = changeable.map { Aanvulling("wijzig \($0)", label(of: $0)) }
    return Prompt(
      voorstel: voorstel, isVertrouwelijk: vorm.isAfgeschermd,
      aanvullingen: vorm.type.aanvullingen + vast
        + PromptCommando.aanvullingen(PromptCommando<Self>.alle) + velden)
  }
}
