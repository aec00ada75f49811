import Werkafspraken

/// A place where people type: a conversation, the list of today. Every prompt of a place takes all the
/// words of that place.
protocol Plek: SendableMetatype {
  var scherm: any Scherm { get set }
  /// In the order in which `help` shows them.
  static var woorden: [PromptCommando<Self>] { get }
  /// The last line of `help`.
  static var slotVanHelp: String { get }
  /// Stands before what is typed.
  var teken: String { get }
  /// Somebody pressed Ctrl-C, and is asked whether to stop.
  var vraagtOfStoppen: Bool { get set }
  /// A line was typed; what still went on for the last question stops.
  mutating func isGetypt()
  /// The next voice answers; nothing where no voice is kept.
  mutating func wisselStem() throws(Sprong)
}

extension Plek {
  var teken: String { Prompt().teken }
  mutating func isGetypt() {}
  mutating func wisselStem() throws(Sprong) {}

  /// - Throws: the end when there is nobody to show it to any more.
  func show(_ uiting: Uiting) throws(Sprong) {
    var scherm = scherm
    do { try scherm.show(uiting) } catch { throw .einde(.weg) }
  }

  /// Asks for one line. A word that works everywhere is done here, and the line is asked for again;
  /// a word that moves to another place leaves the prompt as a `Sprong`.
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
      prompt.teken = teken
      switch scherm.ask(prompt) {
      case .regel(let line):
        isGetypt()
        let typed = Vouwing.trim(line)
        guard !isAntwoord(typed),
          let (commando, argument) = Self.woorden.read(typed) ?? word(in: typed, after: prompt)
        else { return typed }
        if prompt.isAfgewezen { (prompt.voorstel, prompt.isAfgewezen) = ("", false) }
        try commando.run(&self, argument)
        // A screen full of help must not scroll away under the question.
        if commando.woord != "help" { try again(&self) }
      case .onderbreking(let text):
        // Asked to stop while asking whether to stop: that is a yes.
        if vraagtOfStoppen { throw .einde(.stop) }
        if !text.isEmpty { (prompt.voorstel, prompt.isAfgewezen) = (text, false) }
        vraagtOfStoppen = true
        defer { vraagtOfStoppen = false }
        if try jaNee("Wil je stoppen? Alles is bewaard. Typ ja of nee.") { throw .einde(.stop) }
        try again(&self)
      case .einde: throw .einde(.pauze)
      case .terug: throw .terug
      case .stem(let text):
        // What was being mended still is; only who says it is another.
        if !text.isEmpty { prompt.voorstel = text }
        try wisselStem()
      case .weg: throw .einde(.weg)
      }
    }
  }

  /// The word that was typed right behind what already stood in the line: "Zzkanarieverder". With a
  /// blank between them it is a longer answer, unless the word has a `/`.
  private func word(
    in typed: String, after prompt: Prompt
  ) -> (commando: PromptCommando<Self>, argument: String)? {
    guard !prompt.voorstel.isEmpty, typed.hasPrefix(prompt.voorstel) else { return nil }
    let rest = typed.dropFirst(prompt.voorstel.count)
    let word = Vouwing.trim(String(rest))
    guard rest.first != " " || word.hasPrefix("/") else { return nil }
    return Self.woorden.read(word)
  }

  /// Says why it was no answer. It stands in the line again, to be mended; but not when it was meant as
  /// one of our words, which is typed anew.
  func refuse(_ afwijzing: Afwijzing, _ typed: String, _ prompt: inout Prompt) throws(Sprong) {
    (prompt.voorstel, prompt.isAfgewezen) = (typed, true)
    try show(.melding(afwijzing.zin))
    if let near = Self.woorden.near(typed) {
      (prompt.voorstel, prompt.isAfgewezen) = ("", false)
      try show(.melding("Bedoel je \(near.woord)? Dat kun je ook typen."))
    }
  }

  /// Asks for yes or no. One question back means no.
  mutating func jaNee(_ vraag: String) throws(Sprong) -> Bool {
    try show(.melding(vraag))
    var prompt = Prompt(
      aanvullingen: [Aanvulling("ja"), Aanvulling("nee")] + Self.woorden.aanvullingen())
    while true {
      do throws(Sprong) {
        let typed = try ask(&prompt) { plek throws(Sprong) in try plek.show(.melding(vraag)) }
        if case .jaNee(let isJa)? = try? JaNeeVraag().read(typed) { return isJa }
        try refuse(.geenJaOfNee, typed, &prompt)
      } catch {
        guard error == .terug else { throw error }
        return false
      }
    }
  }
}
