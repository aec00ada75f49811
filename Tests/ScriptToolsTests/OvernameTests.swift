import Content
import ScriptTools
import Testing

struct `De vingerafdrukken van bronteksten` {
  private let bron = """
    Een twee drie vier,
    vijf zes zeven: acht. Negen tien!
    """

  @Test func `herkennen acht woorden op een rij, hoe ze ook staan`() {
    let afdrukken = Vingerafdrukken(of: [bron])
    #expect(afdrukken.aantal == 3)
    #expect(
      afdrukken.overname(in: "En TWEE drie vier vijf\nzes zeven acht (negen) en meer") == [
        "twee drie vier vijf zes zeven acht negen"
      ])
  }

  @Test func `herkennen zeven woorden op een rij niet`() {
    let afdrukken = Vingerafdrukken(of: [bron])
    #expect(afdrukken.overname(in: "een twee drie vier vijf zes zeven maar acht").isEmpty)
  }

  @Test func `komen heel terug uit hun bytes`() {
    let afdrukken = Vingerafdrukken(of: [bron])
    #expect(Vingerafdrukken(bytes: afdrukken.bytes) == afdrukken)
    #expect(Vingerafdrukken(bytes: [1, 2, 3]) == nil)
  }

  @Test func `vinden een zin in elk soort bestand, met de plaats`() throws {
    let zin = "Een twee drie vier vijf zes zeven acht"
    let proef = Proefregeling()
      .with("proef/doelgroepen.yaml", "doelgroepen: []\n# \(zin)\nonduidelijk: []")
      .with(
        "proef/gesprekken/start.yarn",
        "title: Begin\n---\nBegeleider: \(zin). #line:proef-1\nWil je hulp?\n<<vraag $hulp>>\n==="
      )
      .with(
        "proef/bronnen.yaml",
        (Proefregeling().files["proef/bronnen.yaml"] ?? "").replacing(
          "Er wordt gepraat.", with: zin))
    let vondsten = Overnamecontrole(Vingerafdrukken(of: [bron])).vondsten(in: proef.lezing)
    #expect(
      vondsten.map { "\($0.file):\($0.line)" } == [
        "proef/gesprekken/start.yarn:3", "proef/bronnen.yaml:2",
      ])
  }
}

struct `De teksten van alle regelingen` {
  @Test(arguments: Regelingen.ids)
  func `nemen geen zin over uit een brondocument`(id: String) throws {
    let path = Project.path + "/Tests/ScriptToolsTests/Bronnen/vingerafdrukken.bin"
    let afdrukken = try #require(Vingerafdrukken(bytes: try ScriptFolder.read(path)))
    #expect(afdrukken.aantal > 20_000)
    let vondsten = Overnamecontrole(afdrukken).vondsten(in: try Regelingen.lezing(id))
    #expect(vondsten.map { "\($0.file):\($0.line): \($0.woorden)" } == [])
  }
}
