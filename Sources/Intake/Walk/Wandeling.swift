package import Content
package import Werkafspraken
import Yarn

/// A conversation, walked over the answers of a dossier up to the first question without one.
///
/// Invariant: same script, same answers, same day → the same walk. So going back, changing an answer
/// and resuming are one mechanism: change the answers and walk again.
package struct Wandeling: Hashable, Sendable {
  /// What was passed in the last conversation, in order.
  package private(set) var stukken: [Stuk] = []
  /// The question that waits; nil when the conversation has ended.
  package private(set) var open: Vraag?
  /// What is known: given facts, and answers that are on the path. An answer off the path is not here.
  package private(set) var feiten: Feiten
  /// The fields that were asked in the last conversation, in order, the open one not included.
  package private(set) var opPad: [VeldNaam] = []
  /// How many questions of this theme follow when nothing new is known.
  package private(set) var nogInThema = 0
  /// The nodes that were entered, in any conversation.
  package private(set) var knopen: Set<String> = []
  /// The fields that a conversation asked which is paused now.
  ///
  /// Why: an answer of the whole dossier is seen there too, as soon as it is given; it is still an
  /// answer to the conversation that goes on.
  private var gepauzeerd: Set<VeldNaam> = []
  /// Why the walk stopped before its end; nothing of the dossier is lost by it.
  package private(set) var storing: String?

  /// What an author should know of the last conversation, in order.
  package private(set) var haperingen: [Hapering] = []

  /// Walks the conversations of a dossier, in the order in which they were begun.
  ///
  /// - Parameters:
  ///   - tot: a field of the last conversation at which to stop although it has an answer (`terug`).
  package init(
    _ inhoud: Inhoud, _ antwoorden: Antwoorden, vandaag: Dag, tot veld: VeldNaam? = nil
  ) {
    feiten = Feiten(vandaag: vandaag, waarden: antwoorden.feiten)
    let walker = Walker(inhoud: inhoud, antwoorden: antwoorden)
    for (index, beurt) in antwoorden.beurten.enumerated() {
      let isLast = index == antwoorden.beurten.count - 1
      (stukken, opPad, open, storing, haperingen) = ([], [], nil, nil, [])
      feiten.vandaag = beurt.afgerondOp ?? vandaag
      walker.walk(beurt, into: &self, tot: isLast ? veld : nil, isLast: isLast)
      if open != nil { gepauzeerd.formUnion(opPad) }
    }
    feiten.vandaag = vandaag
  }

  fileprivate func isAnswered(_ veld: VeldNaam, in beurt: Antwoorden.Beurt) -> Bool {
    gepauzeerd.contains(veld) && beurt.antwoorden[veld] != nil
  }
  fileprivate mutating func append(_ stuk: Stuk) { stukken.append(stuk) }
  fileprivate mutating func wait(at vraag: Vraag, voorstel: Waarde?) {
    open = vraag
    stukken.append(.vraag(vraag, nil))
  }
  fileprivate mutating func take(_ waarde: Waarde, for veld: VeldNaam) { feiten[veld] = waarde }
  fileprivate mutating func pass(_ vraag: Vraag, _ waarde: Waarde) {
    stukken.append(.vraag(vraag, waarde))
    opPad.append(vraag.veld)
  }
  fileprivate mutating func enter(_ node: String) { knopen.insert(node) }
  fileprivate mutating func stop(_ hapering: Hapering, because reason: String) {
    storing = reason
    note(hapering)
  }
  fileprivate mutating func note(_ hapering: Hapering) { haperingen.append(hapering) }
  fileprivate mutating func count(ahead: Int) { nogInThema = ahead }
}

/// The answers that a walk goes over.
package struct Antwoorden: Hashable, Sendable {
  /// A conversation that was begun.
  package struct Beurt: Hashable, Sendable {
    package var gesprek: Gespreksopgave
    /// The answers given in it, and those of the whole dossier.
    package var antwoorden: [VeldNaam: Waarde]
    /// The day on which it was finished; nil while it goes on.
    ///
    /// Why: it is walked as on that day, and nothing is asked in it any more. What time or a later
    /// answer would have it ask now, the next conversation asks; its own answers stay on the path.
    package var afgerondOp: Dag?
    package init(
      gesprek: Gespreksopgave, antwoorden: [VeldNaam: Waarde], afgerondOp: Dag? = nil
    ) {
      self.gesprek = gesprek
      self.antwoorden = antwoorden
      self.afgerondOp = afgerondOp
    }
  }

  /// Facts that no conversation asked for: given at the start, or by `wijzig`.
  package var feiten: [VeldNaam: Waarde]
  package var beurten: [Beurt]

  package init(feiten: [VeldNaam: Waarde] = [:], beurten: [Beurt] = []) {
    self.feiten = feiten
    self.beurten = beurten
  }
}

/// Runs the script of one conversation and notes what it passes.
private struct Walker {
  let inhoud: Inhoud
  let antwoorden: Antwoorden

  /// What happened since the theme began.
  private struct Thema {
    /// The fields that were asked, in order.
    var velden: [VeldNaam] = []
    /// Asked at its end: what does this mean, in your own words?
    var terugvertellen: VeldNaam?
  }

  /// A script without an end is an author's mistake; a person must not wait for it.
  static let mostEvents = 100_000

  func walk(
    _ beurt: Antwoorden.Beurt, into walk: inout Wandeling, tot veld: VeldNaam?, isLast: Bool
  ) {
    var machine = Machine(inhoud.program)
    machine.locale = "nl"
    var plaats = Plaats(fase: beurt.gesprek.fase, thema: nil)
    var pending: Zin?
    var asked: Set<VeldNaam> = []
    var thema = Thema()
    // The script is in the last of these, on an errand for those before; between two of them it is
    // where it was.
    var knopen: [String] = []
    var hier = ""
    // What it asks each time is asked anew; what only others ask stays: the last evaluation still
    // counts when we talk about something else.
    for naam in inhoud.vraagvelden(van: beurt.gesprek.id) {
      if inhoud.oordeel.veld(naam)?.bereik == .gesprek { walk.forget(naam) }
    }
    for (naam, waarde) in walk.feiten.waarden { set(waarde, naam, &machine) }
    refresh(walk.feiten, &machine)
    func flush(_ walk: inout Wandeling) {
      if let zin = pending { walk.append(.zin(zin)) }
      pending = nil
    }
    /// Asks a field; false when the walk waits for its answer.
    func ask(_ naam: VeldNaam, _ walk: inout Wandeling) -> Bool {
      let vraag = vraag(naam, pending, plaats)
      pending = nil
      if let known = walk.feiten[naam], !isAskedAgain(naam, known, asked),
        asked.contains(naam) || !walk.isAnswered(naam, in: beurt)
      {
        if !asked.contains(naam) { walk.append(.bekend(vraag, known)) }
        return true
      }
      guard naam != veld, let waarde = beurt.antwoorden[naam] else {
        if beurt.afgerondOp != nil { return true }
        wait(at: vraag, beurt, machine, plaats, asked, into: &walk, isLast: isLast)
        return false
      }
      asked.insert(naam)
      thema.velden.append(naam)
      walk.take(waarde, for: naam)
      walk.pass(vraag, waarde)
      set(waarde, naam, &machine)
      refresh(walk.feiten, &machine)
      return true
    }
    /// Ends a theme: what was said in it, and then in somebody's own words what it means. False when
    /// the walk waits for those words.
    func end(_ walk: inout Wandeling) -> Bool {
      flush(&walk)
      guard let naam = plaats.thema, !thema.velden.isEmpty else { return true }
      walk.append(.themaKlaar(naam, thema.velden))
      return thema.terugvertellen.map { ask($0, &walk) } ?? true
    }
    do {
      try machine.start(at: beurt.gesprek.start)
      for _ in 0..<Self.mostEvents {
        switch try machine.next(ScriptHost(oordeel: inhoud.oordeel, feiten: walk.feiten)) {
        case .nodeStart(let node):
          walk.enter(node)
          knopen.append(node)
          hier = node
          let next = Plaats(
            fase: inhoud.program.header("fase", ofNode: node) ?? plaats.fase,
            thema: inhoud.program.header("thema", ofNode: node) ?? plaats.thema)
          if next != plaats {
            guard end(&walk) else { return }
            (plaats, thema) = (next, Thema())
            walk.append(.plaats(next))
          }
          if let naam = inhoud.program.header("terugvertellen", ofNode: node) {
            thema.terugvertellen = VeldNaam(naam)
          }
        case .line(let line):
          flush(&walk)
          pending = zin(line)
        case .options(let options):
          let vraag = vraag(options, after: pending, plaats)
          pending = nil
          guard let vraag else {
            walk.note(.geenKeuze(options.first?.line.id ?? "", knoop: hier))
            try machine.choose(nil)
            continue
          }
          guard let chosen = answer(to: vraag, in: beurt, tot: veld) else {
            if beurt.afgerondOp != nil {
              if (try? machine.choose(nil)) == nil { return }
              continue
            }
            wait(at: vraag, beurt, machine, plaats, asked, into: &walk, isLast: isLast)
            return
          }
          walk.pass(vraag, .keuze(options[chosen].line.id))
          try machine.choose(chosen)
        case .command(let command):
          let words = command.split(separator: " ")
          switch words.first {
          case "vraag" where words.count > 1:
            let naam = VeldNaam(String(words[1].drop { $0 == "$" }))
            // After "weet ik niet" a script may try again; an answer that is known it can see.
            if asked.contains(naam), walk.feiten[naam]?.isBekend == true {
              walk.note(.nogEens(naam, knoop: hier))
            }
            guard ask(naam, &walk) else { return }
          case "casushouder":
            flush(&walk)
            walk.append(.casushouder)
          case "stappen":
            flush(&walk)
            walk.append(.stappen)
          default: continue
          }
        case .nodeComplete(let node):
          if let place = knopen.lastIndex(of: node) { knopen.remove(at: place) }
          hier = knopen.last ?? node
        case .complete:
          _ = end(&walk)
          return
        }
      }
      walk.stop(.kring(knoop: hier), because: "het gesprek komt niet aan een eind")
    } catch {
      flush(&walk)
      walk.stop(.vast(knoop: hier), because: "\(error)")
    }
  }

  /// A field that an earlier conversation left open and that this one has not asked yet.
  private func isAskedAgain(_ naam: VeldNaam, _ known: Waarde, _ asked: Set<VeldNaam>) -> Bool {
    known.isOpen && !asked.contains(naam) && inhoud.oordeel.veld(naam)?.bereik == .totKlaar
  }

  private func wait(
    at vraag: Vraag, _ beurt: Antwoorden.Beurt, _ machine: Machine, _ plaats: Plaats,
    _ asked: Set<VeldNaam>, into walk: inout Wandeling, isLast: Bool
  ) {
    walk.wait(at: vraag, voorstel: beurt.antwoorden[vraag.veld])
    if isLast { walk.count(ahead: ahead(machine, plaats, asked, walk)) }
  }

  /// Counts the questions of this theme that follow when every answer is "weet ik niet".
  private func ahead(
    _ machine: Machine, _ plaats: Plaats, _ asked: Set<VeldNaam>, _ walk: Wandeling
  ) -> Int {
    var machine = machine
    var seen = asked
    if let open = walk.open { seen.insert(open.veld) }
    var thema = plaats.thema
    var count = 0
    if walk.open?.opties != nil, (try? machine.choose(nil)) == nil { return 0 }
    let host = ScriptHost(oordeel: inhoud.oordeel, feiten: walk.feiten)
    for _ in 0..<2_000 {
      guard thema == plaats.thema, let event = try? machine.next(host) else { break }
      switch event {
      case .nodeStart(let node): thema = inhoud.program.header("thema", ofNode: node) ?? thema
      case .options:
        count += 1
        if (try? machine.choose(nil)) == nil { return count }
      case .command(let command) where command.hasPrefix("vraag "):
        let naam = VeldNaam(String(command.dropFirst(6).drop { $0 == "$" }))
        if walk.feiten[naam].map({ isAskedAgain(naam, $0, seen) }) ?? true,
          seen.insert(naam).inserted
        {
          count += 1
        }
      case .complete: return count
      default: continue
      }
    }
    return count
  }

  private func answer(to vraag: Vraag, in beurt: Antwoorden.Beurt, tot veld: VeldNaam?) -> Int? {
    guard vraag.veld != veld, case .keuze(let id)? = beurt.antwoorden[vraag.veld] else {
      return nil
    }
    // A choice that is no longer offered is asked again.
    return vraag.opties?.firstIndex { $0.id == id && $0.isBeschikbaar }
  }

  private func set(_ waarde: Waarde, _ naam: VeldNaam, _ machine: inout Machine) {
    guard waarde.isBekend,
      let value = inhoud.oordeel.value(
        of: naam, given: Feiten(vandaag: Dag(nummer: 0), waarden: [naam: waarde]))
    else { return }
    machine.variables["$\(naam)"] = value
  }

  /// Begrippen follow from the facts, so they are set anew whenever a fact is.
  private func refresh(_ feiten: Feiten, _ machine: inout Machine) {
    for (name, holds) in inhoud.oordeel.begrippen(given: feiten) {
      machine.variables[name] = .bool(holds)
    }
  }

  private func zin(_ line: Line) -> Zin {
    Zin(
      id: line.id, spreker: line.character, tekst: line.spoken,
      bron: line.tags.filter { $0.hasPrefix("bron:") }.map { BronID(String($0.dropFirst(5))) })
  }

  private func vraag(_ naam: VeldNaam, _ zin: Zin?, _ plaats: Plaats) -> Vraag {
    let veld = inhoud.oordeel.veld(naam)
    let zin =
      zin ?? Zin(id: "veld:\(naam)", tekst: veld?.vraag ?? veld?.label ?? naam.tekst, bron: [])
    return Vraag(veld: naam, zin: zin, plaats: plaats)
  }

  private func vraag(_ options: [Option], after zin: Zin?, _ plaats: Plaats) -> Vraag? {
    guard let first = options.first, options.contains(where: \.isAvailable) else { return nil }
    return Vraag(
      veld: VeldNaam("keuze:\(first.line.id)"),
      zin: zin ?? Zin(id: first.line.id, tekst: "Wat kies je?", bron: []), plaats: plaats,
      opties: options.map {
        Vraag.Optie(id: $0.line.id, tekst: $0.line.text, isBeschikbaar: $0.isAvailable)
      })
  }
}

extension Wandeling {
  fileprivate mutating func forget(_ naam: VeldNaam) { feiten[naam] = nil }
}

/// What a script may ask of us while it runs.
private struct ScriptHost: Host {
  let oordeel: YarnOordeel
  let feiten: Feiten

  func call(_ name: String, _ arguments: [Value]) throws -> Value? {
    oordeel.answer(name, arguments, given: feiten)
  }
}
