import Content
import Intake
import ScriptTools
import TestSupport
import Testing

struct `Een regeling wordt gelopen` {
  private let vandaag = dag("2026-01-05")

  private func verslag(
    _ proef: Proefregeling, _ wijze: Loopverslag.Wijze = .alle(hoogstens: 500)
  ) throws -> Loopverslag {
    Loopverslag(proef.lezing, try proef.inhoud(), wijze, vandaag: vandaag)
  }

  private func met(_ regels: String, knopen: String = "") -> Proefregeling {
    Proefregeling().with(
      "proef/gesprekken/start.yarn",
      """
      title: Begin
      fase: voorbereiding
      ---
      Wil je hulp? #line:proef-1
      <<vraag $hulp>>
      \(regels)
      ===
      \(knopen)
      """)
  }

  @Test func `langs elke weg één keer, met elke keuze van het gesprek`() throws {
    let result = try verslag(Proefregeling())
    // Help: yes, later, do not know. Then to stop, or to go on.
    #expect(result.gesprekken.map(\.paden) == [6])
    #expect(result.gesprekken.map(\.isVolledig) == [true])
    #expect(result.bevindingen.isEmpty)
  }

  @Test func `tot een grens, en zegt dan dat er meer wegen zijn`() throws {
    let result = try verslag(Proefregeling(), .alle(hoogstens: 4))
    #expect(result.gesprekken.map(\.paden) == [4])
    #expect(result.gesprekken.map(\.isVolledig) == [false])
  }

  @Test func `en noemt een rondje, met de plek en de weg erheen als verhaal`() throws {
    let rondje = met(
      "<<jump Kring>>",
      knopen: """
        title: Kring
        ---
        <<if bekend("hulp") and ($hulp == Hulp.Later)>>
            <<jump Kring>>
        <<endif>>
        ===
        """)
    let bevindingen = try verslag(rondje).bevindingen
    #expect(
      bevindingen.map(\.probleem.line1) == [
        "proef/gesprekken/start.yarn:8:8: error[REG0701]: vanaf `Kring` komt het gesprek niet aan een eind"
      ])
    let verhaal = try #require(bevindingen.first?.pad?.verhaal("Rondje", in: rondje.inhoud()))
    #expect(
      verhaal.hasPrefix(
        "verhaal: Rondje\nvandaag: 2026-01-05\ngesprek: start\nantwoorden:\n  hulp: later\n"))
    let loop = try rondje.speel(verhaal)
    #expect(loop.problemen.map(\.line1) == [])
    #expect(loop.spellen.first?.spel?.storing != nil)
  }

  @Test func `en noemt een keuze waarvan niets overblijft`() throws {
    let bevindingen = try verslag(
      met("Wat nu? #line:proef-2\n-> Bellen. <<if $hulp == Hulp.Later>> #line:proef-3")
    ).bevindingen
    #expect(
      bevindingen.map(\.probleem.line1) == [
        "proef/gesprekken/start.yarn:7:1: error[REG0702]: hier blijft er geen enkele keuze over"
      ])
  }

  @Test func `en wat een gesprek zelf laat kiezen, staat ook in het verhaal`() throws {
    let rondje = met(
      "Wat nu? #line:proef-2\n-> Bellen. #line:proef-3\n-> Wachten. #line:proef-4\n    <<jump Kring>>",
      knopen: "title: Kring\n---\n<<jump Kring>>\n===")
    let pad = try #require(try verslag(rondje).bevindingen.first?.pad)
    let verhaal = pad.verhaal("Rondje", in: try rondje.inhoud())
    #expect(verhaal.contains("\n  keuze:line:proef-3: line:proef-4\n"))
    let loop = try rondje.speel(verhaal)
    #expect(loop.problemen.map(\.line1) == [])
    #expect(loop.spellen.first?.spel?.storing == pad.wandeling.storing)
    #expect(loop.spellen.first?.spel?.nietGebruikt == [])
  }

  @Test func `en noemt een vraag die twee keer komt, ook na een omweg`() throws {
    let bevindingen = try verslag(
      met(
        "<<detour Helper>>\nWie helpt je? #line:proef-4\n<<vraag $naam_helper>>",
        knopen: """
          title: Helper
          ---
          <<if bekend("hulp") and ($hulp == Hulp.Ja)>>
              Wie helpt je? #line:proef-5
              <<vraag $naam_helper>>
          <<endif>>
          ===
          """)
    ).bevindingen
    #expect(
      bevindingen.map(\.probleem.line1) == [
        "proef/gesprekken/start.yarn:8:1: error[REG0703]: het veld `naam_helper` is in dit gesprek al gevraagd"
      ])
  }

  @Test func `en noemt een verplicht veld dat geen weg vraagt`() throws {
    let proef = Proefregeling()
    let velden = (proef.files["proef/velden.yaml"] ?? "").replacing(
      "naam_helper: {", with: "naam_helper: {verplicht: ja, ")
    let never = met("").with("proef/velden.yaml", velden)
    #expect(
      try verslag(never).bevindingen.map(\.probleem.line1) == [
        "proef/velden.yaml:3:1: error[REG0704]: het veld `naam_helper` is verplicht, en geen enkele weg vraagt het"
      ])
    #expect(try verslag(proef.with("proef/velden.yaml", velden)).bevindingen.isEmpty)
  }

  @Test func `door het lot, en met hetzelfde zaad hetzelfde`() throws {
    let zoek = met("Wat nu? #line:proef-2\n-> Bellen. <<if $hulp == Hulp.Later>> #line:proef-3")
    let first = try verslag(zoek, .willekeurig(aantal: 20, zaad: 7))
    let second = try verslag(zoek, .willekeurig(aantal: 20, zaad: 7))
    #expect(first.gesprekken.map(\.paden) == [20])
    #expect(first.bevindingen.map(\.probleem) == second.bevindingen.map(\.probleem))
    #expect(
      try first.bevindingen.map { try $0.pad?.verhaal("x", in: zoek.inhoud()) }
        == second.bevindingen.map { try $0.pad?.verhaal("x", in: zoek.inhoud()) })
    #expect(first.bevindingen.map(\.probleem.code) == ["REG0702"])
  }

  @Test(arguments: Regelingen.ids)
  func `en in elke regeling van ons is er niets te vinden`(id: String) throws {
    let lezing = try Regelingen.lezing(id)
    let result = Loopverslag(
      lezing, try Regelingen.inhoud(id), .willekeurig(aantal: 20, zaad: 7), vandaag: vandaag)
    #expect(result.bevindingen.map(\.probleem.picture) == [])
    #expect(result.gesprekken.allSatisfy { $0.paden > 0 })
  }
}
