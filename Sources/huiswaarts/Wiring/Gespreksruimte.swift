import Content
import DossierStore
import Intake
import Terminal
import Werkafspraken

/// Where a conversation is held: a screen, a day, and a store. Puts them together, decides nothing.
struct Gespreksruimte {
  private var scherm: any Scherm
  /// The day that somebody gave; nil for today.
  private let op: Dag?
  private let omgeving = Omgeving.current
  private let taal: String?

  /// - Parameter taal: the language to begin in; nil for Dutch.
  init(plain: Bool, op: Dag? = nil, taal: String? = nil) {
    self.taal = taal
    scherm = omgeving.openScherm(plain: plain)
    self.op = op
  }

  private var vandaag: Dag { op ?? omgeving.vandaag }

  /// Now, on the day that was given.
  private func nu() -> Tijdstip {
    let nu = Omgeving.current.nu
    return op.map { Tijdstip(dag: $0, minuut: nu.minuut) } ?? nu
  }

  func menu() throws {
    var scherm = scherm
    switch try Hoofdmenu.ask(on: scherm) {
    case .nieuw: try intake(regeling: nil, dossier: nil, gesprek: nil)
    case .verder(let typed): try verder(typed)
    case .vandaag: try self.vandaag(alles: false)
    case .oefenen: try oefen(regeling: nil, gesprek: nil)
    case .casushouder(let typed): try casushouder(typed)
    case .stoppen: try scherm.show(.melding("Tot ziens."))
    }
  }

  // MARK: A conversation

  func intake(regeling: String?, dossier: String?, gesprek: String?) throws {
    if let dossier {
      let houder = try omgeving.dossier(dossier, on: scherm)
      try voer(houder, try omgeving.inhoud(van: houder), gesprek: gesprek)
      return
    }
    guard let inhoud = try kies(regeling) else { return }
    let store = try omgeving.store(on: scherm, maakt: true)
    var generator = SystemRandomNumberGenerator()
    let houder = try Dossierhouder(
      beginning: DossierID(using: &generator), regeling: inhoud.regeling, tijd: nu(), in: store)
    try voer(houder, inhoud, gesprek: gesprek)
  }

  func oefen(regeling: String?, gesprek: String?) throws {
    guard let inhoud = try kies(regeling) else { return }
    var scherm = scherm
    try scherm.show(.melding("Dit is oefenen. Er wordt niets bewaard."))
    var generator = SystemRandomNumberGenerator()
    let houder = try Dossierhouder(
      beginning: DossierID(using: &generator), regeling: inhoud.regeling, tijd: nu(),
      in: MemoryEventStore(), isOefening: true)
    try voer(houder, inhoud, gesprek: gesprek)
  }

  private func voer(_ houder: Dossierhouder, _ inhoud: Inhoud, gesprek: String?) throws {
    guard let opgave = try kies(gesprek, houder, inhoud) else { return }
    let beurt = try houder.beurt(of: opgave, tijd: nu())
    var wissel = try Taalwissel(taal)
    try wissel.voer(inhoud.regeling.id, op: scherm) { inhoud, scherm in
      var voering = Gespreksvoering(
        inhoud, houder, beurt: beurt, scherm: scherm, vandaag: vandaag, nu: nu)
      voering.voorlezer = Spreker()
      _ = voering.voer()
    }
  }

  // MARK: The work of today

  func vandaag(alles: Bool) throws {
    let lijst = try omgeving.werklijst(op: vandaag, on: scherm)
    var loaded: [String: Inhoud] = [:]
    var gesprek = Vandaaggesprek(
      lijst, in: try omgeving.store(on: scherm), scherm: scherm, toontAlles: alles, nu: nu
    ) { id in
      let inhoud = try loaded[id] ?? omgeving.inhoud(id)
      loaded[id] = inhoud
      return inhoud
    }
    _ = gesprek.voer()
  }

  // MARK: Choosing

  private func kies(_ regeling: String?) throws -> Inhoud? {
    if let regeling { return try omgeving.inhoud(regeling) }
    let ids = try omgeving.regelingen()
    guard ids.count > 1 else { return try omgeving.inhoud(ids.first ?? "zou-3") }
    let inhouden = try ids.map { try omgeving.inhoud($0) }
    var scherm = scherm
    let namen = inhouden.map { "\($0.regeling.titel) (\($0.regeling.kort))" }
    return try Hoofdmenu.choose("Om welke afspraken gaat het?", from: namen, on: &scherm)
      .map { inhouden[$0] }
  }

  private func kies(_ gesprek: String?, _ houder: Dossierhouder, _ inhoud: Inhoud) throws
    -> Gespreksopgave?
  {
    if let gesprek {
      guard let found = Gesprekskeuze.gesprek(gesprek, in: inhoud.regeling) else {
        throw Storing.onbekendGesprek(gesprek, kies: inhoud.regeling.gesprekken.map(\.id))
      }
      return found
    }
    if let next = Gesprekskeuze.vanzelf(houder, inhoud.regeling) { return next }
    var scherm = scherm
    return try Gesprekskeuze.ask(houder, inhoud, vandaag: vandaag, on: &scherm)
  }

  private func verder(_ typed: String) throws {
    if !typed.isEmpty {
      try intake(regeling: nil, dossier: typed, gesprek: nil)
      return
    }
    var scherm = scherm
    let dossiers = try omgeving.dossiers(on: scherm)
    guard !dossiers.isEmpty else {
      try scherm.show(.melding("Er is nog geen gesprek bewaard. Kies: een nieuw gesprek."))
      try menu()
      return
    }
    let ids = dossiers.map(\.id.text)
    guard let index = try Hoofdmenu.choose("Met welk dossier?", from: ids, on: &scherm) else {
      return
    }
    let houder = try omgeving.dossier(ids[index])
    let inhoud = try omgeving.inhoud(van: houder)
    guard let opgave = try Gesprekskeuze.ask(houder, inhoud, vandaag: vandaag, on: &scherm) else {
      return
    }
    try voer(houder, inhoud, gesprek: opgave.id)
  }

  private func casushouder(_ typed: String) throws {
    var scherm = scherm
    guard let inhoud = try kies(nil) else { return }
    let doelgroepen = inhoud.regeling.doelgroepen.alle.map { Aanvulling($0.naam, $0.uitleg) }
    var words: String? = typed.isEmpty ? nil : typed
    while true {
      guard
        let question = try words
          ?? Hoofdmenu.askLine(
            "Om welke doelgroep gaat het?", aanvullingen: doelgroepen, on: &scherm),
        !question.isEmpty, !["stop", "terug"].contains(Vouwing.vouw(question))
      else { return }
      words = nil
      let antwoord = Opzoeking(regeling: inhoud.regeling, oordeel: inhoud.oordeel)
        .casushouder(voor: question, feiten: Feiten(vandaag: vandaag))
      try scherm.show(.regels(antwoord.casushouder.regels(doelgroep: antwoord.doelgroep?.naam)))
      try scherm.show(.melding("Nog een? Typ een doelgroep, of: stop."))
    }
  }
}
