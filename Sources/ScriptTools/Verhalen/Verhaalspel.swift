package import Content
package import Intake
package import Werkafspraken

/// A story that was played: what came out, and where that differs from what it expects.
package struct Verhaalspel: Sendable {
  /// One expectation that does not hold.
  package struct Verschil: Hashable, Sendable {
    /// What was looked at: "casushouder", "DL-ZOU3-07 uiterlijk".
    package var wat: String
    package var verwacht: String
    package var uitkomst: String

    /// "DL-ZOU3-07 uiterlijk: verwacht 2025-12-20, maar het is 2025-12-19".
    package var zin: String { "\(wat): verwacht \(verwacht), maar het is \(uitkomst)" }
  }

  package let verhaal: Verhaal
  package private(set) var verschillen: [Verschil] = []
  /// What the rules saw at the end.
  package let feiten: Feiten
  /// The conversation as it was played; nil when the answers are facts.
  package let spel: Spel?

  package var isGeslaagd: Bool { verschillen.isEmpty }

  /// Plays a story. A conversation is played twice: in one go, and again with a stop and a new start
  /// after every answer; both must end the same.
  ///
  /// - Parameter hervat: false to leave out the second time.
  package init(_ verhaal: Verhaal, in inhoud: Inhoud, hervat: Bool = true) {
    self.verhaal = verhaal
    if let gesprek = verhaal.gesprek {
      let spel = Spel(
        inhoud, gesprek, verhaal.antwoorden, bekend: verhaal.feiten, vandaag: verhaal.vandaag)
      self.spel = spel
      feiten = spel.feiten
    } else {
      spel = nil
      feiten = Self.feiten(verhaal, inhoud.regeling)
    }
    if let spel, let gesprek = verhaal.gesprek {
      checkGesprek(spel)
      if hervat { checkHervatting(spel, gesprek, inhoud) }
    }
    check(Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel))
  }

  /// What the rules make of facts that are known already, beside what a story expects of them.
  package init(_ verhaal: Verhaal, feiten: Feiten, in inhoud: Inhoud) {
    self.verhaal = verhaal
    self.feiten = feiten
    spel = nil
    check(Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel))
  }

  private static func feiten(_ verhaal: Verhaal, _ regeling: Regeling) -> Feiten {
    let lezing = Feitlezing(regeling: regeling, vandaag: verhaal.vandaag)
    var feiten = Feiten(vandaag: verhaal.vandaag)
    for feit in verhaal.feiten.feiten + verhaal.antwoorden.feiten {
      // What cannot be read was reported when the story was.
      guard let (veld, waarde) = try? lezing.read(feit.naam, feit.waarde) else { continue }
      feiten[veld] = waarde
    }
    return feiten
  }

  // MARK: Steps

  private mutating func check(_ plan: Stappenplan) {
    if let soort = verhaal.verwacht.casushouder, soort != plan.casushouder.soort {
      verschillen.append(
        Verschil(wat: "casushouder", verwacht: soort, uitkomst: plan.casushouder.soort))
    }
    if let rij = verhaal.verwacht.rij, rij != plan.casushouder.rij {
      verschillen.append(
        Verschil(wat: "rij", verwacht: rij, uitkomst: plan.casushouder.rij ?? "geen"))
    }
    for verwacht in verhaal.verwacht.stappen {
      guard let stap = plan.stap(verwacht.regel) else { continue }
      check(verwacht, stap)
    }
    for regel in verhaal.verwacht.vervallen {
      guard let stap = plan.stap(regel), stap.status != .vervalt else { continue }
      verschillen.append(
        Verschil(
          wat: regel, verwacht: StapStatus.vervalt.rawValue, uitkomst: stap.status.rawValue))
    }
  }

  private mutating func check(_ verwacht: Stapverwachting, _ stap: Stap) {
    if verwacht.status == nil, stap.status == .vervalt {
      verschillen.append(
        Verschil(
          wat: stap.regel, verwacht: "een stap", uitkomst: "vervallen (\(stap.toelichting ?? ""))")
      )
    }
    if let status = verwacht.status, status != stap.status {
      verschillen.append(
        Verschil(
          wat: "\(stap.regel) status", verwacht: status.rawValue, uitkomst: stap.status.rawValue))
    }
    if let wie = verwacht.wie, wie != stap.wieSoort {
      verschillen.append(
        Verschil(wat: "\(stap.regel) wie", verwacht: wie, uitkomst: stap.wieSoort))
    }
    for dag in verwacht.dagen {
      let found = dag.soort.tekst(stap)
      guard found != dag.dag else { continue }
      verschillen.append(
        Verschil(
          wat: "\(stap.regel) \(dag.soort.rawValue)", verwacht: dag.dag ?? "geen",
          uitkomst: found ?? "geen"))
    }
  }

  // MARK: The conversation

  private mutating func checkGesprek(_ spel: Spel) {
    if let storing = spel.storing {
      verschillen.append(
        Verschil(wat: "gesprek", verwacht: "een gesprek tot het eind", uitkomst: storing))
    }
    let asked = Set(spel.wandeling.opPad)
    for veld in verhaal.verwacht.nietGevraagd where asked.contains(veld) {
      verschillen.append(Verschil(wat: veld.tekst, verwacht: "geen vraag", uitkomst: "gevraagd"))
    }
    for veld in verhaal.verwacht.open where !spel.open.contains(veld) {
      verschillen.append(
        Verschil(
          wat: veld.tekst, verwacht: "een open vraag",
          uitkomst: asked.contains(veld) ? "beantwoord" : "niet gevraagd"))
    }
    let gezegd = spel.wandeling.gezegd
    for id in verhaal.verwacht.gezegd where !gezegd.contains(id) {
      verschillen.append(Verschil(wat: id, verwacht: "deze zin", uitkomst: "niet gezegd"))
    }
    for id in verhaal.verwacht.nietGezegd where gezegd.contains(id) {
      verschillen.append(Verschil(wat: id, verwacht: "deze zin niet", uitkomst: "gezegd"))
    }
    for naam in spel.nietGebruikt {
      verschillen.append(
        Verschil(wat: naam, verwacht: "een vraag bij dit antwoord", uitkomst: "niet gevraagd"))
    }
  }

  private mutating func checkHervatting(
    _ spel: Spel, _ gesprek: Gespreksopgave, _ inhoud: Inhoud
  ) {
    let hervat = HervatGesprek(inhoud, gesprek, spel.antwoorden, vandaag: verhaal.vandaag)
    guard hervat.wandeling != spel.wandeling else { return }
    verschillen.append(
      Verschil(
        wat: "hervatten na elk antwoord", verwacht: "hetzelfde gesprek",
        uitkomst: hervat.storing ?? "een ander gesprek"))
  }
}

extension Wandeling {
  /// The ids of the lines of the script that were said, the questions included: "zou3-geld-2".
  var gezegd: Set<String> {
    stukken.reduce(into: []) { ids, stuk in
      switch stuk {
      case .zin(let zin): ids.insert(Self.zinID(zin.id))
      case .vraag(let vraag, _): ids.insert(Self.zinID(vraag.zin.id))
      case .bekend, .plaats, .themaKlaar, .casushouder, .stappen: break
      }
    }
  }

  /// The id of a line as stories write it: without `line:`.
  static func zinID(_ id: String) -> String { id.replacing(/^line:/, with: "") }
}
