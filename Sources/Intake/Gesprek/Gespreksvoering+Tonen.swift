import Content
import Werkafspraken

extension Gespreksvoering {
  mutating func show(_ stuk: Stuk) throws(Sprong) {
    switch stuk {
    case .zin(let zin): try show(zin)
    case .themaKlaar(let thema, let velden): try showThema(thema, velden)
    case .casushouder: try showCasushouder()
    case .stappen: try showStappen(most: Self.mostStepsAtOnce)
    case .plaats, .vraag, .bekend: break
    }
  }

  private func show(_ zin: Zin) throws(Sprong) {
    try show(zin.spreker == "Begeleider" ? .begeleider(zin.tekst) : .client(zin.tekst))
  }

  /// Shows a question that the script came to, with where it stands.
  mutating func show(_ vraag: Vraag) throws(Sprong) {
    try show(.wit)
    try show(.plaats(plaatsregel(vraag.plaats)))
    try show(vorm(of: vraag))
  }

  /// Shows what is asked, and what can be chosen.
  func show(_ vorm: Vraagvorm) throws(Sprong) {
    try show(vorm.zin)
    if !vorm.keuzeregels.isEmpty { try show(.keuzes(vorm.keuzeregels)) }
    if vorm.isAfgeschermd {
      try show(.melding("Dit is alleen voor jouw ogen. Je begeleider kijkt nu even weg."))
      if vorm.eerder != nil {
        try show(.melding("Er is al een antwoord. Laat de regel leeg om het zo te laten."))
      }
    }
  }

  private func plaatsregel(_ plaats: Plaats) -> Plaatsregel {
    let casushouder = regeling.casushouder(given: feiten, oordeel: inhoud.oordeel)
    return Plaatsregel(
      fase: plaats.fase, thema: plaats.thema, nog: wandeling.nogInThema + 1,
      casushouder: casushouder.isBesloten ? casushouder.aanspreking : nil)
  }

  func vorm(of vraag: Vraag) -> Vraagvorm {
    let eerder = houder.eigen(vraag.veld, beurt: beurt, inhoud)?.waarde
    if let opties = vraag.opties {
      let keuzes = opties.filter(\.isBeschikbaar).map { Veld.Keuze(id: $0.id, label: $0.tekst) }
      return Vraagvorm(
        naam: vraag.veld, veld: nil, zin: vraag.zin, type: KeuzeVraag(keuzes: keuzes),
        eerder: eerder)
    }
    // A script that asks for a field that is no field does not pass the check of its regeling.
    let veld =
      inhoud.oordeel.veld(vraag.veld)
      ?? Veld(naam: vraag.veld, soort: .tekst, label: vraag.veld.tekst)
    return Vraagvorm(
      naam: vraag.veld, veld: veld, zin: vraag.zin,
      type: Vraagsoorten(regeling: regeling, vandaag: vandaag).soort(of: veld), eerder: eerder)
  }

  /// Two answers were just said back; from three on that say something it helps to see them together.
  static let fewestAnswersInOverview = 3

  private func showThema(_ thema: String, _ velden: [VeldNaam]) throws(Sprong) {
    let regels = overzicht(onder: Set(velden))
    let known = velden.count { geldend($0)?.isBekend ?? false }
    guard known >= Self.fewestAnswersInOverview else { return }
    try show(.wit)
    try show(.melding("Dit is opgeschreven over: \(thema)."))
    try show(.regels(regels))
    guard wandeling.open != nil else { return }
    try show(.melding("Klopt er iets niet? Typ: wijzig, en het nummer."))
  }

  func showCasushouder() throws(Sprong) {
    let casushouder = regeling.casushouder(given: feiten, oordeel: inhoud.oordeel)
    try show(.regels(casushouder.regels()))
  }

  /// A tired person reads a few steps, not forty; `stappen` shows them all.
  static let mostStepsAtOnce = 5

  func showStappen(most: Int = .max) throws(Sprong) {
    let stappen = regeling.stappen(given: feiten, oordeel: inhoud.oordeel)
    guard !stappen.isEmpty else {
      return try show(.melding("Er zijn nu geen volgende stappen."))
    }
    try show(.melding("Dit moet er gebeuren. Het dringendste staat bovenaan."))
    for (index, stap) in stappen.prefix(most).enumerated() {
      try show(.wit)
      try show(.regels(stap.kort(nummer: index + 1)))
    }
    let rest = stappen.count - min(most, stappen.count)
    if rest > 0 {
      try show(.wit)
      try show(
        .melding("Er \(rest == 1 ? "is" : "zijn") er nog \(rest). Typ: stappen, om alles te zien."))
    }
  }

  /// Shows what the agreements say, at most so many rows.
  func showBronnen(_ ids: [BronID], limit: Int) throws(Sprong) {
    var regels: [String] = []
    for id in ids.prefix(limit) {
      guard let bron = inhoud.bronnen[id] else { continue }
      regels.append("\(id) (\(regeling.kort), \(bron.plek)): \(bron.zegt)")
    }
    if regels.isEmpty { regels = ["Deze vraag staat niet in de afspraken; hij helpt het gesprek."] }
    if ids.count > limit { regels.append("Er zijn er meer. Typ: bron.") }
    try show(.regels(regels))
  }
}
