import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// A conversation with somebody who answers anything, and comes back on answers at any moment.
struct Dwaalgesprek {
  let inhoud: Inhoud
  let gesprek: Gespreksopgave
  let houder: Dossierhouder
  let beurt: Int
  private let tijd: Tijdstip

  /// Nobody answers more than this.
  static let mostAnswers = 600

  /// - Parameter houder: the dossier in which it is held; nil for a new one.
  init(
    _ inhoud: Inhoud, _ gesprek: Gespreksopgave, in houder: Dossierhouder? = nil, vandaag: Dag
  ) throws {
    self.inhoud = inhoud
    self.gesprek = gesprek
    tijd = Tijdstip(dag: vandaag, minuut: 600)
    var chance = Toeval(seed: 7)
    self.houder =
      try houder
      ?? Dossierhouder(
        beginning: DossierID(using: &chance), regeling: inhoud.regeling, tijd: tijd,
        in: MemoryEventStore())
    beurt = try self.houder.beurt(of: gesprek, tijd: tijd)
  }

  func finish() throws { try houder.finish(beurt: beurt, tijd: tijd) }

  var wandeling: Wandeling {
    Wandeling(inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: tijd.dag)
  }

  func answer(_ naam: VeldNaam, _ waarde: Waarde) throws {
    let veld =
      inhoud.oordeel.veld(naam) ?? Veld(naam: naam, soort: .keuze, label: naam.tekst)
    try houder.answer(veld, waarde, beurt: beurt, tijd: tijd)
  }

  /// The answer that holds.
  func waarde(_ naam: VeldNaam) -> Waarde? {
    houder.dossier.antwoord(naam, in: houder.dossier.gesprekken[beurt].gesprek)?.waarde
  }

  /// Answers until the end; every so often an earlier answer is changed first.
  func dwaal(_ toeval: inout Toeval) throws {
    for _ in 0..<Self.mostAnswers {
      let walk = wandeling
      if let earlier = walk.opPad.randomElement(using: &toeval),
        Int.random(in: 0..<5, using: &toeval) == 0
      {
        try answer(earlier, willekeurig(earlier, walk, &toeval))
      } else if let open = walk.open {
        try answer(open.veld, willekeurig(open.veld, walk, &toeval))
      } else {
        return
      }
    }
    Issue.record("het gesprek \(gesprek.id) komt niet aan een eind")
  }

  /// Any answer that a field may take.
  func willekeurig(_ naam: VeldNaam, _ walk: Wandeling, _ toeval: inout Toeval) -> Waarde {
    guard let veld = inhoud.oordeel.veld(naam) else {
      let opties = walk.stukken.compactMap { stuk -> [Vraag.Optie]? in
        if case .vraag(let vraag, _) = stuk, vraag.veld == naam { vraag.opties } else { nil }
      }.flatMap(\.self).filter(\.isBeschikbaar)
      return .keuze(opties.randomElement(using: &toeval)?.id ?? "")
    }
    switch Int.random(in: 0..<12, using: &toeval) {
    case 0: return .weetNiet
    case 1: return .wilNietZeggen
    default: break
    }
    let regeling = inhoud.regeling
    switch veld.soort {
    case .jaNee: return .jaNee(Bool.random(using: &toeval))
    case .keuze: return .keuze(veld.keuzes.randomElement(using: &toeval)?.id ?? "")
    case .meerkeuze:
      return .keuzes(veld.keuzes.map(\.id).filter { _ in Bool.random(using: &toeval) })
    case .doelgroep:
      return .keuze(regeling.doelgroepen.alle.randomElement(using: &toeval)?.id ?? "")
    case .gemeente:
      return .tekst(regeling.bekendeGemeenten.randomElement(using: &toeval)?.naam ?? "")
    case .datum: return .dag(tijd.dag.adding(days: Int.random(in: -900...900, using: &toeval)))
    case .tijdstip: return .tijdstip(tijd)
    case .getal: return .getal(Double(Int.random(in: 0...5, using: &toeval)))
    case .bedrag: return .bedrag(Int.random(in: 0...200_000, using: &toeval))
    case .lijst:
      return .lijst(
        (0..<Int.random(in: 0...3, using: &toeval)).map { ["naam": .tekst("Zzmerel \($0)")] })
    default: return .tekst("Zzkanarie")
    }
  }
}
