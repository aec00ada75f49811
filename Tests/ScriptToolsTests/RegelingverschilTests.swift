import ScriptTools
import Testing
import Werkafspraken

struct `Het verschil tussen twee regelingen` {
  private let oud = Proefregeling()

  private func verschil(
    _ path: String, _ van: String, _ naar: String, overgang: Overgang? = nil
  ) throws -> [String: Regelingverschil.Deel] {
    let text = try #require(oud.files[path])
    try #require(text.contains(van))
    let nieuw = oud.with(path, text.replacing(van, with: naar))
    let verschil = Regelingverschil(try oud.inhoud(), try nieuw.inhoud(), overgang: overgang)
    return Dictionary(uniqueKeysWithValues: verschil.delen.map { ($0.naam, $0) })
  }

  @Test func `is er niet als zij gelijk zijn`() throws {
    let verschil = Regelingverschil(try oud.inhoud(), try oud.inhoud())
    #expect(verschil.delen.filter { !$0.isLeeg } == [])
    #expect(
      verschil.delen.map(\.naam) == [
        "gesprekken", "velden", "doelgroepen", "casushouder", "stappen", "contacten", "bronnen",
      ])
  }

  @Test func `zegt welke termijn verschoof`() throws {
    let delen = try verschil("proef/stappen.yaml", "uiterlijk: -1d", "uiterlijk: -6wk")
    #expect(
      delen["stappen"]?.veranderd == [
        .init(id: "inpakken", wat: ["uiterlijk: verhuisdatum − 1 dag → verhuisdatum − 6 weken"])
      ])
    #expect(delen.values.count { !$0.isLeeg } == 1)
  }

  @Test func `zegt welke keuze erbij kwam en welke wegging`() throws {
    let delen = try verschil("proef/velden.yaml", "later: Later}", "later: Straks, nee: Nee}")
    #expect(
      delen["velden"]?.veranderd.map(\.wat) == [["keuzes: erbij Straks, Nee; weg Later"]])
  }

  @Test func `noemt wat nieuw is en wat weg is`() throws {
    let delen = try verschil("proef/bronnen.yaml", "P-04:", "P-05:")
    #expect(delen["bronnen"]?.nieuw == ["P-05"])
    #expect(delen["bronnen"]?.weg == ["P-04"])
  }

  @Test func `weet wat een andere naam kreeg`() throws {
    let delen = try verschil(
      "proef/stappen.yaml", "id: inpakken", "id: dozen",
      overgang: Overgang(van: "proef", stappen: ["inpakken": "dozen"]))
    #expect(delen["stappen"]?.veranderd == [.init(id: "dozen", heette: "inpakken", wat: [])])
    #expect(delen["stappen"]?.nieuw == [])
  }

  @Test func `telt wat zijn naam hield niet als opvolger van iets anders`() throws {
    let delen = try verschil(
      "proef/stappen.yaml", "Pak alles in.", "Pak in.",
      overgang: Overgang(van: "proef", stappen: ["bellen": "inpakken"]))
    #expect(delen["stappen"]?.veranderd.map(\.id) == ["inpakken"])
    #expect(delen["stappen"]?.weg == [])
  }
}
