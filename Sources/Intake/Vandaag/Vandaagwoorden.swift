import Werkafspraken

extension Vandaaggesprek {
  static var woorden: [PromptCommando<Vandaaggesprek>] {
    [
      .gedaan, .verplaats, .doorgeven, .overzicht, .alles, .verder, .terug, .zoek, .herstel, .taal,
      .pauze, .stop, .help,
    ]
  }

  static var slotVanHelp: String { "Of typ het nummer van een stap. Eén letter mag: g1, v1, d1." }
}

/// A number may follow the word; without one it is about the step that was chosen last.
private let isNummer: @Sendable (String) -> Bool = { Keuzelijst.number($0) != nil }

extension PromptCommando<Vandaaggesprek> {
  static var gedaan: Self {
    Self(
      "gedaan", "de stap is klaar", voorbeeld: "gedaan 2, of korter: g2", argument: "<nummer>",
      neemt: isNummer
    ) { plek, typed throws(Sprong) in
      guard let regel = try plek.wijs(typed) else { return }
      try plek.doe(
        regel, .stapGedaan(regel: regel.stap.regel, dag: plek.vandaag),
        zegt: "Gedaan: \(regel.stap.stap)")
    }
  }

  static var verplaats: Self {
    Self(
      "verplaats", "naar een andere dag", voorbeeld: "verplaats 2, of korter: v2",
      argument: "<nummer>", neemt: isNummer
    ) { plek, typed throws(Sprong) in
      guard let regel = try plek.wijs(typed) else { return }
      let vraag = DatumVraag(vandaag: plek.vandaag)
      guard
        case .dag(let dag)? = try plek.vraag("Naar welke dag?", vraag),
        case .tekst(let reden)? = try plek.vraag("Waarom?", TekstVraag(grens: TekstVraag.kort))
      else { return try plek.show(.melding("Er is niets veranderd.")) }
      try plek.doe(
        regel, .stapVerplaatst(regel: regel.stap.regel, naar: dag, reden: reden),
        zegt: "Verplaatst naar \(dag.voluitMetWeekdag).")
    }
  }

  static var doorgeven: Self {
    Self(
      "doorgeven", "een ander doet het", voorbeeld: "doorgeven 2, of korter: d2",
      argument: "<nummer>", neemt: isNummer
    ) { plek, typed throws(Sprong) in
      guard let regel = try plek.wijs(typed) else { return }
      guard case .tekst(let aan)? = try plek.vraag("Aan wie?", TekstVraag(grens: TekstVraag.kort))
      else { return try plek.show(.melding("Er is niets veranderd.")) }
      try plek.doe(
        regel, .stapDoorgegeven(regel: regel.stap.regel, aan: aan), zegt: "Doorgegeven aan \(aan).")
    }
  }

  static var overzicht: Self {
    Self("overzicht", "de lijst opnieuw", voorbeeld: "overzicht – wat te laat is staat bovenaan") {
      plek, _ throws(Sprong) in try plek.showLijst()
    }
  }

  static var alles: Self {
    Self("alles", "ook wat later mag", voorbeeld: "alles – en nog een keer: weer het kort") {
      plek, _ throws(Sprong) in
      plek.toontAlles.toggle()
      try plek.showLijst()
    }
  }

  static var verder: Self {
    Self("verder", "de volgende stappen", voorbeeld: "verder – zes stappen verder in de lijst") {
      plek, _ throws(Sprong) in try plek.blader(1)
    }
  }

  static var terug: Self {
    Self("terug", "de vorige stappen", voorbeeld: "terug – zes stappen terug in de lijst") {
      _, _ throws(Sprong) in throw .terug
    }
  }

  static var zoek: Self {
    Self(
      "zoek", "zoeken in de lijst", voorbeeld: "zoek huur, of: zoek K7M", argument: "<woord>",
      neemt: { !$0.contains(" ") }
    ) { plek, typed throws(Sprong) in
      let words = Vouwing.vouw(typed)
      guard !words.isEmpty else {
        return try plek.show(.melding("Wat zoek je? Typ bijvoorbeeld: zoek huur"))
      }
      try plek.zoek(words)
    }
  }

  static var herstel: Self {
    Self("herstel", "weer zoals het was", voorbeeld: "herstel – de stap staat weer open") {
      plek, _ throws(Sprong) in try plek.herstel()
    }
  }
}

extension Vandaaggesprek {
  /// Asks for one thing more about a step; nil when somebody leaves it.
  fileprivate mutating func vraag(
    _ vraag: String, _ type: any QuestionType
  ) throws(Sprong) -> Waarde? {
    isBezig = true
    defer { isBezig = false }
    try show(.melding(vraag))
    var prompt = Prompt(aanvullingen: type.aanvullingen)
    while true {
      let typed: String
      do throws(Sprong) {
        typed = try ask(&prompt) { plek throws(Sprong) in try plek.show(.melding(vraag)) }
      } catch {
        if case .einde = error { throw error }
        return nil
      }
      guard !typed.isEmpty else { return nil }
      do throws(Afwijzing) {
        return try type.read(typed)
      } catch {
        try refuse(error, typed, &prompt)
      }
    }
  }
}
