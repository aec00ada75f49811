import Content
import DossierStore
import Werkafspraken

extension Gespreksvoering {
  /// What became of an answer.
  enum Uitslag {
    case bewaard
    /// Somebody did not want what it would change; nothing was kept.
    case gelaten
    /// The store refused, and that was said; nothing was kept.
    case mislukt
  }

  /// An answer that was kept, for `herstel`.
  struct Gegeven {
    var veld: Veld
    /// The conversation to which it belongs; nil for the whole dossier.
    var gesprek: Gesprek?
    /// What it took the place of; nil when the field had no answer.
    var eerder: Antwoord?
  }

  /// Keeps an answer and says back what was understood. Where an earlier answer makes way, it first
  /// shows what changes with it and asks whether that is meant.
  mutating func neem(_ vorm: Vraagvorm, _ waarde: Waarde) throws(Sprong) -> Uitslag {
    let isOpen = vorm.naam == wandeling.open?.veld
    func staat(_ houder: Dossierhouder) -> Antwoord? {
      isOpen
        ? houder.eigen(vorm.naam, beurt: beurt, inhoud)
        : houder.geldend(vorm.naam, beurt: beurt, inhoud)
    }
    var eerder = staat(houder)
    if eerder?.waarde == waarde, stem == nil || stem == eerder?.stem {
      if isTerugblik, vorm.wijze != .lijst { try show(.melding("Dit blijft zo.")) }
      return .bewaard
    }
    if isTerugblik, try !agree(to: vorm.naam, waarde) {
      try show(.melding("Er is niets veranderd."))
      return .gelaten
    }
    // A choice that the script itself offers has no row in the data dictionary.
    let veld = vorm.veld ?? Veld(naam: vorm.naam, soort: .keuze, label: "een keuze")
    // The open question itself is answered; anything else never asked is a fact, and stays one.
    let isFeit = eerder.map { $0.stem == nil } ?? !isOpen
    var isKept = false
    while !isKept {
      do throws(StoreError) {
        try scherm.patiently { () throws(StoreError) in
          if isFeit {
            try houder.note(vorm.naam, waarde, tijd: nu())
          } else if isOpen {
            try houder.answer(veld, waarde, beurt: beurt, stem: stem, tijd: nu())
          } else {
            try houder.keep(veld, waarde, in: eerder?.gesprek, stem, nu())
          }
        }
        isKept = true
      } catch {
        if case .conflict(let conflict) = error, houder.catchUp(conflict) {
          let ander = staat(houder)
          // Without it there is an answer all the same: the conversation goes on.
          guard try verkies(vorm, waarde, boven: ander, was: eerder) else { return .bewaard }
          eerder = ander
          continue
        }
        try show(.melding(error.calmSentence))
        try show(.melding("Je antwoord staat er nog. Druk op Enter om het opnieuw te proberen."))
        return .mislukt
      }
    }
    let gesprek = houder.dossier.geschiedenis[vorm.naam]?.last?.gesprek
    gegeven.append(Gegeven(veld: veld, gesprek: gesprek, eerder: eerder))
    try confirm(vorm, waarde)
    return .bewaard
  }

  /// Somebody else wrote in the dossier meanwhile. Where both answered this question, both answers are
  /// shown, and the people at the table choose; the other one stays in the history.
  ///
  /// Returns whether the new answer must be kept.
  private mutating func verkies(
    _ vorm: Vraagvorm, _ waarde: Waarde, boven ander: Antwoord?, was eerder: Antwoord?
  ) throws(Sprong) -> Bool {
    try show(.melding("Iemand anders schreef net ook in dit dossier. Dat staat er nu bij."))
    guard ander != eerder else { return true }
    if vorm.isAfgeschermd {
      try show(.melding("Ook op deze vraag is geantwoord."))
    } else {
      try show(.melding("De ander schreef: \(ander?.waarde.map(vorm.said) ?? "geen antwoord")."))
      try show(.melding("Jij schreef: \(vorm.said(waarde))."))
    }
    if try jaNee("Wil je jouw antwoord bewaren? Typ ja of nee.") { return true }
    try show(.melding("Het antwoord van de ander blijft staan."))
    return false
  }

  /// Says back what was understood when it is not what was typed.
  private mutating func confirm(_ vorm: Vraagvorm, _ waarde: Waarde) throws(Sprong) {
    if vorm.isAfgeschermd {
      // What stands on the screen was for the cliënt alone.
      try show(.schoon)
      try show(.melding("Je antwoord is bewaard. Het staat niet meer op het scherm."))
      return
    }
    switch waarde {
    case .lijst(let items) where !items.isEmpty: return
    case _ where isTerugblik && vorm.wijze == .meerRegels:
      try show(.melding("Veranderd: \(label(of: vorm.naam))."))
    case _ where isTerugblik:
      try show(.melding("Veranderd: \(label(of: vorm.naam)) is nu \(vorm.said(waarde))."))
    case .tekst: return
    default: try show(.melding("Ik noteer: \(vorm.said(waarde))."))
    }
  }

  /// Shows what a new answer would change and asks whether that is meant. Nothing else changes: true.
  private mutating func agree(to naam: VeldNaam, _ waarde: Waarde) throws(Sprong) -> Bool {
    let gevolgen = Gevolgen(inhoud, houder, beurt: beurt, naam, waarde, vandaag: vandaag)
    guard !gevolgen.isLeeg else { return true }
    try show(.melding("Dit verandert er mee:"))
    try show(.regels(gevolgen.regels { label(of: $0) }))
    return try jaNee("Wil je dat? Typ ja of nee.")
  }

  /// Makes the last answer of this sitting undone: what it replaced holds again, or the question is
  /// open again.
  mutating func herstel() throws(Sprong) {
    guard let last = gegeven.last else {
      return try show(.melding("Er is niets om te herstellen."))
    }
    let naam = last.veld.naam
    let eerder = last.eerder?.waarde
    if let eerder, try !agree(to: naam, eerder) {
      return try show(.melding("Er is niets veranderd."))
    }
    do throws(StoreError) {
      try scherm.patiently { () throws(StoreError) in
        if let eerder, let stem = last.eerder?.stem {
          try houder.keep(last.veld, eerder, in: last.gesprek, stem, nu())
        } else if let eerder {
          try houder.note(naam, eerder, tijd: nu())
        } else {
          try houder.withdraw(naam, in: last.gesprek, tijd: nu())
        }
      }
    } catch {
      return try show(.melding(error.calmSentence))
    }
    gegeven.removeLast()
    let label = label(of: naam)
    try show(
      .melding(
        eerder.map { "Hersteld: \(label) is weer \(said($0, naam))." }
          ?? "Hersteld: er staat geen antwoord meer bij \(label)."))
  }
}
