package import Content
package import Werkafspraken

/// Holds one conversation: shows, asks, keeps every answer, and walks on.
///
/// Invariant: an answer is in the store before the next word appears. When the store refuses, what
/// was typed stands in the line again and nothing is said to be kept.
package struct Gespreksvoering {
  package var scherm: any Scherm
  let inhoud: Inhoud
  let houder: Dossierhouder
  /// Which conversation of the dossier this is.
  let beurt: Int
  /// Why: the day is given, not read, so that a conversation can be held as on another day.
  let vandaag: Dag
  let nu: () -> Tijdstip

  private(set) var wandeling: Wandeling
  /// A question that was answered and is looked at again; nil at the open question.
  private var cursor: VeldNaam?
  /// Text that stands in the line to be edited.
  private var voorstel = ""
  /// That text was refused.
  private var isAfgewezen = false
  /// What was shown before the question that is open.
  private var shown: [Stuk] = []
  private var plaats: Plaats?

  /// - Parameter beurt: the place of the conversation among those of the dossier.
  package init(
    _ inhoud: Inhoud, _ houder: Dossierhouder, beurt: Int, scherm: any Scherm, vandaag: Dag,
    nu: @escaping () -> Tijdstip
  ) {
    self.inhoud = inhoud
    self.houder = houder
    self.beurt = beurt
    self.scherm = scherm
    self.vandaag = vandaag
    self.nu = nu
    wandeling = Wandeling(inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag)
  }

  var regeling: Regeling { inhoud.regeling }
  private var soorten: Vraagsoorten { Vraagsoorten(regeling: regeling, vandaag: vandaag) }

  /// Holds the conversation until it ends, pauses or is cut off.
  package mutating func voer() -> Afloop {
    do {
      try begin()
      while true {
        guard let vraag = wandeling.open else { return try finish() }
        let input = scherm.ask(prompt(for: vraag))
        isAfgewezen = false
        switch input {
        case .regel(let text):
          if case .klaar(let afloop) = try handle(text, vraag) { return try say(afloop) }
        case .onderbreking(let text):
          voorstel = text
          if try confirmStop() { return try say(.stop) }
          try show(vraag)
        case .einde: return try say(.pauze)
        case .terug: if goBack() { try proceed() } else { try show(vraag) }
        case .weg: return .weg
        }
      }
    } catch {
      return .weg
    }
  }

  // MARK: One line

  private mutating func handle(_ line: String, _ vraag: Vraag) throws(SchermWeg)
    -> PromptCommando.Vervolg
  {
    let typed = Vouwing.trim(line)
    let type = questionType(of: vraag)
    let isChoice = type.keuzes.contains { Vouwing.vouw($0) == Vouwing.vouw(typed) }
    if !isChoice, let (commando, argument) = PromptCommando.read(typed) {
      voorstel = ""
      let vervolg = try commando.run(&self, argument)
      switch vervolg {
      case .opnieuw: try show(wandeling.open ?? vraag)
      case .verder: try proceed()
      case .klaar: break
      }
      return vervolg
    }
    do {
      let waarde = try read(typed, vraag, type)
      try answer(vraag, waarde, type)
    } catch let afwijzing as Afwijzing {
      try refuse(afwijzing, typed, vraag)
    } catch {
      throw SchermWeg()
    }
    return .verder
  }

  private func read(_ typed: String, _ vraag: Vraag, _ type: any QuestionType) throws(Afwijzing)
    -> Waarde
  {
    if typed.isEmpty {
      // In a plain terminal an empty line keeps what was answered before.
      if let earlier = earlier(vraag) { return earlier }
      throw .leeg
    }
    if let vast = VasteAntwoorden.read(typed) { return vast }
    let choices = type.keuzes
    if vraag.opties == nil, !choices.isEmpty, let number = Int(typed) {
      if number == choices.count + 1 { return .weetNiet }
      if number == choices.count + 2 { return .wilNietZeggen }
    }
    let isQuoted = typed.count >= 2 && typed.hasPrefix("\"") && typed.hasSuffix("\"")
    return try type.read(isQuoted ? String(typed.dropFirst().dropLast()) : typed)
  }

  private mutating func answer(_ vraag: Vraag, _ waarde: Waarde, _ type: any QuestionType)
    throws(SchermWeg)
  {
    if let earlier = earlier(vraag), earlier != waarde, cursor != nil {
      guard try agree(to: vraag.veld, waarde) else {
        voorstel = ""
        try show(vraag)
        return
      }
    }
    guard try keep(vraag.veld, waarde) else {
      voorstel = type.typed(waarde)
      return
    }
    voorstel = ""
    try confirm(waarde, type)
    let order = wandeling.opPad + [vraag.veld]
    cursor = cursor.flatMap { current in
      order.firstIndex(of: current).flatMap { index in
        let all = fullPath
        return all.firstIndex(of: order[index]).flatMap {
          all.indices.contains($0 + 1) ? all[$0 + 1] : nil
        }
      }
    }
    try proceed()
  }

  private mutating func refuse(_ afwijzing: Afwijzing, _ typed: String, _ vraag: Vraag)
    throws(SchermWeg)
  {
    voorstel = typed
    isAfgewezen = true
    try scherm.show(.melding(afwijzing.zin))
    if let near = PromptCommando.near(typed) {
      try scherm.show(.melding("Bedoelde je het woord \(near.woord)? Dat kun je ook typen."))
    }
  }

  /// Says back what was understood when it is not what was typed.
  private mutating func confirm(_ waarde: Waarde, _ type: any QuestionType) throws(SchermWeg) {
    switch waarde {
    case .tekst: return
    default:
      let said = VasteAntwoorden.text(of: waarde) ?? type.said(waarde)
      try scherm.show(.melding("Ik noteer: \(said)."))
    }
  }

  /// Keeps an answer. Returns false, after saying why, when it could not be kept.
  mutating func keep(
    _ naam: VeldNaam, _ waarde: Waarde, isFeit: Bool = false
  ) throws(SchermWeg) -> Bool {
    // A choice that the script itself offers has no row in the data dictionary.
    let veld = inhoud.oordeel.veld(naam) ?? Veld(naam: naam, soort: .keuze, label: "een keuze")
    do {
      if isFeit {
        try houder.note(naam, waarde, tijd: nu())
      } else {
        try houder.answer(veld, waarde, beurt: beurt, tijd: nu())
      }
      return true
    } catch {
      try scherm.show(.melding(error.calmSentence))
      try scherm.show(
        .melding("Je antwoord staat er nog. Druk op Enter om het opnieuw te proberen."))
      return false
    }
  }

  // MARK: Moving

  /// Everything that was asked in this conversation, and the question that is open.
  private var fullPath: [VeldNaam] {
    let whole = Wandeling(inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag)
    return whole.opPad + [whole.open?.veld].compactMap { $0 }
  }

  mutating func goBack() -> Bool {
    guard let previous = wandeling.opPad.last else { return false }
    cursor = previous
    return true
  }

  mutating func goOn() -> Bool {
    guard cursor != nil else { return false }
    cursor = nil
    return true
  }

  private mutating func walk() {
    wandeling = Wandeling(
      inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag, tot: cursor)
    // Past the open question there is nothing to look back at.
    if let open = wandeling.open, cursor != nil, earlier(open) == nil { cursor = nil }
  }

  private mutating func proceed() throws(SchermWeg) {
    walk()
    if let vraag = wandeling.open, cursor != nil {
      if voorstel.isEmpty, let earlier = earlier(vraag) {
        voorstel =
          VasteAntwoorden.text(of: earlier) ?? questionType(of: vraag).typed(earlier)
      }
      try show(vraag)
      return
    }
    try showNew()
  }

  private func earlier(_ vraag: Vraag) -> Waarde? {
    houder.answered(vraag.veld, beurt: beurt)
  }

  // MARK: Showing

  private mutating func begin() throws(SchermWeg) {
    let answered = wandeling.opPad.count
    guard answered > 0, wandeling.open != nil else {
      try showNew()
      return
    }
    let gesprek = houder.opgave(beurt, in: regeling)?.titel ?? regeling.kort
    try scherm.show(
      .melding(
        "Welkom terug bij: \(gesprek). Er \(answered == 1 ? "is" : "zijn") \(answered) "
          + "\(answered == 1 ? "antwoord" : "antwoorden") bewaard."))
    let laatste = wandeling.opPad.last.map { label(of: $0) } ?? ""
    try scherm.show(.melding("Het laatste ging over: \(laatste). We gaan hier verder."))
    shown = tail
    if let vraag = wandeling.open { try show(vraag) }
  }

  /// What the conversation says between the last answer and the open question.
  private var tail: [Stuk] {
    let passed = wandeling.open == nil ? wandeling.stukken[...] : wandeling.stukken.dropLast()
    let last = passed.lastIndex { if case .vraag = $0 { true } else { false } }
    return Array(passed[(last.map { $0 + 1 } ?? passed.startIndex)...])
  }

  /// Shows what is new, up to the open question. What was just shown is not said again.
  private mutating func showNew() throws(SchermWeg) {
    if tail != shown { for stuk in tail { try show(stuk) } }
    shown = tail
    if let vraag = wandeling.open { try show(vraag) }
  }

  private mutating func show(_ stuk: Stuk) throws(SchermWeg) {
    switch stuk {
    case .zin(let zin): try show(zin)
    case .casushouder: try showCasushouder()
    case .stappen: try showStappen(most: Self.mostStepsAtOnce)
    case .plaats, .vraag, .bekend: break
    }
  }

  private mutating func show(_ zin: Zin) throws(SchermWeg) {
    try scherm.show(zin.spreker == "Begeleider" ? .begeleider(zin.tekst) : .client(zin.tekst))
  }

  private mutating func show(_ vraag: Vraag) throws(SchermWeg) {
    try scherm.show(.wit)
    if vraag.plaats != plaats {
      plaats = vraag.plaats
      try scherm.show(.kop(kop(vraag.plaats)))
    }
    try show(vraag.zin)
    let regels = keuzeregels(of: vraag)
    if !regels.isEmpty { try scherm.show(.keuzes(regels)) }
  }

  private func kop(_ plaats: Plaats) -> String {
    var delen = [plaats.fase]
    if let thema = plaats.thema { delen.append(thema) }
    let nog = wandeling.nogInThema
    if nog > 0 { delen.append("hierna nog \(nog) \(nog == 1 ? "vraag" : "vragen")") }
    let tekst = delen.joined(separator: " · ")
    return tekst.prefix(1).uppercased() + tekst.dropFirst()
  }

  private func keuzeregels(of vraag: Vraag) -> [Keuzeregel] {
    if let opties = vraag.opties {
      return opties.filter(\.isBeschikbaar).enumerated().map {
        Keuzeregel(nummer: $0 + 1, tekst: $1.tekst)
      }
    }
    let keuzes = questionType(of: vraag).keuzes
    guard !keuzes.isEmpty else { return [] }
    return (keuzes + ["Weet ik niet", "Wil ik niet zeggen"]).enumerated().map {
      Keuzeregel(nummer: $0 + 1, tekst: $1)
    }
  }

  private func questionType(of vraag: Vraag) -> any QuestionType {
    if let opties = vraag.opties {
      let keuzes = opties.filter(\.isBeschikbaar).map { Veld.Keuze(id: $0.id, label: $0.tekst) }
      return KeuzeVraag(keuzes: keuzes)
    }
    guard let veld = inhoud.oordeel.veld(vraag.veld) else {
      return TekstVraag(grens: TekstVraag.kort)
    }
    return soorten.soort(of: veld)
  }

  private func prompt(for vraag: Vraag) -> Prompt {
    let vast = [Aanvulling(VasteAntwoorden.weetNiet), Aanvulling(VasteAntwoorden.wilNietZeggen)]
    let velden = changeable.map { Aanvulling("wijzig \($0)", label(of: $0)) }
    return Prompt(
      voorstel: voorstel, isAfgewezen: isAfgewezen,
      aanvullingen: questionType(of: vraag).aanvullingen + vast + PromptCommando.aanvullingen
        + velden)
  }

  func showCasushouder() throws(SchermWeg) {
    let casushouder = regeling.casushouder(given: feiten, oordeel: inhoud.oordeel)
    var scherm = scherm
    try scherm.show(.regels(casushouder.regels()))
  }

  /// A tired person reads a few steps, not forty; `stappen` shows them all.
  static let mostStepsAtOnce = 5

  func showStappen(most: Int = .max) throws(SchermWeg) {
    let stappen = regeling.stappen(given: feiten, oordeel: inhoud.oordeel)
    var scherm = scherm
    guard !stappen.isEmpty else {
      try scherm.show(.melding("Er zijn nu geen volgende stappen."))
      return
    }
    try scherm.show(.melding("Dit moet er gebeuren. Het dringendste staat bovenaan."))
    for (index, stap) in stappen.prefix(most).enumerated() {
      try scherm.show(.wit)
      try scherm.show(.regels(stap.kort(nummer: index + 1)))
    }
    let rest = stappen.count - min(most, stappen.count)
    if rest > 0 {
      try scherm.show(.wit)
      try scherm.show(
        .melding("Er \(rest == 1 ? "is" : "zijn") er nog \(rest). Typ: stappen, om alles te zien."))
    }
  }

  /// Shows what the agreements say, at most so many rows.
  func showBronnen(_ ids: [BronID], limit: Int) throws(SchermWeg) {
    let bronnen = inhoud.bronnen
    var scherm = scherm
    var regels: [String] = []
    for id in ids.prefix(limit) {
      guard let bron = bronnen[id] else { continue }
      regels.append("\(id) (\(regeling.kort), \(bron.plek)): \(bron.zegt)")
    }
    if regels.isEmpty { regels = ["Deze vraag staat niet in de afspraken; hij helpt het gesprek."] }
    if ids.count > limit { regels.append("Er zijn er meer. Typ: bron.") }
    try scherm.show(.regels(regels))
  }

  /// What is known to the rules: the facts at the end of the walk, answers off the path not among them.
  var feiten: Feiten { houder.feiten(inhoud, vandaag: vandaag) }

  // MARK: Ending

  private func confirmStop() throws(SchermWeg) -> Bool {
    var scherm = scherm
    try scherm.show(.melding("Wil je stoppen? Alles is bewaard. Typ ja of nee."))
    switch scherm.ask(Prompt(aanvullingen: [Aanvulling("ja"), Aanvulling("nee")])) {
    case .regel(let text): return (try? JaNeeVraag().read(Vouwing.trim(text))) == .jaNee(true)
    case .onderbreking, .einde, .weg: return true
    case .terug: return false
    }
  }

  private func say(_ afloop: Afloop) throws(SchermWeg) -> Afloop {
    var scherm = scherm
    try scherm.show(.melding(houder.slotwoord(afloop)))
    return afloop
  }

  private mutating func finish() throws(SchermWeg) -> Afloop {
    if let storing = wandeling.storing {
      try scherm.show(.melding("Het gesprek kan hier niet verder: \(storing)."))
      return try say(.pauze)
    }
    do { try houder.finish(beurt: beurt, tijd: nu()) } catch {
      try scherm.show(.melding(error.calmSentence))
    }
    return try say(.klaar)
  }
}
