import TestSupport
import Testing

/// What people do in a conversation, each on every size of screen, read from the screen.
struct `Op elk scherm` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  private func start(
    _ maat: Schermmaat, regeling: String = "zou-3", environment: [String: String] = [:]
  ) throws -> PtyProgram {
    let program = try huis.start(
      "intake", "--regeling", regeling, "--op", "2025-10-20", environment: environment,
      columns: maat.columns, rows: maat.rows)
    try program.wait("the first prompt") { $0.upToCursor == "> " }
    return program
  }

  private func end(_ program: PtyProgram) throws {
    try program.key("Ctrl-U")
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
    #expect(program.fits)
  }

  // MARK: Answering

  @Test(arguments: Schermmaat.alle)
  func `gaan keuzes met een nummer, een woord, de eerste letters en Tab, en erbij of eraf`(
    _ maat: Schermmaat
  ) throws {
    let program = try start(maat)
    try program.answer("wijzig gesprekshulp")
    try program.answer("1, rustig")
    try program.wait(words: "is nu Korte zinnen, Rustig aan doen.")
    try program.answer("wijzig gesprekshulp")
    try program.wait(words: "> Korte zinnen, Rustig aan doen")
    try program.key("Ctrl-U")
    try program.answer("+3 -1")
    try program.wait(words: "is nu Rustig aan doen, Vaak een pauze.")
    try program.answer("wijzig doelgroep")
    try program.wait("an empty line") { $0.upToCursor == "> " }
    try program.send("reguliere")
    try program.wait("> reguliere")
    try program.key("Tab")
    try program.wait("what both begin with, and each with what it means") { screen in
      screen.upToCursor == "> Reguliere uitstroom " && screen.shows(" – ")
        && screen.lines.count { $0.hasPrefix("  Reguliere uitstroom ") } == 2
    }
    try program.key("Ctrl-U")
    try program.answer("beschermd thuis")
    try program.wait(words: "Wil je dat?")
    try program.answer("ja")
    try program.wait(words: "is nu Beschermd Thuis.")
    try end(program)
  }

  @Test(arguments: Schermmaat.alle)
  func `wordt een dag teruggezegd zoals hij begrepen is`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    for (typed, said) in [
      ("14-2-2026", "zaterdag 14 februari 2026"), ("over 6 weken", "maandag 1 december 2025"),
      ("volgende maandag", "maandag 27 oktober 2025"),
    ] {
      try program.answer("wijzig eerste_voorkeur")
      try program.wait("the question") { $0.shows("Op welke dag") && $0.upToCursor.hasPrefix("> ") }
      try program.key("Ctrl-U")
      try program.answer(typed)
      // Steps depend on this day.
      try program.wait(words: "Wil je dat?")
      try program.answer("ja")
      try program.wait(words: "is nu \(said).")
    }
    try end(program)
  }

  @Test(arguments: Schermmaat.alle)
  func `gaat een lang antwoord over meer regels, ook geplakt`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    try program.answer("wijzig client_vertelt")
    try program.answer("Eerst bel ik Zzmerel.")
    try program.wait(words: "Een lege regel betekent: klaar.")
    try program.paste("Dan pak ik in.\nDan ga ik.\n")
    try program.wait("both pasted rows, not sent") { $0.shows("Dan ga ik.") }
    try program.key("Enter")
    try program.answer("")
    try program.wait("Veranderd: In eigen woorden.")
    try end(program)
    let history = try huis.run("dossier", "history", huis.dossier()).output
    #expect(history.contains("Eerst bel ik Zzmerel.\nDan pak ik in.\nDan ga ik."), "\(history)")
  }

  @Test(arguments: Schermmaat.alle)
  func `worden dingen die herhalen geteld, veranderd en weggehaald`(_ maat: Schermmaat) throws {
    let program = try start(maat, regeling: "amersfoort")
    try program.answer("wijzig doelen_nu")
    try program.answer("Zelf koken")
    try program.wait(words: "Iets weghalen? Typ: weg 1.")
    try program.answer("Sparen")
    try program.wait("2. Sparen")
    try program.answer("1")
    try program.wait("what it was, in the line") { $0.upToCursor == "> Zelf koken" }
    try program.send(" elke dag\r")
    try program.wait("1. Zelf koken elke dag")
    try program.answer("weg 2")
    try program.wait("a fresh prompt") { $0.upToCursor == "> " }
    try program.answer("")
    try end(program)
    let antwoorden = try huis.antwoorden()
    #expect(antwoorden.contains { $0.hasSuffix(": Zelf koken elke dag") }, "\(antwoorden)")
  }

  // MARK: Moving

  @Test(arguments: Schermmaat.alle)
  func `gaan terug, verder, wijzig, overzicht, zoek en herstel`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    try program.answer("Zzkanarie")
    try program.wait(words: "In welke taal praat je het liefst?")
    try program.answer("terug")
    try program.wait("the earlier answer, to be edited") { $0.upToCursor == "> Zzkanarie" }
    try program.key("Ctrl-U")
    try program.answer("verder")
    try program.wait("the open question") {
      $0.shows("In welke taal") && $0.upToCursor == "> "
    }
    try program.answer("overzicht")
    try program.wait(words: "1. Naam in dit gesprek: Zzkanarie")
    try program.answer("wijzig 1")
    try program.wait("the earlier answer, to be edited") { $0.upToCursor == "> Zzkanarie" }
    try program.send("tje\r")
    try program.wait(words: "is nu Zzkanarietje.")
    try program.answer("herstel")
    try program.wait(words: "Hersteld: Naam in dit gesprek is weer Zzkanarie.")
    try program.answer("zoek taal")
    try program.wait(words: "In welke taal praat je het liefst?")
    try program.answer("overzigt")
    try program.wait(words: "Bedoel je overzicht?")
    try end(program)
    #expect(try huis.antwoorden() == ["  Naam in dit gesprek: Zzkanarie"])
  }

  @Test(arguments: Schermmaat.alle)
  func `past help op één scherm, en heeft elk woord een voorbeeld`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    try program.answer("help")
    try program.wait("all of help on the screen") { screen in
      screen.lines.contains { $0.hasPrefix("terug ") }
        && screen.lines.contains { $0.hasPrefix("help <woord>") } && screen.upToCursor == "> "
    }
    try program.answer("help zoek")
    try program.wait(words: "Bijvoorbeeld: zoek huur")
    try end(program)
  }

  // MARK: Two voices

  @Test(arguments: Schermmaat.alle)
  func `antwoordt met F2 een ander, en dat staat bij het antwoord`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    try program.send("Zzkan")
    try program.wait("> Zzkan")
    try program.key("F2")
    try program.wait("the same text in another voice") { $0.upToCursor == "cliënt> Zzkan" }
    try program.key("F2")
    try program.wait("the next voice") { $0.upToCursor == "begeleider> Zzkan" }
    try program.send("arie\r")
    try program.wait("the next question in the same voice") { $0.upToCursor == "begeleider> " }
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
    let history = try huis.run("dossier", "history", huis.dossier()).output
    #expect(history.contains("Zzkanarie (opgeschreven door de begeleider)"), "\(history)")
  }

  @Test(arguments: Schermmaat.alle)
  func `verdwijnt wat alleen voor de cliënt is`(_ maat: Schermmaat) throws {
    let program = try start(maat)
    try program.answer("wijzig liever_niet_delen")
    try program.wait(words: "Dit is alleen voor jouw ogen.")
    try program.answer("Zzgeheim")
    try program.answer("")
    try program.wait(words: "Het staat niet meer op het scherm.")
    #expect(!program.screen.shows("Zzgeheim"))
    try program.key("Up")
    try program.wait("an earlier line, and not that one") { $0.upToCursor.hasPrefix("> ") }
    #expect(!program.screen.shows("Zzgeheim"))
    try end(program)
  }

  // MARK: Keys

  @Test(arguments: Schermmaat.alle)
  func `doen de toetsen van emacs en de eigen editrc wat men verwacht`(_ maat: Schermmaat) throws {
    let editrc = "\(huis.folder)/editrc"
    try write(Array("bind ^T ed-move-to-beg\n".utf8), to: editrc)
    let program = try start(maat, environment: ["EDITRC": editrc])
    try program.send("kanarie weg")
    try program.wait("> kanarie weg")
    try program.key("Alt-b")
    try program.key("Ctrl-K")
    try program.wait("the last word gone") { $0.lines.contains("> kanarie") }
    try program.key("Ctrl-T")
    try program.send("Zz")
    try program.wait("the letters at the front") { $0.lines.contains("> Zzkanarie") }
    try program.key("Enter")
    try program.wait(words: "In welke taal praat je het liefst?")
    try end(program)
    #expect(try huis.antwoorden().contains { $0.hasPrefix("  Naam in dit gesprek: Zzkanarie") })
  }

  @Test(arguments: Schermmaat.alle)
  func `doen de toetsen van vi wat men verwacht`(_ maat: Schermmaat) throws {
    let editrc = "\(huis.folder)/editrc"
    try write(Array("bind -v\n".utf8), to: editrc)
    let program = try start(maat, environment: ["EDITRC": editrc])
    try program.send("kanarie weg")
    try program.wait("> kanarie weg")
    try program.key("Esc")
    try program.send("bD0iZz")
    try program.wait("the letters at the front, the last word gone") {
      $0.lines.contains("> Zzkanarie") && $0.upToCursor == "> Zz"
    }
    try program.key("Esc")
    try program.key("Enter")
    try program.wait(words: "In welke taal praat je het liefst?")
    try program.send("Duits")
    try program.wait("> Duits")
    try program.key("Esc")
    try program.send("cc")
    try program.answer("Nederlands")
    try program.answer("wijzig roepnaam")
    try program.wait("the earlier answer") { $0.upToCursor == "> Zzkanarie" }
    try program.key("Esc")
    try program.send("h2xaus")
    try program.wait("its end changed") { $0.lines.contains("> Zzkanarus") }
    try program.key("Enter")
    try program.wait(words: "is nu Zzkanarus.")
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
    #expect(program.fits)
  }
}
