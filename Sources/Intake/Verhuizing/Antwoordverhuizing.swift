import Content
import Werkafspraken

/// Takes the answers of a dossier to another regeling, one field at a time.
struct Antwoordverhuizing {
  struct Uitkomst {
    var blijft: [Verhuisplan.Rij] = []
    var verandert: [Verhuisplan.Rij] = []
    var opnieuw: [Verhuisplan.Rij] = []
    var vervalt: [Verhuisplan.Rij] = []
    var waarden: [VeldNaam: Waarde] = [:]
    var voorstellen: [(vraag: String, waarden: [VeldNaam: Waarde])] = []
  }

  private let overgang: Overgang
  private let nieuweVelden: [VeldNaam: Veld]
  private let oude: Feitlezing
  private let nieuwe: Feitlezing
  private let naarTitel: String
  private var klaar = Uitkomst()
  /// What several fields bring to one, in the order of the old dictionary.
  private var delen: [VeldNaam: [(rij: Verhuisplan.Rij, waarde: Waarde)]] = [:]

  init(van: Regeling, naar: Regeling, _ overgang: Overgang, _ vandaag: Dag) {
    self.overgang = overgang
    nieuweVelden = Dictionary(
      naar.velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
    oude = Feitlezing(regeling: van, vandaag: vandaag)
    nieuwe = Feitlezing(regeling: naar, vandaag: vandaag)
    naarTitel = naar.kort
  }

  mutating func add(_ veld: Veld, _ waarde: Waarde) {
    var rij = Verhuisplan.Rij(
      veld: veld.naam, label: veld.label, antwoord: oude.said(waarde, veld.naam))
    guard veld.bereik != .gesprek else {
      rij.reden = "dit hoort bij een gesprek van toen"
      klaar.vervalt.append(rij)
      return
    }
    let bestemming = overgang.velden[veld.naam] ?? standaard(veld)
    rij.reden = bestemming.reden
    guard !bestemming.doelen.isEmpty else {
      if bestemming.isOpnieuw { klaar.opnieuw.append(rij) } else { klaar.vervalt.append(rij) }
      return
    }
    guard waarde != .weetNiet else {
      rij.reden = rij.reden ?? "dit was nog niet bekend"
      klaar.opnieuw.append(rij)
      return
    }
    let taken = bestemming.doelen.count { add(veld, waarde, to: $0, rij) }
    if taken == 0 {
      rij.reden = rij.reden ?? "dit antwoord past niet meer bij de vraag"
      klaar.opnieuw.append(rij)
    }
  }

  /// A field that both regelingen have stays what it is.
  private func standaard(_ veld: Veld) -> Overgang.Bestemming {
    nieuweVelden[veld.naam]?.soort == veld.soort
      ? Overgang.Bestemming(doelen: [Overgang.Doel(veld.naam)])
      : Overgang.Bestemming(reden: "\(naarTitel) heeft deze vraag niet")
  }

  /// Returns false when the new field cannot take the answer.
  private mutating func add(
    _ veld: Veld, _ waarde: Waarde, to doel: Overgang.Doel, _ rij: Verhuisplan.Rij
  ) -> Bool {
    guard let nieuw = nieuweVelden[doel.nieuw], let translated = translate(waarde, doel, nieuw)
    else { return false }
    if let vraag = doel.bevestig {
      if let place = klaar.voorstellen.firstIndex(where: { $0.vraag == vraag }) {
        klaar.voorstellen[place].waarden[nieuw.naam] = translated
      } else {
        klaar.voorstellen.append((vraag, [nieuw.naam: translated]))
      }
      return true
    }
    delen[nieuw.naam, default: []].append((rij, translated))
    return true
  }

  /// The answer as the new field takes it; nil when it cannot.
  private func translate(_ waarde: Waarde, _ doel: Overgang.Doel, _ nieuw: Veld) -> Waarde? {
    if waarde == .wilNietZeggen { return waarde }
    if let vertaling = doel.waarden.first(where: { $0.oud == Self.word(waarde) }) {
      guard let text = vertaling.nieuw else { return nil }
      return try? nieuwe.read(doel.nieuw.tekst, .tekst(text)).1
    }
    if case .keuze(let id) = waarde, nieuw.soort == .doelgroep {
      return try? nieuwe.read(doel.nieuw.tekst, .tekst(id)).1
    }
    return Self.past(waarde, bij: nieuw) ? waarde : nil
  }

  /// Whether a field could have got this answer, whatever its question says.
  static func past(_ waarde: Waarde, bij veld: Veld) -> Bool {
    switch (waarde, veld.soort) {
    case (.keuze(let id), .keuze): veld.keuzes.contains { $0.id == id }
    case (.keuzes(let ids), .meerkeuze):
      ids.allSatisfy { id in veld.keuzes.contains { $0.id == id } }
    case (.tekst, .tekst), (.tekst, .langeTekst), (.tekst, .gemeente), (.tekst, .telefoon),
      (.tekst, .email), (.tekst, .postcode), (.keuze, .gemeente), (.jaNee, .jaNee),
      (.dag, .datum), (.tijdstip, .tijdstip), (.getal, .getal), (.bedrag, .bedrag),
      (.lijst, .lijst):
      true
    default: false
    }
  }

  /// An answer as it is written in a file of facts; nil for one that nobody translates.
  private static func word(_ waarde: Waarde) -> String? {
    switch waarde {
    case .tekst(let text), .keuze(let text): text
    case .jaNee(let isJa): isJa ? "ja" : "nee"
    default: nil
    }
  }

  // MARK: The end

  /// What became of everything that was added.
  var uitkomst: Uitkomst {
    var uitkomst = klaar
    for naam in delen.keys.sorted() {
      guard let parts = delen[naam], let nieuw = nieuweVelden[naam] else { continue }
      guard let waarde = joined(parts.map(\.waarde), for: naam) else {
        uitkomst.opnieuw += parts.map { part in
          var rij = part.rij
          rij.reden = rij.reden ?? "niet alle antwoorden hiervoor zijn bekend"
          return rij
        }
        continue
      }
      uitkomst.waarden[naam] = waarde
      let said = nieuwe.said(waarde, naam)
      for (rij, _) in parts {
        var rij = rij
        rij.nieuw = rij.label == nieuw.label ? said : "\(nieuw.label): \(said)"
        if rij.veld == naam, rij.antwoord == said {
          uitkomst.blijft.append(rij)
        } else {
          uitkomst.verandert.append(rij)
        }
      }
    }
    return uitkomst
  }

  private func joined(_ parts: [Waarde], for naam: VeldNaam) -> Waarde? {
    let expected = overgang.velden.values.count { bestemming in
      bestemming.doelen.contains { $0.nieuw == naam && $0.bevestig == nil }
    }
    guard expected > 1, let first = parts.first else { return parts.first }
    switch first {
    case .jaNee:
      if parts.contains(.jaNee(false)) { return .jaNee(false) }
      return parts.count == expected && parts.allSatisfy { $0 == .jaNee(true) } ? first : nil
    case .tekst:
      let texts = parts.compactMap { part in
        if case .tekst(let text) = part { text } else { nil }
      }
      return .tekst(texts.joined(separator: "\n"))
    default: return first
    }
  }
}
