package import Content
package import Werkafspraken

/// Reads answers that do not come from a keyboard: facts of the command line, files, stories.
package struct Feitlezing: Sendable {
  let velden: [VeldNaam: Veld]
  let soorten: Vraagsoorten

  package init(regeling: Regeling, vandaag: Dag) {
    velden = Dictionary(
      regeling.velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
    soorten = Vraagsoorten(regeling: regeling, vandaag: vandaag)
  }

  /// A fact that no field could take.
  package enum Probleem: Error, Hashable, Sendable {
    case onbekendVeld(String, lijkOp: [String])
    case geweigerd(VeldNaam, Afwijzing)
  }

  package func read(_ naam: String, _ waarde: Feitenbestand.Ruw) throws(Probleem) -> (
    VeldNaam, Waarde
  ) {
    let veldnaam = VeldNaam(naam)
    guard let veld = velden[veldnaam] else {
      throw .onbekendVeld(naam, lijkOp: nearNames(to: naam, among: velden.keys.map(\.tekst)))
    }
    do {
      return (veldnaam, try read(veld, waarde))
    } catch {
      throw .geweigerd(veldnaam, error)
    }
  }

  private func read(_ veld: Veld, _ waarde: Feitenbestand.Ruw) throws(Afwijzing) -> Waarde {
    switch waarde {
    case .tekst(let text):
      // The id of a choice says exactly what is meant, also when it reads like a fixed answer.
      let isChoice = veld.keuzes.contains { $0.id == text }
      if !isChoice, let vast = VasteAntwoorden.read(text) { return vast }
      return try soorten.soort(of: veld).read(text)
    case .lijst(let items):
      if veld.soort == .meerkeuze { return try chosen(veld, items) }
      return .lijst(items.map(item))
    case .items:
      return .lijst([item(waarde)])
    }
  }

  private func chosen(_ veld: Veld, _ items: [Feitenbestand.Ruw]) throws(Afwijzing) -> Waarde {
    let lijst = Keuzelijst(veld.keuzes)
    var ids: Set<String> = []
    for case .tekst(let text) in items { ids.insert(try lijst.read(text).id) }
    return .keuzes(veld.keuzes.map(\.id).filter(ids.contains))
  }

  private func item(_ waarde: Feitenbestand.Ruw) -> [VeldNaam: Waarde] {
    switch waarde {
    case .tekst(let text): ["naam": .tekst(text)]
    case .lijst: [:]
    case .items(let parts):
      Dictionary(
        parts.map { part in
          let text = if case .tekst(let text) = part.waarde { text } else { "" }
          return (VeldNaam(part.naam), VasteAntwoorden.read(text) ?? .tekst(text))
        }, uniquingKeysWith: { _, last in last })
    }
  }
}

extension Feitlezing {
  /// A value in the words of its field.
  package func said(_ waarde: Waarde, _ naam: VeldNaam) -> String {
    if let vast = VasteAntwoorden.text(of: waarde) { return vast }
    guard let veld = velden[naam] else { return "" }
    return soorten.soort(of: veld).said(waarde)
  }
}
