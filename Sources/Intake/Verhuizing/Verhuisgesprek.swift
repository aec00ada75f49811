package import Werkafspraken

/// Shows what a move does to a dossier, asks, and does it.
package struct Verhuisgesprek {
  package enum Afloop: Hashable, Sendable {
    case verhuisd
    /// Somebody said no, or went away. Nothing was changed.
    case gelaten
  }

  private let plan: Verhuisplan
  private let houder: Dossierhouder
  private var scherm: any Scherm

  package init(_ plan: Verhuisplan, _ houder: Dossierhouder, scherm: any Scherm) {
    self.plan = plan
    self.houder = houder
    self.scherm = scherm
  }

  /// - Parameter vraagt: false when it was agreed beforehand; then no proposal is taken over.
  package mutating func voer(vraagt: Bool, tijd: Tijdstip) throws -> Afloop {
    try show()
    var aanvaard: [Verhuisplan.Voorstel] = []
    if vraagt {
      for voorstel in plan.voorstellen {
        guard let isJa = try scherm.askJaNee(voorstel.vraag) else { return try leave() }
        if isJa { aanvaard.append(voorstel) }
      }
      let straks = plan.casushouder(aanvaard: aanvaard)
      try scherm.show(.melding("Casushouder wordt: \(Self.naam(straks))."))
      guard try scherm.askJaNee("Wil je het dossier verhuizen?") == true else { return try leave() }
    }
    try houder.verhuis(plan, aanvaard: aanvaard, tijd: tijd)
    try scherm.show(
      .melding("Dossier \(houder.id) volgt nu \(plan.naar.titel), versie \(plan.naar.versie)."))
    return .verhuisd
  }

  private mutating func leave() throws -> Afloop {
    try scherm.show(.melding("Er is niets veranderd."))
    return .gelaten
  }

  private mutating func show() throws {
    try scherm.show(
      .melding(
        "Dossier \(houder.id) gaat van \(plan.van.kort), versie \(plan.van.versie), "
          + "naar \(plan.naar.kort), versie \(plan.naar.versie)."))
    try show("Dit gaat mee:", plan.blijft) { "\($0.label): \($0.antwoord)" }
    try show("Dit gaat mee, anders opgeschreven:", plan.verandert) {
      "\($0.label): \($0.antwoord) → \($0.nieuw ?? "")"
    }
    try show("Dit vragen we opnieuw:", plan.opnieuw, Self.metReden)
    try show("Dit telt niet meer mee. Het blijft bewaard:", plan.vervalt, Self.metReden)
    try scherm.show(.melding("Casushouder nu: \(Self.naam(plan.casushouderNu))."))
  }

  private mutating func show(
    _ kop: String, _ rijen: [Verhuisplan.Rij], _ tekst: (Verhuisplan.Rij) -> String
  ) throws {
    guard !rijen.isEmpty else { return }
    try scherm.show(.melding(kop))
    try scherm.show(.regels(rijen.map { "  \(tekst($0))" }))
  }

  private static func metReden(_ rij: Verhuisplan.Rij) -> String {
    rij.reden.map { "\(rij.label): \($0)" } ?? rij.label
  }

  private static func naam(_ casushouder: Casushouder) -> String {
    casushouder.soort == Casushouder.navragen ? "nog niet te zeggen" : casushouder.aanspreking
  }
}
