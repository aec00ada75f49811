import Glibc
import TestSupport
import Testing

struct `Een aanmelding aan de keukentafel` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  @Test func `met typefouten, terug, wijzig, waarom en Ctrl-C`() throws {
    let program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20", rows: 50)
    try program.wait("Hoe wil je dat we je noemen?")
    try program.answer("Zzkanarie")
    try program.wait("In welke taal praat je het liefst?")
    try program.answer("Nederlands")
    try program.answer("1 2")
    try program.wait("Ik noteer: Korte zinnen, Rustig aan doen.")
    try program.answer("misschien")
    try program.wait("Dat begrijp ik niet. Typ ja of nee")
    // What was refused stands in the line, to be mended.
    try program.wait("the refused text in the line") { $0.upToCursor == "> misschien" }
    try program.key("Ctrl-U")
    try program.answer("ja")
    try program.wait("Hoe heet de organisatie die je nu begeleidt?")
    try program.answer("Lindehof")
    try program.wait("Bij welke doelgroep hoort de cliënt?")
    try program.answer("begeleiding")
    try program.wait("the question that decides") { $0.shows("Kies:") }
    try program.key("Ctrl-U")
    try program.answer("beschermd thius")
    try program.wait("Ik noteer: Beschermd Thuis.")
    try program.answer("30-2-2026")
    try program.wait("Die dag bestaat niet.")
    try program.key("Ctrl-U")
    try program.answer("20 feb 26")
    try program.wait("Ik noteer: vrijdag 20 februari 2026.")
    try program.answer("de bilt")
    try program.wait("Op welke dag heb je dat voor het eerst gezegd?")

    try program.answer("terug")
    try program.wait("the earlier answer in the line") { $0.upToCursor == "> De Bilt" }
    try program.send("\r")
    try program.answer("25-8-2025")
    try program.wait("Sinds welke dag is duidelijk")
    try program.answer("waarom")
    try program.wait("ZOU3-WA02-10")
    try program.answer("weet ik niet")

    try program.wait("Zijn er kinderen in je leven?")
    try program.answer("wijzig verhuisdatum")
    try program.wait("Op welke dag verhuis je?")
    try program.answer("31-1-2026")
    try program.wait("Dit verandert er mee:")
    try program.wait("Wil je dat? Typ ja of nee.")
    try program.answer("ja")
    try program.wait("Veranderd: Verhuisdatum is nu zaterdag 31 januari 2026.")

    try program.send("half")
    try program.wait("half")
    try program.key("Ctrl-C")
    try program.wait("Wil je stoppen?")
    try program.answer("nee")
    try program.wait("the half answer is still there") { $0.upToCursor == "> half" }
    try program.key("Ctrl-U")
    try program.answer("pauze")
    try program.wait("Verder gaan kan met: huiswaarts intake --dossier")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)

    let antwoorden = try huis.antwoorden()
    for antwoord in [
      "  Doelgroep: Beschermd Thuis", "  Gemeente: De Bilt",
      "  Laatste dag van de BT-indicatie: vrijdag 20 februari 2026",
      "  Verhuisdatum: zaterdag 31 januari 2026", "  Naam in dit gesprek: Zzkanarie",
    ] {
      #expect(antwoorden.contains(antwoord), "\(antwoorden)")
    }
  }

  /// What is typed, and what then stands in the dossier.
  private static let typed: [(String, String)] = [
    ("Zzkanarie", "Naam in dit gesprek: Zzkanarie"), ("Nederlands", "Taal: Nederlands"),
    ("1 2", "Wat helpt in een gesprek: Korte zinnen, Rustig aan doen"),
    ("ja", "Woont in de instelling: ja"), ("Lindehof", "Zorgaanbieder: Lindehof"),
    ("BT", "Doelgroep: Beschermd Thuis"),
    ("20-2-2026", "Laatste dag van de BT-indicatie: vrijdag 20 februari 2026"),
    ("De Bilt", "Gemeente: De Bilt"),
    ("25-8-2025", "Dag van de eerste voorkeur: maandag 25 augustus 2025"),
  ]

  @Test(arguments: 0..<10)
  func `met een stekker die eruit gaat`(moment: Int) throws {
    // Kill after so many answers were acknowledged: the next question stands on the screen. The
    // tenth time the program is killed in the middle of a word.
    let count = min(moment, Self.typed.count)
    let program = try huis.start("intake", "--regeling", "zou-3", "--op", "2025-10-20", rows: 50)
    try program.wait("Hoe wil je dat we je noemen?")
    for (text, _) in Self.typed.prefix(count) { try program.answer(text) }
    try program.wait("the next question") { $0.upToCursor == "> " }
    if moment == 9 {
      try program.send("half een wo")
      try program.wait("half een wo")
    }
    program.kill(SIGKILL)
    #expect(try program.exitStatus() == .killed(by: SIGKILL))

    let antwoorden = try huis.antwoorden()
    for (_, kept) in Self.typed.prefix(count) {
      #expect(antwoorden.contains("  \(kept)"), "\(antwoorden)")
    }
    #expect(antwoorden.count == count)

    let dossier = try huis.run("dossier", "list").output.split(separator: "\n").map(String.init)
    let again = try huis.start(
      "intake", "--dossier", try #require(dossier.first), "--op", "2025-10-20", rows: 50)
    if count > 0 { try again.wait("Welkom terug") }
    try again.answer("pauze")
    #expect(try again.exitStatus() == .exited(0))
  }

  @Test(arguments: Schermmaat.alle)
  func `past op het scherm`(_ maat: Schermmaat) throws {
    let program = try huis.start(
      "oefen", "--regeling", "zou-3", "--op", "2025-10-20", columns: maat.columns, rows: maat.rows)
    try program.answer("Zzkanarie")
    try program.answer("weet ik niet")
    try program.answer("help")
    try program.wait("dit lijstje")
    for line in program.screen.lines { #expect(line.count <= maat.columns) }
    try program.answer("stop")
    try program.wait("Er is niets bewaard.")
    #expect(try program.exitStatus() == .exited(0))
    #expect(try huis.run("dossier", "list").output.contains("nog geen dossiers"))
  }

  @Test(arguments: [
    ["TERM": "dumb"], ["NO_COLOR": "1", "TERM": "dumb"], ["HUISWAARTS_PLAIN": "1"],
  ])
  func `zonder één stuurteken als dat gevraagd is`(environment: [String: String]) throws {
    let program = try huis.start("oefen", "--regeling", "zou-3", environment: environment)
    try program.wait("Hoe wil je dat we je noemen?")
    try program.send("Zzkanarie\r")
    try program.wait("In welke taal praat je het liefst?")
    try program.send("stop\r")
    #expect(try program.exitStatus() == .exited(0))
    #expect(!program.output.contains(0x1B))
  }

  @Test(arguments: ["oefen", "intake"])
  func `zonder één stuurteken met --plain`(opdracht: String) throws {
    let program = try huis.start(opdracht, "--regeling", "zou-3", "--plain")
    try program.answer("Zzkanarie")
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
    #expect(!program.output.contains(0x1B))
  }

  @Test func `zonder kleur, maar met dezelfde woorden`() throws {
    let program = try huis.start("oefen", "--regeling", "zou-3", environment: ["NO_COLOR": "1"])
    try program.wait("Hoe wil je dat we je noemen?")
    let text = String(decoding: program.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}[1m"))
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
  }

  @Test func `door een pijp`() throws {
    let input = Self.typed.map(\.0).joined(separator: "\n") + "\npauze\n"
    let result = try huis.run("intake", "--regeling", "zou-3", "--op", "2025-10-20", input: input)
    #expect(result.status == .exited(0))
    #expect(!result.outputBytes.contains(0x1B))
    let antwoorden = try huis.antwoorden()
    #expect(antwoorden.count == Self.typed.count)
  }

  @Test func `met tekst van honderdduizend tekens en vreemde tekens`() throws {
    let long = String(repeating: "zz ", count: 33_334)
    let result = try huis.run(
      "intake", "--regeling", "zou-3", "--op", "2025-10-20",
      input: "\(long)\nZz\u{07}ka\u{1B}[31mnarie\u{00}\nEsp\u{0301}eranto\npauze\n")
    #expect(result.status == .exited(0))
    #expect(result.output.contains("Dat is te lang om te bewaren."))
    let antwoorden = try huis.antwoorden()
    #expect(antwoorden.contains("  Naam in dit gesprek: Zzkanarie"), "\(antwoorden)")
  }
}
