import Synchronization
package import Werkafspraken
package import Yarn

/// Answers the conditions and fills in the texts of one regeling.
///
/// Why a class: it never changes, every question to it carries it along, and a walk asks thousands;
/// a copy must cost one reference.
package final class YarnOordeel: Oordeel {
  let regeling: Regeling
  let velden: [VeldNaam: Veld]
  private let begrippen: [String: Begrip]
  private let forms: [Compiled]
  /// The names, with `$`, of the variables that are begrippen, in order.
  private let begripNames: [String]

  /// A begrip may use others, a function may ask for the casushouder: this deep, and no deeper.
  private static let deepest = 24

  init(_ compiled: CompiledRegeling) {
    regeling = compiled.regeling
    velden = Dictionary(
      compiled.regeling.velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first })
    begrippen = Dictionary(
      compiled.begrippen.map { ("$\($0.naam)", $0) }, uniquingKeysWith: { first, _ in first })
    forms = compiled.forms
    begripNames = begrippen.keys.sorted()
  }

  package func veld(_ naam: VeldNaam) -> Veld? { velden[naam] }

  /// When a begrip holds, as its author wrote it, and why it is there.
  package func begrip(_ naam: String) -> (als: String, uitleg: String?)? {
    begrippen["$\(naam)"].map { ($0.als.tekst, $0.uitleg) }
  }

  package func holds(_ voorwaarde: Voorwaarde, given feiten: Feiten) -> Bool {
    Asking(self, feiten, depth: 0).holds(voorwaarde)
  }

  package func text(of sjabloon: Sjabloon, given feiten: Feiten) -> String {
    Asking(self, feiten, depth: 0).text(of: sjabloon)
  }

  /// Returns the answer of a function of ours, or nil when the language has to answer.
  package func answer(_ name: String, _ arguments: [Value], given feiten: Feiten) -> Value? {
    Functie(rawValue: name).map { Asking(self, feiten, depth: 0).answer($0, arguments) }
  }

  /// Returns the value of every begrip, by the name of its variable, with `$`.
  ///
  /// Cost: each begrip is judged once, also one that many others use.
  package func begrippen(given feiten: Feiten) -> [(name: String, holds: Bool)] {
    let asking = Asking(self, feiten, depth: 0)
    return begripNames.compactMap { name in
      begrippen[name].map { (name, asking.holds($0, named: name)) }
    }
  }

  /// Returns how a script sees an answer; nil when there is none, so that the default holds.
  package func value(of naam: VeldNaam, given feiten: Feiten) -> Value? {
    feiten[naam].flatMap { $0.isBekend ? Self.value(of: $0) : nil }
  }

  private static func value(of waarde: Waarde) -> Value {
    switch waarde {
    case .tekst(let text), .keuze(let text): .string(text)
    case .jaNee(let isJa): .bool(isJa)
    case .keuzes(let ids): .string(ids.joined(separator: ","))
    case .getal(let getal): .number(Float(getal))
    case .bedrag(let cents): .number(Float(cents) / 100)
    case .dag(let dag): .string(dag.iso)
    case .tijdstip(let tijdstip): .string(tijdstip.iso)
    case .lijst(let items): .string(String(items.count))
    case .weetNiet, .wilNietZeggen: .string("")
    }
  }

  /// One question to the rules, which may ask further; it counts how deep it has come.
  struct Asking: Oordeel {
    let oordeel: YarnOordeel
    let feiten: Feiten
    let depth: Int
    /// Begrippen that were judged with these facts.
    private let judged: Judged

    private final class Judged: Sendable {
      let begrippen = Mutex<[String: Bool]>([:])
    }

    init(_ oordeel: YarnOordeel, _ feiten: Feiten, depth: Int) {
      self.init(oordeel, feiten, depth: depth, Judged())
    }

    private init(_ oordeel: YarnOordeel, _ feiten: Feiten, depth: Int, _ judged: Judged) {
      self.oordeel = oordeel
      self.feiten = feiten
      self.depth = depth
      self.judged = judged
    }

    var deeper: Asking { Asking(oordeel, feiten, depth: depth + 1, judged) }

    func holds(_ begrip: Begrip, named name: String) -> Bool {
      if let known = judged.begrippen.withLock({ $0[name] }) { return known }
      let holds = deeper.holds(begrip.als)
      judged.begrippen.withLock { $0[name] = holds }
      return holds
    }

    func holds(_ voorwaarde: Voorwaarde, given feiten: Feiten) -> Bool {
      Asking(oordeel, feiten, depth: depth).holds(voorwaarde)
    }

    func text(of sjabloon: Sjabloon, given feiten: Feiten) -> String {
      Asking(oordeel, feiten, depth: depth).text(of: sjabloon)
    }

    func holds(_ voorwaarde: Voorwaarde) -> Bool {
      guard depth < YarnOordeel.deepest, oordeel.forms.indices.contains(voorwaarde.nummer),
        case .condition(let expression) = oordeel.forms[voorwaarde.nummer],
        case .bool(let holds)? = try? expression.evaluate(variable: variable, function: function)
      else { return false }
      return holds
    }

    func text(of sjabloon: Sjabloon) -> String {
      guard let nummer = sjabloon.nummer else { return sjabloon.tekst }
      guard depth < YarnOordeel.deepest, oordeel.forms.indices.contains(nummer),
        case .text(let template) = oordeel.forms[nummer],
        let text = try? template.compose(variable: variable, function: function)
      else { return sjabloon.tekst }
      return text
    }

    private func variable(_ name: String) -> Value? {
      if let begrip = oordeel.begrippen[name] { return .bool(holds(begrip, named: name)) }
      let naam = VeldNaam(String(name.dropFirst()))
      if let value = oordeel.value(of: naam, given: feiten) { return value }
      return oordeel.velden[naam].map(oordeel.standaard)
    }

    private func function(_ name: String, _ arguments: [Value]) throws -> Value {
      guard let functie = Functie(rawValue: name) else {
        throw MachineError.unknownFunction(name)
      }
      return deeper.answer(functie, arguments)
    }
  }

  /// What a variable reads without an answer: the language has no empty value.
  private func standaard(_ veld: Veld) -> Value {
    switch veld.soort {
    case .jaNee: .bool(false)
    case .getal, .bedrag: .number(0)
    case .keuze: .string(veld.keuzes.first?.id ?? "")
    case .doelgroep: .string(regeling.doelgroepen.alle.first?.id ?? "")
    default: .string("")
    }
  }
}
