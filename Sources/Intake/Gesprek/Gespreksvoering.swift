package import Content
import DossierStore
package import Werkafspraken

/// Holds one conversation: shows, asks, keeps every answer, and walks on.
///
/// Invariant: an answer is in the store before the next word appears. When the store refuses, what
/// was typed stands in the line again and nothing is said to be kept.
package struct Gespreksvoering {
  package var scherm: any Scherm
  /// Nil where nothing can be read aloud.
  package var voorlezer: (any Voorlezer)?
  let inhoud: Inhoud
  let houder: Dossierhouder
  /// Which conversation of the dossier this is.
  let beurt: Int
  /// Why: the day is given, not read, so that a conversation can be held as on another day.
  let vandaag: Dag
  let nu: () -> Tijdstip

  private(set) var wandeling: Wandeling
  /// What was asked last; `waarom` and `voorlezen` are about it.
  var gevraagd: Vraagvorm?
  /// Who answers, when that is not whom the question asks.
  var stem: Stem?
  /// The answers of this sitting, the last one last, each with what it took the place of.
  var gegeven: [Gegeven] = []
  var vraagtOfStoppen = false
  /// Text that was nearly one of our words, and was asked about.
  var vergissing: String?
  /// A question that was answered and is looked at again; nil at the open question.
  private var cursor: VeldNaam?
  /// An answer that is being changed, out of the order of the script.
  private var wijziging: VeldNaam?
  /// What was typed and could not be kept.
  private var voorstel: String?
  /// What was shown before the question that is open.
  private var shown: [Stuk] = []

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

  /// What is known to the rules: the facts at the end of the walk, answers off the path not among them.
  var feiten: Feiten { houder.feiten(inhoud, vandaag: vandaag) }

  /// An answer that makes way is looked at first: what does the new one change?
  var isTerugblik: Bool { cursor != nil || wijziging != nil }

  /// Holds the conversation until it ends, pauses or is cut off.
  package mutating func voer() -> Afloop {
    do throws(Sprong) {
      try begin()
      while true {
        do throws(Sprong) {
          if let wijziging {
            try change(wijziging)
          } else if let open = wandeling.open {
            try stel(open)
          } else {
            try finish()
          }
        } catch {
          try follow(error)
        }
      }
    } catch {
      guard case .einde(let afloop) = error else { return .weg }
      if afloop != .weg { try? scherm.show(.melding(houder.slotwoord(afloop))) }
      return afloop
    }
  }

  // MARK: One question

  private mutating func stel(_ vraag: Vraag) throws(Sprong) {
    let vorm = vorm(of: vraag)
    let typed = voorstel ?? (cursor == nil ? nil : vorm.voorstel)
    voorstel = nil
    let waarde = try antwoord(op: vorm, voorstel: typed ?? "")
    switch try neem(vorm, waarde) {
    case .bewaard: break
    case .gelaten: return try show(vraag)
    case .mislukt:
      voorstel = vorm.type.typed(waarde)
      return
    }
    if let current = cursor {
      let path = fullPath
      let next = path.firstIndex(of: current).map { $0 + 1 }
      cursor = next.flatMap { path.indices.contains($0) ? path[$0] : nil }
    }
    try proceed()
  }

  private mutating func change(_ naam: VeldNaam) throws(Sprong) {
    guard let vorm = vorm(ofChanging: naam) else {
      wijziging = nil
      return
    }
    let before = houder.dossier.aantal
    do throws(Sprong) {
      if let eerder = vorm.eerder, vorm.wijze == .eenRegel, !vorm.isAfgeschermd {
        try show(.melding("Nu staat er: \(vorm.said(eerder))."))
      }
      try show(vorm)
      var typed = vorm.voorstel
      while true {
        let waarde = try antwoord(op: vorm, voorstel: typed)
        let uitslag = try neem(vorm, waarde)
        guard uitslag == .mislukt else { break }
        typed = vorm.type.typed(waarde)
      }
    } catch {
      if houder.dossier.aantal == before { try show(.melding("Er is niets veranderd.")) }
      throw error
    }
    wijziging = nil
    try proceed()
  }

  // MARK: Moving

  /// Does what somebody asked for who left a prompt.
  private mutating func follow(_ sprong: Sprong) throws(Sprong) {
    let wasChanging = wijziging != nil
    wijziging = nil
    voorstel = nil
    switch sprong {
    case .einde: throw sprong
    case .wijzig(let naam): wijziging = naam
    case .herstel:
      try herstel()
      cursor = nil
      try proceed()
    case .terug where wasChanging: try proceed()
    case .terug:
      if let previous = wandeling.opPad.last {
        cursor = previous
      } else {
        try show(.melding("Dit is de eerste vraag."))
      }
      try proceed()
    case .verder:
      let before = wandeling.open
      let wasLookingBack = cursor != nil
      cursor = nil
      walk()
      if !wasLookingBack, !wasChanging, wandeling.open == before {
        try show(.melding("Deze vraag is nog open. Typ een antwoord, of: weet ik niet."))
      }
      try proceed()
    }
  }

  /// Everything that was asked in this conversation, and the question that is open.
  private var fullPath: [VeldNaam] {
    let whole = Wandeling(inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag)
    return whole.opPad + [whole.open?.veld].compactMap { $0 }
  }

  private mutating func walk() {
    wandeling = Wandeling(
      inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag, tot: cursor)
    // Past the open question there is nothing to look back at.
    guard cursor != nil, let open = wandeling.open?.veld else { return }
    if houder.eigen(open, beurt: beurt, inhoud) == nil { cursor = nil }
  }

  private mutating func proceed() throws(Sprong) {
    walk()
    if let vraag = wandeling.open, cursor != nil { try show(vraag) } else { try showNew() }
  }

  // MARK: Beginning and ending

  private mutating func begin() throws(Sprong) {
    let answered = wandeling.opPad.count
    guard answered > 0, wandeling.open != nil else { return try showNew() }
    let gesprek = houder.opgave(beurt, in: regeling)?.titel ?? regeling.kort
    try show(
      .melding(
        "Welkom terug bij: \(gesprek). Er \(answered == 1 ? "is" : "zijn") \(answered) "
          + "\(answered == 1 ? "antwoord" : "antwoorden") bewaard."))
    let laatste = wandeling.opPad.last.map { label(of: $0) } ?? ""
    try show(.melding("Het laatste ging over: \(laatste). We gaan hier verder."))
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
  private mutating func showNew() throws(Sprong) {
    if tail != shown { for stuk in tail { try show(stuk) } }
    shown = tail
    if let vraag = wandeling.open { try show(vraag) }
  }

  private mutating func finish() throws(Sprong) {
    if let storing = wandeling.storing {
      try show(.melding("Het gesprek kan hier niet verder: \(storing)."))
      throw .einde(.pauze)
    }
    do throws(StoreError) { try houder.finish(beurt: beurt, tijd: nu()) } catch {
      try show(.melding(error.calmSentence))
    }
    throw .einde(.klaar)
  }
}
