package import Content
package import Werkafspraken

/// What another version of a regeling means for dossiers that follow the older one.
///
/// Shape: each list in the order of the older data dictionary, or of the newer one for what is new.
package struct Dossiergevolgen: Hashable, Sendable {
  /// A field, and why it is named here.
  package struct Gevolg: Hashable, Sendable {
    package var veld: VeldNaam
    package var label: String
    package var reden: String

    package init(veld: VeldNaam, label: String, reden: String) {
      self.veld = veld
      self.label = label
      self.reden = reden
    }
  }

  /// The answer counts no more. It stays in the history.
  package private(set) var verloren: [Gevolg] = []
  /// The answer no longer fits, and is asked anew.
  package private(set) var opnieuw: [Gevolg] = []
  /// The answer stays and may mean something else: somebody must look.
  package private(set) var anders: [Gevolg] = []
  /// Nobody was asked this yet.
  package private(set) var nieuw: [Gevolg] = []

  package var isLeeg: Bool {
    verloren.isEmpty && opnieuw.isEmpty && anders.isEmpty && nieuw.isEmpty
  }

  /// - Parameter overgang: tells where the answer to an older field goes; nil when every answer stays
  ///   with the field of its name.
  package init(_ oud: Inhoud, _ nieuw: Inhoud, overgang: Overgang? = nil) {
    let velden = Dictionary(
      nieuw.regeling.velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
    let wasAsked = Self.gevraagd(in: oud)
    var taken: Set<VeldNaam> = []
    for veld in oud.regeling.velden where wasAsked.contains(veld.naam) {
      if let bestemming = overgang?.velden[veld.naam] {
        taken.formUnion(bestemming.doelen.map(\.nieuw))
        add(veld, bestemming, in: velden)
      } else if let opvolger = velden[veld.naam] {
        taken.insert(veld.naam)
        compare(veld, opvolger)
      } else {
        verloren.append(Self.gevolg(veld, "de nieuwe versie heeft deze vraag niet"))
      }
    }
    let isAsked = Self.gevraagd(in: nieuw)
    for veld in nieuw.regeling.velden
    where isAsked.contains(veld.naam) && !taken.contains(veld.naam) {
      self.nieuw.append(Self.gevolg(veld, veld.vraag ?? veld.label))
    }
  }

  private mutating func add(
    _ veld: Veld, _ bestemming: Overgang.Bestemming, in velden: [VeldNaam: Veld]
  ) {
    let reden = bestemming.reden
    if bestemming.doelen.isEmpty {
      let gevolg = Self.gevolg(veld, reden ?? "de nieuwe versie heeft deze vraag niet")
      if bestemming.isOpnieuw { opnieuw.append(gevolg) } else { verloren.append(gevolg) }
    } else if bestemming.doelen.contains(where: { $0.bevestig != nil }) {
      anders.append(Self.gevolg(veld, reden ?? "iemand moet het antwoord bevestigen"))
    } else if bestemming.doelen.count == 1, let opvolger = velden[bestemming.doelen[0].nieuw],
      bestemming.doelen[0].waarden.isEmpty
    {
      compare(veld, opvolger)
    }
  }

  /// The same answer under another question.
  private mutating func compare(_ oud: Veld, _ nieuw: Veld) {
    guard oud.soort == nieuw.soort else {
      opnieuw.append(
        Self.gevolg(oud, "was \(oud.soort.rawValue), en is nu \(nieuw.soort.rawValue)"))
      return
    }
    let gone = oud.keuzes.filter { keuze in !nieuw.keuzes.contains { $0.id == keuze.id } }
    if !gone.isEmpty {
      opnieuw.append(
        Self.gevolg(oud, "deze keuze is weg: \(gone.map(\.label).joined(separator: ", "))"))
    }
    let changed = oud.keuzes.compactMap { keuze in
      nieuw.keuzes.first { $0.id == keuze.id && $0.label != keuze.label }
        .map { "\(keuze.label) → \($0.label)" }
    }
    let vraag = oud.vraag == nieuw.vraag ? [] : ["\(oud.vraag ?? "") → \(nieuw.vraag ?? "")"]
    if !(changed + vraag).isEmpty {
      anders.append(Self.gevolg(oud, (vraag + changed).joined(separator: "; ")))
    }
  }

  private static func gevolg(_ veld: Veld, _ reden: String) -> Gevolg {
    Gevolg(veld: veld.naam, label: veld.label, reden: reden)
  }

  private static func gevraagd(in inhoud: Inhoud) -> Set<VeldNaam> {
    inhoud.regeling.gesprekken.reduce(into: []) {
      $0.formUnion(inhoud.vraagvelden(van: $1.id))
    }
  }
}
