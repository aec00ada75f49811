import Content
import Glibc
import TestSupport
import Testing
import Werkafspraken

struct `De bewaarde vorm van een regeling` {
  /// A folder of its own with a copy of a small regeling, and a place for compiled forms.
  private let folder: String
  private var scripts: ScriptFolder { ScriptFolder(path: "\(folder)/Scripts") }
  private func store(program: String = "1") -> CompiledStore {
    CompiledStore(folder: "\(folder)/cache", program: Array(program.utf8))
  }

  init() throws {
    folder = try temporaryFolder()
    for file in Proefregeling.files { try write(file.bytes, to: "\(folder)/Scripts/\(file.path)") }
  }

  @Test func `zegt hetzelfde als de bestanden`() throws {
    let fresh = try #require(try store().load("proef", from: scripts).inhoud)
    let stored = try #require(try store().load("proef", from: scripts).inhoud)
    #expect(stored.regeling == fresh.regeling)
    #expect(stored.program == fresh.program)
    #expect(stored.bronnen == fresh.bronnen)
    let feiten = Feiten(
      vandaag: dag("2026-03-01"), waarden: ["verhuisdatum": .dag(dag("2026-05-01"))])
    #expect(
      stored.regeling.stappen(given: feiten, oordeel: stored.oordeel)
        == fresh.regeling.stappen(given: feiten, oordeel: fresh.oordeel))
  }

  @Test(arguments: ["zou-3", "zou-1", "amersfoort", "beter-wonen"])
  func `laat van geen regeling iets weg`(id: String) throws {
    let shipped = ScriptFolder(path: "\(#filePath.split(separator: "/Tests/")[0])/Scripts")
    let fresh = try #require(try store().load(id, from: shipped).inhoud)
    let stored = try #require(try store().load(id, from: shipped).inhoud)
    #expect(stored.regeling == fresh.regeling)
    #expect(stored.program == fresh.program)
    #expect(stored.bronnen == fresh.bronnen)
    let feiten = Feiten(
      vandaag: dag("2026-03-01"),
      waarden: ["verhuisdatum": .dag(dag("2026-05-01")), "gemeente": .tekst("Zeist")])
    #expect(
      stored.regeling.stappen(given: feiten, oordeel: stored.oordeel, alles: true)
        == fresh.regeling.stappen(given: feiten, oordeel: fresh.oordeel, alles: true))
    for gesprek in fresh.regeling.gesprekken {
      #expect(stored.vraagvelden(van: gesprek.id) == fresh.vraagvelden(van: gesprek.id))
    }
  }

  @Test func `wordt echt gebruikt`() throws {
    _ = try store().load("proef", from: scripts)
    let path = "\(folder)/cache/proef.compiled"
    let before = try #require(modified(path))
    _ = try store().load("proef", from: scripts)
    #expect(modified(path) == before, "a second start compiled again")
  }

  @Test func `geldt niet meer als een bestand verandert, ook niet als het even lang blijft`() throws
  {
    _ = try store().load("proef", from: scripts)
    let path = "\(folder)/Scripts/proef/regeling.yaml"
    let text = String(decoding: try ScriptFolder.read(path), as: UTF8.self)
    try write(Array(text.replacing("Proefregeling", with: "proefregeling").utf8), to: path)
    let inhoud = try #require(try store().load("proef", from: scripts).inhoud)
    #expect(inhoud.regeling.titel == "proefregeling")
  }

  @Test func `geldt niet voor een ander programma`() throws {
    _ = try store(program: "1").load("proef", from: scripts)
    let path = "\(folder)/cache/proef.compiled"
    let before = try ScriptFolder.read(path)
    _ = try store(program: "2").load("proef", from: scripts)
    #expect(try ScriptFolder.read(path) != before)
  }

  @Test func `wordt opnieuw gemaakt als hij beschadigd is`() throws {
    let fresh = try #require(try store().load("proef", from: scripts).inhoud)
    let path = "\(folder)/cache/proef.compiled"
    let whole = try ScriptFolder.read(path)
    for place in stride(from: 0, to: whole.count, by: 97) {
      var damaged = whole
      damaged[place] ^= 0x40
      try write(damaged, to: path)
      let inhoud = try #require(try store().load("proef", from: scripts).inhoud)
      #expect(inhoud.regeling == fresh.regeling, "damaged at byte \(place)")
    }
  }

  @Test func `kan ontbreken`() throws {
    let nowhere = CompiledStore(folder: nil, program: [])
    #expect(try nowhere.load("proef", from: scripts).inhoud != nil)
    let impossible = CompiledStore(folder: "/dev/null/cache", program: [])
    #expect(try impossible.load("proef", from: scripts).inhoud != nil)
  }
}
