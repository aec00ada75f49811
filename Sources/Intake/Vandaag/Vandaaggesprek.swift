package import Content
package import DossierStore
package import Werkafspraken

/// The list of today at the keyboard: what is due, late, or with somebody else, across all dossiers;
/// each step can be done, moved or handed on.
package struct Vandaaggesprek: Plek {
  package var scherm: any Scherm
  var vraagtOfStoppen = false
  private var lijst: Werklijst
  private let store: any EventStore
  private let inhoud: (String) throws -> Inhoud
  private let nu: () -> Tijdstip
  /// Also what only may be done, and what comes later.
  var toontAlles: Bool
  /// A question about a step is open; it is finished or left first.
  var isBezig = false
  /// The place in the list of the first step on the screen.
  private var begin = 0
  /// The step that was pointed at, for a word without a number.
  private var gekozen: Werkregel?
  /// What was done at this sitting, the last one last: the dossier, the rule, and the events that
  /// undo it.
  private var gedaan: [(dossier: DossierID, terug: [Gebeurtenis.Soort])] = []

  /// Units: steps on one screen of 24 rows.
  private static let perScherm = 6

  /// - Parameters:
  ///   - toontAlles: also what only may be done, and what comes later.
  ///   - inhoud: loads a regeling by its id; asked after every change, so it had better remember.
  package init(
    _ lijst: Werklijst, in store: any EventStore, scherm: any Scherm, toontAlles: Bool = false,
    nu: @escaping () -> Tijdstip, inhoud: @escaping (String) throws -> Inhoud
  ) {
    self.lijst = lijst
    self.store = store
    self.scherm = scherm
    self.toontAlles = toontAlles
    self.nu = nu
    self.inhoud = inhoud
  }

  var vandaag: Dag { lijst.vandaag }
  private var regels: [Werkregel] { lijst.regels(alles: toontAlles) }

  /// Shows the list and does what is asked, until somebody stops.
  package mutating func voer() -> Afloop {
    do throws(Sprong) {
      try showLijst()
      var prompt = Prompt()
      while true {
        do throws(Sprong) {
          prompt.aanvullingen = Self.woorden.aanvullingen()
          let typed = try ask(&prompt) { _ throws(Sprong) in }
          (prompt.voorstel, prompt.isAfgewezen) = ("", false)
          try lees(typed, &prompt)
        } catch {
          guard error == .terug else { throw error }
          try blader(-1)
        }
      }
    } catch {
      guard case .einde(let afloop) = error else { return .weg }
      return afloop
    }
  }

  /// What is no word of ours points at a step, or is a key with a number: `3`, `g3`, `v 3`.
  private mutating func lees(_ typed: String, _ prompt: inout Prompt) throws(Sprong) {
    if typed.isEmpty { return try showLijst() }
    if let number = Keuzelijst.number(typed) {
      guard let regel = try regel(number) else { return }
      gekozen = regel
      try show(.regels(regel.stap.regels(metBron: true)))
      return try show(.melding("Typ: g (gedaan), v (verplaatsen) of d (doorgeven)."))
    }
    let toets = typed.prefix(1).lowercased()
    let rest = Vouwing.trim(String(typed.dropFirst()))
    if let woord = ["g": "gedaan", "v": "verplaats", "d": "doorgeven"][toets],
      rest.isEmpty || Keuzelijst.number(rest) != nil,
      let commando = Self.woorden.first(where: { $0.woord == woord })
    {
      return try commando.run(&self, rest)
    }
    if let elders = Gespreksvoering.woorden.read(typed) {
      return try show(
        .melding("Het woord \(elders.commando.woord) werkt in een gesprek. Typ: help."))
    }
    if let near = Self.woorden.near(typed) {
      return try show(.melding("Bedoel je \(near.woord)?"))
    }
    (prompt.voorstel, prompt.isAfgewezen) = (typed, true)
    try show(.melding("Dat begrijp ik niet. Typ het nummer van een stap, of: help."))
  }

  // MARK: The list

  mutating func showLijst() throws(Sprong) {
    let all = regels
    begin = min(begin, max(0, all.count - 1)) / Self.perScherm * Self.perScherm
    if all.isEmpty { try show(.melding("Vandaag is er niets te doen.")) }
    var groep: Werkregel.Groep?
    for (index, regel) in all.enumerated().dropFirst(begin).prefix(Self.perScherm) {
      if regel.groep(on: vandaag) != groep {
        groep = regel.groep(on: vandaag)
        try show(.kop("\(groep?.woorden ?? "") (\(groep.map(lijst.aantal) ?? 0))"))
      }
      try show(.regels(regel.regels(nummer: index + 1, on: vandaag)))
    }
    let rest = all.count - min(all.count, begin + Self.perScherm)
    if rest > 0 { try show(.melding("Nog \(rest). Typ: verder.")) }
    if !toontAlles, let meer = lijst.rest { try show(.melding("\(meer) Typ: alles.")) }
    if !lijst.onleesbaar.isEmpty {
      let namen = opsomming(lijst.onleesbaar.prefix(3).map(\.text), "en")
      try show(.melding("Niet te lezen: \(lijst.onleesbaar.count) (\(namen))."))
    }
    if !lijst.andereVersie.isEmpty {
      let namen = opsomming(lijst.andereVersie.prefix(3).map(\.text), "en")
      try show(
        .melding("Met een andere versie uitgerekend: \(lijst.andereVersie.count) (\(namen))."))
    }
  }

  /// Shows the screen before this one or after it.
  mutating func blader(_ richting: Int) throws(Sprong) {
    let next = begin + richting * Self.perScherm
    guard regels.indices.contains(next) else {
      return try show(.melding(richting < 0 ? "Dit is het begin." : "Dit is het einde."))
    }
    begin = next
    try showLijst()
  }

  mutating func zoek(_ words: String) throws(Sprong) {
    let found = regels.enumerated().filter { _, regel in
      regel.regels(nummer: nil, on: vandaag).contains { Vouwing.vouw($0).contains(words) }
    }
    for (index, regel) in found.prefix(Self.perScherm) {
      try show(.regels(regel.regels(nummer: index + 1, on: vandaag)))
    }
    if found.isEmpty { try show(.melding("Daar vind ik niets over.")) }
    if found.count > Self.perScherm {
      try show(.melding("Nog \(found.count - Self.perScherm). Typ meer letters."))
    }
  }

  /// The step that a number points at; without a number the one that was chosen. Nil after saying why.
  mutating func wijs(_ typed: String) throws(Sprong) -> Werkregel? {
    if isBezig {
      try show(.melding("Maak dit eerst af, of typ: terug."))
      return nil
    }
    guard !typed.isEmpty else {
      if let gekozen { return gekozen }
      try show(.melding("Welke stap? Typ het nummer erbij, zoals: g 1"))
      return nil
    }
    return try regel(Keuzelijst.number(typed) ?? 0)
  }

  private func regel(_ number: Int) throws(Sprong) -> Werkregel? {
    let all = regels
    guard all.indices.contains(number - 1) else {
      try show(
        .melding(
          all.isEmpty
            ? "Er staat nu niets in de lijst."
            : "Dat nummer staat er niet. Kies 1 tot \(all.count)."))
      return nil
    }
    return all[number - 1]
  }

  // MARK: Doing

  /// Keeps what was done with a step, says so, and looks at its dossier again.
  mutating func doe(
    _ regel: Werkregel, _ soort: Gebeurtenis.Soort, zegt: String
  ) throws(Sprong) {
    let id = regel.stap.regel
    var terug: [Gebeurtenis.Soort] = [.stapHeropend(regel: id)]
    if let eerder = regel.verplaatst {
      terug.append(.stapVerplaatst(regel: id, naar: eerder.naar, reden: eerder.reden))
    }
    if let aan = regel.doorgegeven { terug.append(.stapDoorgegeven(regel: id, aan: aan)) }
    guard try keep([soort], in: regel.dossier) else { return }
    gedaan.append((regel.dossier, terug))
    gekozen = nil
    try show(.melding(zegt))
    try showLijst()
  }

  mutating func herstel() throws(Sprong) {
    // Halfway a question there is nothing to undo but the question itself.
    if isBezig { throw .terug }
    guard let last = gedaan.last else {
      return try show(.melding("Er is niets om te herstellen."))
    }
    guard try keep(last.terug, in: last.dossier) else { return }
    gedaan.removeLast()
    try show(.melding("Hersteld: de stap staat weer zoals hij stond."))
    try showLijst()
  }

  /// Keeps events of one dossier. False, after saying why, when they could not be kept.
  private mutating func keep(
    _ soorten: [Gebeurtenis.Soort], in id: DossierID
  ) throws(Sprong) -> Bool {
    do {
      let houder = try Dossierhouder(opening: id, in: store)
      let inhoud = try inhoud(houder.regeling)
      try houder.append(soorten.map { Gebeurtenis(tijd: nu(), $0) })
      lijst.renew(houder, inhoud)
      return true
    } catch {
      let reden = (error as? StoreError)?.calmSentence ?? "Dit dossier is nu niet te lezen."
      try show(.melding("\(reden) Er is niets veranderd."))
      return false
    }
  }
}
