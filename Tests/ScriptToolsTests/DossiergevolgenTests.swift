import ScriptTools
import Testing
import Werkafspraken

struct `Wat een nieuwe versie betekent voor een dossier dat loopt` {
  private let oud = Proefregeling()

  private func gevolgen(_ path: String, _ van: String, _ naar: String) throws -> Dossiergevolgen {
    let text = try #require(oud.files[path])
    try #require(text.contains(van))
    let nieuw = oud.with(path, text.replacing(van, with: naar))
    return Dossiergevolgen(try oud.inhoud(), try nieuw.inhoud())
  }

  @Test func `is niets als alleen een stap anders is`() throws {
    #expect(try gevolgen("proef/stappen.yaml", "-1d", "-2d").isLeeg)
  }

  @Test func `is een antwoord dat niet meer past als de keuze weg is`() throws {
    let result = try gevolgen("proef/velden.yaml", "later: Later", "straks: Later")
    #expect(
      result.opnieuw == [.init(veld: "hulp", label: "Hulp", reden: "deze keuze is weg: Later")])
    #expect(result.verloren.isEmpty)
  }

  @Test func `is iets om na te kijken als de vraag anders is`() throws {
    let result = try gevolgen("proef/velden.yaml", "Wil je hulp?", "Heb je hulp?")
    #expect(
      result.anders == [
        .init(veld: "hulp", label: "Hulp", reden: "Wil je hulp? → Heb je hulp?")
      ])
  }

  @Test func `is een vraag die nog niemand kreeg, en een antwoord dat vervalt`() throws {
    let velden = (oud.files["proef/velden.yaml"] ?? "").replacing("naam_helper", with: "wie_helpt")
    let script = (oud.files["proef/gesprekken/start.yarn"] ?? "").replacing(
      "naam_helper", with: "wie_helpt")
    let nieuw = oud.with("proef/velden.yaml", velden).with("proef/gesprekken/start.yarn", script)
    let result = Dossiergevolgen(try oud.inhoud(), try nieuw.inhoud())
    #expect(result.verloren.map(\.veld) == ["naam_helper"])
    #expect(result.nieuw.map(\.veld) == ["wie_helpt"])
    let overgang = Overgang(
      van: "proef", velden: ["naam_helper": .init(doelen: [.init("wie_helpt")])])
    #expect(Dossiergevolgen(try oud.inhoud(), try nieuw.inhoud(), overgang: overgang).isLeeg)
  }

  @Test func `telt een veld dat niemand vroeg niet mee`() throws {
    let extra = (oud.files["proef/velden.yaml"] ?? "") + "\nx: {soort: tekst, label: X}"
    let ouder = oud.with("proef/velden.yaml", extra)
    #expect(Dossiergevolgen(try ouder.inhoud(), try oud.inhoud()).isLeeg)
  }
}
