import Content
import DossierStore
import Intake
import Terminal
import Werkafspraken

/// Where a conversation is held: a screen, a language, a day, and a store. Puts them together, decides
/// nothing.
struct Gespreksruimte {
  private let doek: any Scherm
  private var wissel: Taalwissel
  /// The day that somebody gave; nil for today.
  private let op: Dag?
  private let omgeving = Omgeving.current

  /// - Parameter taal: the language to begin in; nil for Dutch.
  /// - Throws: `Weigering` for a language that there is not.
  init(plain: Bool, op: Dag? = nil, taal: String? = nil) throws {
    wissel = try Taalwissel(taal)
    doek = omgeving.openScherm(plain: plain)
    self.op = op
  }

  /// The screen in the language of now.
  private var scherm: any Scherm { get throws { try wissel.scherm(over: doek) } }

  private func show(_ uiting: Uiting) throws {
    var scherm = try scherm
    try scherm.show(uiting)
  }

  private var vandaag: Dag { op ?? omgeving.vandaag }

  /// Now, on the day that was given.
  private func nu() -> Tijdstip {
    let nu = Omgeving.current.nu
    return op.map { Tijdstip(dag: $0, minuut: nu.minuut) } ?? nu
  }

  mutating func menu() throws {
    switch try wissel.voer(op: doek, { _, scherm in try Hoofdmenu.ask(on: scherm) }) {
    case .nieuw: try intake(regeling: nil, dossier: nil, gesprek: nil)
    case .verder(let typed): try verder(typed)
    case .vandaag: try vandaag(alles: false)
    case .oefenen: try oefen(regeling: nil, gesprek: nil)
    case .casushouder(let typed): try casushouder(typed)
    case .stoppen: try show(.melding("Tot ziens."))
    }
  }

  // MARK: A conversation

  mutating func intake(regeling: String?, dossier: String?, gesprek: String?) throws {
    if let dossier {
      try voer(try omgeving.dossier(dossier, on: scherm), gesprek: gesprek)
      return
    }
    guard let inhoud = try kies(regeling) else { return }
    let store = try omgeving.store(on: scherm, maakt: true)
    var generator = SystemRandomNumberGenerator()
    let houder = try Dossierhouder(
      beginning: DossierID(using: &generator), regeling: inhoud.regeling, tijd: nu(), in: store)
    try voer(houder, gesprek: gesprek)
  }

  mutating func oefen(regeling: String?, gesprek: String?) throws {
    guard let inhoud = try kies(regeling) else { return }
    try show(.melding("Dit is oefenen. Er wordt niets bewaard."))
    var generator = SystemRandomNumberGenerator()
    let houder = try Dossierhouder(
      beginning: DossierID(using: &generator), regeling: inhoud.regeling, tijd: nu(),
      in: MemoryEventStore(), isOefening: true)
    try voer(houder, gesprek: gesprek)
  }

  /// - Parameters:
  ///   - gesprek: the conversation by its name; nil for the one that comes by itself, or else is chosen.
  ///   - kiest: asks which conversation, also where one comes by itself.
  private mutating func voer(
    _ houder: Dossierhouder, gesprek: String?, kiest: Bool = false
  ) throws {
    let inhoud = try omgeving.inhoud(van: houder)
    guard let opgave = try kies(gesprek, houder, inhoud, kiest: kiest) else { return }
    let beurt = try houder.beurt(of: opgave, tijd: nu())
    let (dag, nu): (Dag, () -> Tijdstip) = (vandaag, nu)
    _ = try wissel.voer(op: doek) { [omgeving] taal, scherm in
      var voering = Gespreksvoering(
        try omgeving.inhoud(houder.regeling, taal: taal), houder, beurt: beurt, scherm: scherm,
        vandaag: dag, nu: nu)
      voering.voorlezer = Spreker()
      return voering.voer()
    }
  }

  // MARK: The work of today

  mutating func vandaag(alles: Bool) throws {
    let (dag, nu): (Dag, () -> Tijdstip) = (vandaag, nu)
    let ingang = try scherm
    _ = try wissel.voer(op: doek) { [omgeving] taal, scherm in
      let lijst = try omgeving.werklijst(op: dag, taal: taal, on: ingang)
      var loaded: [String: Inhoud] = [:]
      var gesprek = Vandaaggesprek(
        lijst, in: try omgeving.store(on: ingang), scherm: scherm, toontAlles: alles, nu: nu
      ) { id in
        let inhoud = try loaded[id] ?? omgeving.inhoud(id, taal: taal)
        loaded[id] = inhoud
        return inhoud
      }
      return gesprek.voer()
    }
  }

  // MARK: Choosing

  private mutating func kies(_ regeling: String?) throws -> Inhoud? {
    if let regeling { return try omgeving.inhoud(regeling) }
    let ids = try omgeving.regelingen()
    guard ids.count > 1 else { return try omgeving.inhoud(ids.first ?? "zou-3") }
    let inhouden = try ids.map { try omgeving.inhoud($0) }
    let namen = inhouden.map { "\($0.regeling.titel) (\($0.regeling.kort))" }
    return try kies("Om welke afspraken gaat het?", from: namen).map { inhouden[$0] }
  }

  private mutating func kies(_ vraag: String, from lijst: [String]) throws -> Int? {
    try wissel.voer(op: doek) { _, scherm in
      try Lijstkeuze.ask(vraag, from: lijst, on: scherm)
    }
  }

  private mutating func kies(
    _ gesprek: String?, _ houder: Dossierhouder, _ inhoud: Inhoud, kiest: Bool
  ) throws -> Gespreksopgave? {
    if let gesprek {
      guard let found = Gesprekskeuze.gesprek(gesprek, in: inhoud.regeling) else {
        throw Storing.onbekendGesprek(gesprek, kies: inhoud.regeling.gesprekken.map(\.id))
      }
      return found
    }
    if !kiest, let next = Gesprekskeuze.vanzelf(houder, inhoud.regeling) { return next }
    let dag: Dag = vandaag
    return try wissel.voer(op: doek) { _, scherm in
      try Gesprekskeuze.ask(houder, inhoud, vandaag: dag, on: scherm)
    }
  }

  private mutating func verder(_ typed: String) throws {
    if !typed.isEmpty {
      try intake(regeling: nil, dossier: typed, gesprek: nil)
      return
    }
    let dossiers = try omgeving.dossiers(on: scherm)
    guard !dossiers.isEmpty else {
      try show(.melding("Er is nog geen gesprek bewaard. Kies: een nieuw gesprek."))
      try menu()
      return
    }
    let ids = dossiers.map(\.id.text)
    guard let index = try kies("Met welk dossier?", from: ids) else { return }
    try voer(try omgeving.dossier(ids[index]), gesprek: nil, kiest: true)
  }

  private mutating func casushouder(_ typed: String) throws {
    guard let inhoud = try kies(nil) else { return }
    let dag: Dag = vandaag
    _ = try wissel.voer(op: doek) { [omgeving] taal, scherm in
      var gesprek = Opzoekgesprek(
        try omgeving.inhoud(inhoud.regeling.id, taal: taal), scherm: scherm, vandaag: dag)
      return gesprek.voer(eerst: typed)
    }
  }
}
