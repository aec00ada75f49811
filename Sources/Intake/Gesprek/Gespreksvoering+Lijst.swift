import Werkafspraken

extension Gespreksvoering {
  /// Asks for things that repeat, one by one: added, changed and taken away by number, up to an empty
  /// line. Every change is kept at once, so whoever leaves halfway leaves the list as it stands.
  mutating func lijst(_ vorm: Vraagvorm) throws(Sprong) -> Waarde {
    var items: [LijstVraag.Item] = []
    if case .lijst(let earlier)? = vorm.eerder { items = earlier }
    var prompt = prompt(for: vorm)
    if !items.isEmpty { try show(items) }
    while true {
      let typed = try ask(&prompt) { gesprek throws(Sprong) in
        try gesprek.show(vorm)
        if !items.isEmpty { try gesprek.show(items) }
      }
      if try isVergissing(typed, vorm) { continue }
      if let vast = VasteAntwoorden.read(typed) { return vast }
      let next: [LijstVraag.Item]
      switch Result(catching: { () throws(Afwijzing) in
        try Lijstbewerking(typed, aantal: items.count)
      }) {
      case .failure(let afwijzing):
        try refuse(afwijzing, typed, &prompt)
        continue
      case .success(.geen): return .lijst([])
      case .success(.klaar):
        if !items.isEmpty { return .lijst(items) }
        if let eerder = vorm.eerder { return eerder }
        if isTerugblik { throw .terug }
        try refuse(.leeg, typed, &prompt)
        continue
      case .success(.erbij(let namen)): next = items + namen.map(LijstVraag.item)
      case .success(.weg(let place)):
        next = items.enumerated().filter { $0.offset != place }.map(\.element)
      case .success(.anders(let place)): next = try changed(items, at: place, vorm)
      }
      guard next.count <= LijstVraag.meeste else {
        try refuse(.teVeel(grens: LijstVraag.meeste), typed, &prompt)
        continue
      }
      prompt = self.prompt(for: vorm)
      switch try neem(vorm, .lijst(next)) {
      case .bewaard: items = next
      case .gelaten: break
      case .mislukt: prompt.voorstel = typed
      }
      try show(items)
    }
  }

  /// Asks for one thing of a list anew, with what it was in the line; an empty line leaves it.
  private mutating func changed(
    _ items: [LijstVraag.Item], at place: Int, _ vorm: Vraagvorm
  ) throws(Sprong) -> [LijstVraag.Item] {
    var prompt = Prompt(voorstel: LijstVraag.text(of: items[place]))
    let vraag = Uiting.melding("Wat moet er staan bij \(place + 1)?")
    try show(vraag)
    var typed: String
    repeat {
      typed = try ask(&prompt) { gesprek throws(Sprong) in try gesprek.show(vraag) }
    } while try isVergissing(typed, vorm)
    guard !typed.isEmpty else { return items }
    var items = items
    items[place] = LijstVraag.renamed(items[place], to: typed)
    return items
  }

  private func show(_ items: [LijstVraag.Item]) throws(Sprong) {
    if !items.isEmpty {
      try show(
        .keuzes(
          items.enumerated().map { Keuzeregel(nummer: $0 + 1, tekst: LijstVraag.text(of: $1)) }))
    }
    try show(.melding("Nog iets? Typ het hier. Een lege regel betekent: klaar."))
    if !items.isEmpty {
      try show(.melding("Iets veranderen? Typ het nummer. Iets weghalen? Typ: weg 1."))
    }
  }
}
