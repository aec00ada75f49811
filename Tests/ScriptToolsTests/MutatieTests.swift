import Content
import Foundation
import ScriptTools
import TestSupport
import Testing

struct `Een gebroken regeling` {
  private let proef = Proefregeling()

  private func mutatie(_ loop: Verhalenloop) throws -> Mutatieloop {
    #expect(loop.isGeslaagd, "\(loop.spellen.flatMap(\.verschillen).map(\.zin))")
    return Mutatieloop(loop, van: proef.lezing, try proef.inhoud())
  }

  private func gemist(_ loop: Verhalenloop) throws -> [String] {
    try mutatie(loop).gemist.map { "\($0.breuk.plek.tekst): \($0.breuk.wat)" }
  }

  private static let inpakken = """
    verhaal: Inpakken moet op tijd
    vandaag: 2026-01-05
    feiten: {verhuisdatum: 2026-03-02, hulp: later}
    verwacht:
      casushouder: geen
      stappen: {inpakken: {wie: client, uiterlijk: 2026-03-01}}
    """
  private static let bellen = """
    verhaal: Met hulp wordt er gebeld
    vandaag: 2026-01-05
    feiten: {hulp: ja}
    verwacht: {casushouder: helper, stappen: {bellen: {wie: helper}}}
    """
  private static let nietBellen = """
    verhaal: Zonder hulp wordt er niet gebeld
    vandaag: 2026-01-05
    feiten: {hulp: later}
    verwacht: {vervallen: [bellen]}
    """

  @Test func `noemt de regel die geen verhaal bewaakt, met bestand en regel`() throws {
    let gemist = try gemist(try proef.speel(Self.inpakken))
    #expect(
      gemist.contains("proef/stappen.yaml:9: bellen, als: klopt altijd"), "\(gemist)")
    #expect(gemist.contains("proef/casushouder.yaml:3: met-hulp, als: klopt nooit"), "\(gemist)")
    #expect(!gemist.contains { $0.contains("inpakken") }, "\(gemist)")
  }

  @Test func `valt op bij de verhalen die de regel aan twee kanten bewaken`() throws {
    let gemist = try gemist(try proef.speel(Self.inpakken, Self.bellen, Self.nietBellen))
    #expect(!gemist.contains { $0.contains("stappen.yaml") || $0.contains("casushouder") })
  }

  @Test func `raadt een verhaal en een verwachting aan als er een in de buurt is`() throws {
    let verhaal = Self.bellen.replacing(", stappen: {bellen: {wie: helper}}", with: "")
    let mutatie = try mutatie(try proef.speel(verhaal))
    let gemist = try #require(
      mutatie.gemist.first { $0.breuk.plek.deel == "bellen, als" && $0.breuk.wat == "klopt nooit" })
    #expect(gemist.tip?.verhaal == "proef/verhalen/1.yaml")
    #expect(gemist.tip?.tekst == "stappen: {bellen: {status: kan_nu}}")
  }

  private static let gesprek = """
    verhaal: Er is hulp
    vandaag: 2026-01-05
    gesprek: start
    antwoorden: {hulp: ja, naam_helper: Zzmerel}
    verwacht: {open: []}
    """

  @Test func `ziet aan een antwoord dat een weg niet meer wordt gelopen`() throws {
    let gemist = try gemist(try proef.speel(Self.gesprek))
    #expect(!gemist.contains("proef/gesprekken/start.yarn:9: weggelaten"), "\(gemist)")
    #expect(!gemist.contains { $0.contains("start.yarn:8") && $0.contains("nooit") }, "\(gemist)")
    // Without help nobody looks.
    #expect(gemist.contains("proef/gesprekken/start.yarn:8: klopt altijd"), "\(gemist)")
  }

  @Test func `ziet aan een zin dat een weg niet meer wordt gelopen`() throws {
    let proef = proef.with(
      "proef/gesprekken/start.yarn",
      """
      title: Begin
      ---
      Wil je hulp? #line:proef-1
      <<vraag $hulp>>
      <<if bekend("hulp") and ($hulp == Hulp.Ja)>>
          Er komt hulp. #line:proef-2
      <<endif>>
      ===
      """)
    let verhaal = """
      verhaal: Er is hulp
      vandaag: 2026-01-05
      gesprek: start
      antwoorden: {hulp: %}
      verwacht: {#}
      """
    func gemist(_ verhalen: [(hulp: String, verwacht: String)]) throws -> [String] {
      let files = verhalen.enumerated().map { index, keus in
        let text = verhaal.replacing("%", with: keus.hulp).replacing("#", with: keus.verwacht)
        return ScriptFile(path: "proef/verhalen/\(index).yaml", bytes: Array(text.utf8))
      }
      let loop = Verhalenloop(files, van: proef.lezing, try proef.inhoud())
      #expect(loop.isGeslaagd, "\(loop.spellen.flatMap(\.verschillen).map(\.zin))")
      return Mutatieloop(loop, van: proef.lezing, try proef.inhoud()).gemist.compactMap {
        $0.breuk.plek.file.hasSuffix(".yarn")
          ? "\($0.breuk.plek.line) \($0.breuk.wat)\($0.tip.map { ": \($0.tekst)" } ?? "")" : nil
      }
    }
    #expect(
      try gemist([("ja", "open: []"), ("later", "open: []")]) == [
        "5 klopt altijd: niet_gezegd: [proef-2]", "5 klopt nooit: gezegd: [proef-2]",
        "5 omgekeerd: niet_gezegd: [proef-2]",
      ])
    #expect(
      try gemist([("ja", "gezegd: [proef-2]"), ("later", "niet_gezegd: [proef-2]")]) == [])
  }

  /// A sample of every change; every break with `MUTATE=1`, which takes minutes.
  @Test(arguments: Regelingen.ids)
  func `valt op bij minstens negen van de tien breuken`(id: String) throws {
    let lezing = try Regelingen.lezing(id)
    let inhoud = try Regelingen.inhoud(id)
    let loop = Verhalenloop(try Regelingen.map.verhalen(of: id), van: lezing, inhoud)
    var breuken = Mutatieloop.breuken(van: lezing, inhoud)
    let isWhole = ProcessInfo.processInfo.environment["MUTATE"] != nil
    if !isWhole {
      var chance = Mutation(seed: 8)
      breuken = (0..<60).map { _ in breuken[chance.random(breuken.count)] }
    }
    let mutatie = Mutatieloop(loop, van: lezing, inhoud, breuken: breuken)
    let gemist = mutatie.gemist.map { "\($0.breuk.plek.tekst): \($0.breuk.wat)" }
    if isWhole { print(id, mutatie.regels, mutatie.routes) }
    let alle = mutatie.regels.alle + mutatie.routes.alle
    #expect(gemist.count * 10 <= alle, "\(gemist.joined(separator: "\n"))")
  }
}
