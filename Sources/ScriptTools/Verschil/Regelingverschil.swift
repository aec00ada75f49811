package import Content
package import Werkafspraken

/// What is new, gone and changed between two regelingen, or two versions of one.
///
/// Shape: one part for each kind of thing, in a fixed order; in each part the order of the files.
package struct Regelingverschil: Hashable, Sendable {
  package struct Deel: Hashable, Sendable {
    /// The key for programs, which is also the word for people: "velden", "stappen".
    package var naam: String
    package var nieuw: [String] = []
    package var weg: [String] = []
    package var veranderd: [Verandering] = []

    package var isLeeg: Bool { nieuw.isEmpty && weg.isEmpty && veranderd.isEmpty }
  }

  /// One thing that both have, and what differs.
  package struct Verandering: Hashable, Sendable {
    package var id: String
    /// How it was called before; nil when it kept its name.
    package var heette: String?
    /// Sentences: "wie: de zorgaanbieder → de casushouder".
    package var wat: [String]

    package init(id: String, heette: String? = nil, wat: [String]) {
      self.id = id
      self.heette = heette
      self.wat = wat
    }
  }

  package let delen: [Deel]

  /// - Parameters:
  ///   - overgang: tells which field and which rule took the place of another.
  ///   - zinnen: the files of both, to lay the sentences of the conversations side by side; nil to
  ///     leave those out.
  package init(
    _ oud: Inhoud, _ nieuw: Inhoud, overgang: Overgang? = nil,
    zinnen: (oud: Regelinglezing, nieuw: Regelinglezing)? = nil
  ) {
    let velden = Dictionary(
      (overgang?.velden ?? [:]).compactMap { naam, bestemming in
        // Only a field that goes to one other took its place.
        bestemming.doelen.count == 1
          ? bestemming.doelen.first.map { (naam.tekst, $0.nieuw.tekst) } : nil
      }, uniquingKeysWith: { first, _ in first })
    let stappen = overgang?.stappen ?? [:]
    let (old, new) = (Beschrijving(oud), Beschrijving(nieuw))
    delen =
      [
        Self.deel("gesprekken", old.gesprekken, new.gesprekken),
        Self.deel("velden", old.velden, new.velden, opvolgers: velden),
        Self.deel("doelgroepen", old.doelgroepen, new.doelgroepen),
        Self.deel("casushouder", old.casushouders, new.casushouders),
        Self.deel("stappen", old.stappen, new.stappen, opvolgers: stappen),
        Self.deel("contacten", old.contacten, new.contacten),
        Self.deel("bronnen", old.bronnen, new.bronnen),
      ]
      + (zinnen.map {
        [Self.deel("zinnen", Beschrijving.zinnen($0.oud), Beschrijving.zinnen($0.nieuw))]
      } ?? [])
  }

  private static func deel(
    _ naam: String, _ oud: [Beschrijving.Ding], _ nieuw: [Beschrijving.Ding],
    opvolgers: [String: String] = [:]
  ) -> Deel {
    var deel = Deel(naam: naam)
    let byID = Dictionary(nieuw.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let oude = Set(oud.map(\.id))
    var met: Set<String> = []
    for ding in oud {
      // What kept its name was not succeeded by anything else.
      let id = opvolgers[ding.id].flatMap { oude.contains($0) ? nil : $0 } ?? ding.id
      guard let opvolger = byID[id], met.insert(id).inserted else {
        deel.weg.append(ding.id)
        continue
      }
      let wat = ding.verschillen(met: opvolger)
      if !wat.isEmpty || id != ding.id {
        deel.veranderd.append(
          Verandering(id: id, heette: id == ding.id ? nil : ding.id, wat: wat))
      }
    }
    deel.nieuw = nieuw.map(\.id).filter { !met.contains($0) }
    return deel
  }
}
