import Content
import Intake
import Werkafspraken

/// The stories of a regeling, each played once, ready to look at one broken thing after the other.
struct Breukproef: Sendable {
  enum Uitkomst: Sendable {
    /// It does not compile, or says the same as before.
    case geenBreuk
    case gezien
    case gemist(Verwachtingstip?)
  }

  private let inhoud: Inhoud
  /// Those that hold; the quickest to look at first.
  private let verhalen: [Verhaalspel]

  init(_ loop: Verhalenloop, _ inhoud: Inhoud) {
    self.inhoud = inhoud
    verhalen = loop.spellen.filter(\.isGeslaagd).sorted { $0.duur < $1.duur }
  }

  @Sendable func uitkomst(_ breuk: Breuk) -> Uitkomst {
    guard let kapot = breuk.maak(inhoud) else { return .geenBreuk }
    return ziet(breuk, kapot) ? .gezien : .gemist(tip(breuk, kapot))
  }

  /// Whether a story comes out differently; the first one that does is enough.
  private func ziet(_ breuk: Breuk, _ kapot: Inhoud) -> Bool {
    switch breuk.soort {
    case .stap(let id):
      return verhalen.contains { spel in
        spel.verhaal.over(id).map { isAnders($0, spel, kapot) } ?? false
      }
    case .regel, .begrip:
      return verhalen.contains { isAnders($0.verhaal, $0, kapot) }
        || verhalen.contains { looptAnders($0, kapot) }
    case .route(let knoop):
      return verhalen.contains {
        $0.spel?.wandeling.knopen.contains(knoop) == true && looptAnders($0, kapot)
      }
    }
  }

  /// The rules are asked with the facts of the story.
  private func isAnders(_ verhaal: Verhaal, _ spel: Verhaalspel, _ kapot: Inhoud) -> Bool {
    !Verhaalspel(verhaal, feiten: spel.feiten, in: kapot).isGeslaagd
  }

  /// The conversation is played again, unless a walk over all its answers shows that it is the same:
  /// then every walk over fewer answers, which is the begin of it, is the same too.
  private func looptAnders(_ spel: Verhaalspel, _ kapot: Inhoud) -> Bool {
    guard let gespeeld = spel.spel,
      Wandeling(kapot, gespeeld.antwoorden, vandaag: spel.verhaal.vandaag) != gespeeld.wandeling
    else { return false }
    return !Verhaalspel(spel.verhaal, in: kapot, hervat: false).isGeslaagd
  }

  // MARK: What would have seen it

  /// The first story whose facts give another answer, and the answer it has now.
  private func tip(_ breuk: Breuk, _ kapot: Inhoud) -> Verwachtingstip? {
    if case .route(let knoop) = breuk.soort { return tip(knoop, kapot) }
    for spel in verhalen {
      let heel = Stappenplan(inhoud.regeling, feiten: spel.feiten, oordeel: inhoud.oordeel)
      let stuk = Stappenplan(kapot.regeling, feiten: spel.feiten, oordeel: kapot.oordeel)
      if heel.casushouder.soort != stuk.casushouder.soort {
        return Verwachtingstip(
          verhaal: spel.verhaal.file, regel: nil, sleutel: "casushouder",
          waarde: heel.casushouder.soort)
      }
      if let rij = heel.casushouder.rij, rij != stuk.casushouder.rij {
        return Verwachtingstip(
          verhaal: spel.verhaal.file, regel: nil, sleutel: "rij", waarde: rij)
      }
      let ids: [String] =
        if case .stap(let id) = breuk.soort { [id] } else { inhoud.regeling.stapregels.map(\.id) }
      for id in ids {
        guard let heel = heel.stap(id), let stuk = stuk.stap(id),
          heel.status != .vervalt || stuk.status != .vervalt
        else { continue }
        if let (sleutel, waarde) = Stapverwachting.verschil(heel, stuk) {
          return Verwachtingstip(
            verhaal: spel.verhaal.file, regel: id, sleutel: sleutel, waarde: waarde)
        }
      }
    }
    return nil
  }

  /// The first story in which something else is asked or said.
  private func tip(_ knoop: String, _ kapot: Inhoud) -> Verwachtingstip? {
    for spel in verhalen {
      guard let heel = spel.spel, heel.wandeling.knopen.contains(knoop),
        let stuk = Verhaalspel(spel.verhaal, in: kapot, hervat: false).spel
      else { continue }
      let (asked, askedNow) = (Set(heel.wandeling.opPad), Set(stuk.wandeling.opPad))
      let (said, saidNow) = (heel.wandeling.gezegd, stuk.wandeling.gezegd)
      let verschillen = [
        ("niet_gevraagd", askedNow.subtracting(asked).map(\.tekst).min()),
        ("open", asked.subtracting(askedNow).intersection(heel.open).map(\.tekst).min()),
        ("gezegd", said.subtracting(saidNow).min()),
        ("niet_gezegd", saidNow.subtracting(said).min()),
      ]
      for case (let sleutel, let naam?) in verschillen {
        return Verwachtingstip(
          verhaal: spel.verhaal.file, regel: nil, sleutel: sleutel, waarde: "[\(naam)]")
      }
    }
    return nil
  }
}

/// One expectation more for a story.
package struct Verwachtingstip: Hashable, Sendable {
  /// The file of the story.
  package var verhaal: String
  /// The id of a step; nil when it is about the casushouder or the conversation.
  package var regel: String?
  package var sleutel: String
  package var waarde: String

  /// As it is written under `verwacht`.
  package var tekst: String {
    regel.map { "stappen: {\($0): {\(sleutel): \(waarde)}}" } ?? "\(sleutel): \(waarde)"
  }
}

extension Verhaalspel {
  /// How much there is to do to play it again.
  fileprivate var duur: Int { spel?.wandeling.stukken.count ?? 0 }
}

extension Verhaal {
  /// The story as far as it is about one step; nil when it expects nothing of it.
  fileprivate func over(_ regel: String) -> Verhaal? {
    var verhaal = self
    verhaal.verwacht = Verwachting(
      stappen: verwacht.stappen.filter { $0.regel == regel },
      vervallen: verwacht.vervallen.filter { $0 == regel })
    return verhaal.verwacht == Verwachting() ? nil : verhaal
  }
}

extension Stapverwachting {
  /// The first thing a story can expect that tells two steps apart, with its value in the first.
  fileprivate static func verschil(_ heel: Stap, _ stuk: Stap) -> (String, String)? {
    if heel.status != stuk.status { return ("status", heel.status.rawValue) }
    if heel.wieSoort != stuk.wieSoort { return ("wie", heel.wieSoort) }
    for soort in Dagsoort.allCases where soort != .advies && soort.tekst(heel) != soort.tekst(stuk)
    {
      return (soort.rawValue, soort.tekst(heel) ?? "geen")
    }
    return nil
  }
}
