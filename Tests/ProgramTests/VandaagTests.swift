import TestSupport
import Testing

struct `Vandaag, als programma` {
  private let huis: Huis

  init() throws {
    huis = try Huis()
    // Somebody whose indication ends soon: one step must be done within a week.
    let answers = [
      "Zzkanarie", "Nederlands", "1 2", "ja", "Lindehof", "BT", "20-2-2026", "De Bilt", "pauze",
    ]
    let result = try huis.run(
      "intake", "--regeling", "zou-3", "--op", "2025-10-20",
      input: answers.joined(separator: "\n") + "\n")
    try #require(result.status == .exited(0))
  }

  @Test func `geeft een gewone lijst waar niemand typt`() throws {
    let result = try huis.run("vandaag", "--op", "2026-02-12")
    #expect(result.status == .exited(0))
    #expect(result.output.hasPrefix("Deze week:\n"))
    #expect(result.output.contains("BT-indicatie"))
    #expect(!result.outputBytes.contains(0x1B))
    #expect(result.errors.contains("Kijk met: --alles"))
  }

  @Test func `geeft JSON met alle sleutels`() throws {
    let result = try huis.run("vandaag", "--op", "2026-02-12", "--json")
    for part in [
      #"{"vandaag": "2026-02-12", "stappen": [{"dossier": ""#, #""groep": "deze_week""#,
      #""verplaatst_naar": null"#, #""doorgegeven_aan": null"#, #""regel": "DL-ZOU3-22""#,
      #""onleesbaar": []"#,
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
  }

  @Test(arguments: Schermmaat.alle)
  func `verplaatst, geeft door en vinkt af met één toets`(_ maat: Schermmaat) throws {
    let program = try huis.start(
      "vandaag", "--op", "2026-02-12", columns: maat.columns, rows: maat.rows)
    try program.wait("Deze week (1)")
    try program.answer("v1")
    try program.wait("Naar welke dag?")
    try program.answer("volgende maandag")
    try program.wait("Waarom?")
    try program.answer("Zzmerel is ziek")
    try program.wait(words: "Verplaatst naar maandag 16 februari 2026.")
    try program.answer("herstel")
    try program.wait("Hersteld:")
    try program.answer("d1")
    try program.wait("Aan wie?")
    try program.answer("Zzmus")
    try program.wait("Doorgegeven aan Zzmus.")
    try program.wait("Wacht op een ander (1)")
    try program.answer("g1")
    try program.wait("Gedaan: Vraag bij de RT")
    #expect(program.fits)
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)
    let after = try huis.run("vandaag", "--op", "2026-02-12", "--json").output
    #expect(!after.contains("DL-ZOU3-22"))
  }

  @Test func `kent de woorden die overal werken, en gaat verder in het Engels`() throws {
    let program = try huis.start("vandaag", "--op", "2026-02-12")
    try program.wait("Deze week (1)")
    try program.answer("hlp")
    try program.wait("Bedoel je help?")
    try program.answer("taal en")
    try program.wait("This week (1)")
    try program.answer("move 1")
    try program.wait("To which day?")
    try program.answer("back")
    try program.wait("Nothing has changed.")
    try program.answer("language nl")
    try program.wait("Deze week (1)")
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
  }

  @Test func `is er ook vanuit het begin, en zonder dossiers`() throws {
    let program = try Huis().start()
    try program.wait("Wat wil je doen?")
    try program.answer("taal en")
    try program.wait("A new conversation")
    try program.answer("taal nl")
    try program.wait("Een nieuw gesprek")
    try program.answer("vandaag")
    try program.unlock()
    try program.wait("Vandaag is er niets te doen.")
    try program.answer("stop")
    #expect(try program.exitStatus() == .exited(0))
  }
}
