package import Content
package import DossierStore
package import Intake
package import Werkafspraken
import Yarn

/// A conversation with made-up answers, on files that are being written: when they are saved it goes
/// on at the same question with what they say now. Nothing is kept.
package final class Voorbeeld {
  /// The files as they are at a moment.
  package struct Lezing {
    package var lezing: Regelinglezing
    /// Everything `script check` says of it, without the stories.
    package var problemen: [Probleem]

    package init(_ lezing: Regelinglezing, problemen: [Probleem]) {
      self.lezing = lezing
      self.problemen = problemen
    }
  }

  /// Where to begin, and what is known.
  package struct Begin {
    package var gesprek: String?
    package var node: String?
    package var vandaag: Dag
    /// Reads the facts once the regeling is known.
    package var feiten: (Regeling) throws -> Feiten

    package init(
      gesprek: String?, node: String?, vandaag: Dag, feiten: @escaping (Regeling) throws -> Feiten
    ) {
      self.gesprek = gesprek
      self.node = node
      self.vandaag = vandaag
      self.feiten = feiten
    }
  }

  /// What cannot be begun with.
  package enum Fout: Error, Hashable, Sendable {
    case onbekendGesprek(String, kies: [String])
    case onbekendeKnoop(String, lijkOp: [String])
  }

  private let begin: Begin
  /// The name of the dossier that is never kept.
  private let dossier: DossierID
  private var scherm: any Scherm
  private let lees: () throws -> Lezing
  /// Tells the files at one moment from those at another.
  private let stand: () -> [String]
  private let nu: () -> Tijdstip
  private var gelezen: [String] = []

  package init(
    _ begin: Begin, dossier: DossierID, op scherm: any Scherm, nu: @escaping () -> Tijdstip,
    lees: @escaping () throws -> Lezing, stand: @escaping () -> [String]
  ) {
    self.begin = begin
    self.dossier = dossier
    self.scherm = scherm
    self.nu = nu
    self.lees = lees
    self.stand = stand
  }

  /// Holds the conversation until its end.
  ///
  /// - Throws: `Fout` when it cannot begin; what reading the files or the facts throws.
  package func voer() throws {
    guard var inhoud = try inhoud(), let opgave = try opgave(in: inhoud) else { return }
    inhoud = begonnen(inhoud, opgave)
    let houder = try Dossierhouder(
      beginning: dossier, regeling: inhoud.regeling, tijd: nu(),
      in: MemoryEventStore(), isOefening: true)
    for (veld, waarde) in try begin.feiten(inhoud.regeling).waarden {
      try houder.note(veld, waarde, tijd: nu())
    }
    let beurt = try houder.beurt(of: opgave, tijd: nu())
    var blik = Regelblik(inhoud, houder.feiten(inhoud, vandaag: begin.vandaag))
    let wissel = Wisselscherm(scherm, aanvullingen: Self.aanvullingen) {
      [unowned self] invoer, scherm in
      beoordeel(invoer, inhoud, houder, &scherm)
    }
    while true {
      let kijk = Kijkscherm(wissel) { [begin] in
        let now = Regelblik(inhoud, houder.feiten(inhoud, vandaag: begin.vandaag))
        defer { blik = now }
        return now.verschil(met: blik)
      }
      var voering = Gespreksvoering(
        inhoud, houder, beurt: beurt, scherm: kijk, vandaag: begin.vandaag, nu: nu)
      _ = voering.voer()
      guard wissel.isGebroken, let next = try self.inhoud() else { return }
      inhoud = begonnen(next, opgave)
      try scherm.show(.melding("De bestanden zijn opnieuw gelezen."))
      wissel.hervat(op: scherm)
    }
  }

  // MARK: Words of a preview

  private static let aanvullingen = [
    Aanvulling("regels", "welke regels nu gelden, en waarom"),
    Aanvulling("regels alles", "ook de regels die nu niet gelden"),
  ]

  private func beoordeel(
    _ invoer: Invoer, _ inhoud: Inhoud, _ houder: Dossierhouder, _ scherm: inout any Scherm
  ) -> Wisselscherm.Besluit {
    if stand() != gelezen {
      if case .regel(let typed) = invoer { return .breek(bewaar: typed) }
      if case .onderbreking(let typed) = invoer { return .breek(bewaar: typed) }
    }
    guard case .regel(let typed) = invoer else { return .door }
    switch Vouwing.vouw(Vouwing.trim(typed)) {
    case "regels", "/regels", "regels alles", "/regels alles":
      let blik = Regelblik(inhoud, houder.feiten(inhoud, vandaag: begin.vandaag))
      try? scherm.show(.regels(blik.regels(alles: typed.contains("alles"))))
      return .opnieuw
    default: return .door
    }
  }

  // MARK: Files

  /// Reads the files until they have no errors; nil when somebody gives up.
  private func inhoud() throws -> Inhoud? {
    while true {
      gelezen = stand()
      let now = try lees()
      if let inhoud = now.lezing.inhoud, begin.node.map({ heeft($0, now.lezing) }) ?? true {
        if !now.problemen.isEmpty {
          let count = now.problemen.count
          try scherm.show(
            .melding("\(count == 1 ? "Er is 1 opmerking" : "Er zijn \(count) opmerkingen"):"))
          try scherm.show(.regels(now.problemen.prefix(Self.meeste).map(\.line1)))
        }
        return inhoud
      }
      if let node = begin.node, now.lezing.inhoud != nil {
        let nodes = now.lezing.compilatie?.nodes.map(\.title) ?? []
        throw Fout.onbekendeKnoop(node, lijkOp: nearNames(to: node, among: nodes))
      }
      let fouten = now.lezing.problemen.filter { $0.severity == .fout }
      try scherm.show(
        .regels(
          fouten.prefix(Self.meeste).flatMap { $0.picture.split(separator: "\n").map(String.init) })
      )
      try scherm.show(.melding("Verbeter het bestand, bewaar het en druk op Enter. Of typ: stop."))
      guard case .regel(let typed) = scherm.ask(Prompt()), Vouwing.vouw(typed) != "stop" else {
        return nil
      }
    }
  }

  /// More problems at once than anybody reads.
  private static let meeste = 5

  private func heeft(_ node: String, _ lezing: Regelinglezing) -> Bool {
    lezing.compilatie?.nodes.contains { $0.title == node } ?? false
  }

  private func opgave(in inhoud: Inhoud) throws -> Gespreksopgave? {
    let gesprekken = inhoud.regeling.gesprekken
    if let id = begin.gesprek {
      guard let opgave = gesprekken.first(where: { $0.id == id }) else {
        throw Fout.onbekendGesprek(id, kies: gesprekken.map(\.id))
      }
      return opgave
    }
    return gesprekken.first
  }

  private func begonnen(_ inhoud: Inhoud, _ opgave: Gespreksopgave) -> Inhoud {
    begin.node.map { inhoud.beginnend(bij: $0, in: opgave.id) } ?? inhoud
  }
}

/// A screen that says before each question what the last answer did to the rules.
private struct Kijkscherm: Scherm {
  private var scherm: any Scherm
  private let verschil: () -> [String]

  init(_ scherm: any Scherm, verschil: @escaping () -> [String]) {
    self.scherm = scherm
    self.verschil = verschil
  }

  mutating func show(_ uiting: Uiting) throws(SchermWeg) {
    if case .wit = uiting {
      let regels = verschil()
      if !regels.isEmpty { try scherm.show(.regels(regels)) }
    }
    try scherm.show(uiting)
  }

  mutating func ask(_ prompt: Prompt) -> Invoer { scherm.ask(prompt) }
  mutating func askSecret(_ teken: String) -> Geheiminvoer { scherm.askSecret(teken) }
}
