import Werkafspraken
import Yarn

extension YarnOordeel.Asking {
  /// Answers a function. An unknown field, or a day that nobody knows, gives the empty answer:
  /// false, 0 or "". Names of fields were checked when the regeling was read.
  func answer(_ functie: Functie, _ arguments: [Value]) -> Value {
    let texts = arguments.map(\.text)
    let naam = VeldNaam(texts.first ?? "")
    switch functie {
    case .bekend: return .bool(feiten.isBekend(naam))
    case .weet_niet: return .bool(feiten[naam] == .weetNiet)
    case .wil_niet: return .bool(feiten[naam] == .wilNietZeggen)
    case .geweest: return .bool(feiten.dag(naam).map { $0 <= feiten.vandaag } ?? false)
    case .dagen_tot: return .number(days(until: naam, sign: 1))
    case .dagen_sinds: return .number(days(until: naam, sign: -1))
    case .na: return .bool(compare(texts) { $0.isDay($1, after: $2, at: $3) })
    case .voor: return .bool(compare(texts) { $0.isDay($1, before: $2, at: $3) })
    case .heeft:
      guard case .keuzes(let ids)? = feiten[naam], let id = texts.last else { return .bool(false) }
      return .bool(ids.contains(id))
    case .aantal:
      guard case .lijst(let items)? = feiten[naam] else { return .number(0) }
      return .number(Float(items.count))
    case .datum: return .string(feiten.dag(naam)?.voluit ?? "")
    case .dag_en_datum: return .string(feiten.dag(naam)?.voluitMetWeekdag ?? "")
    case .label: return .string(label(of: naam))
    case .doelgroepnaam:
      let id = feiten.tekst("doelgroep")
      return .string(oordeel.regeling.doelgroepen.alle.first { $0.id == id }?.naam ?? "")
    case .casushouder:
      return .string(oordeel.regeling.casushouder(given: feiten, oordeel: self).naam)
    case .casushouder_soort:
      return .string(oordeel.regeling.casushouder(given: feiten, oordeel: self).soort)
    case .team: return .string(team?.naam ?? "het sociaal team")
    case .team_telefoon: return .string(team?.telefoon.first?.adres ?? "")
    case .in_regeling:
      return .bool(feiten.tekst(naam).map(oordeel.regeling.gemeenten.contains) ?? false)
    }
  }

  private var team: Contact? {
    oordeel.regeling.lokaalTeam(given: feiten)
  }

  private func days(until naam: VeldNaam, sign: Int) -> Float {
    guard let dag = feiten.dag(naam) else { return 0 }
    return Float(sign * feiten.vandaag.days(until: dag))
  }

  /// `na("a", "b", "+1mnd")`: day a against day b moved by the distance; b may be an estimate.
  private func compare(
    _ texts: [String], _ isInOrder: (Ankers, VeldNaam, VeldNaam, Afstand) -> Bool
  ) -> Bool {
    guard texts.count == 3, let afstand = Afstand(texts[2]) else { return false }
    let ankers = Ankers(velden: oordeel.velden, feiten: feiten, oordeel: self)
    return isInOrder(ankers, VeldNaam(texts[0]), VeldNaam(texts[1]), afstand)
  }

  private func label(of naam: VeldNaam) -> String {
    guard let waarde = feiten[naam], let veld = oordeel.veld(naam) else { return "" }
    switch waarde {
    case .keuze(let id): return veld.keuzes.first { $0.id == id }?.label ?? id
    case .keuzes(let ids):
      return ids.map { id in veld.keuzes.first { $0.id == id }?.label ?? id }
        .joined(separator: ", ")
    case .tekst(let text): return text
    case .jaNee(let isJa): return isJa ? "ja" : "nee"
    case .dag(let dag): return dag.voluit
    default: return ""
    }
  }
}
