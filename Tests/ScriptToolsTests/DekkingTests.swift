import Content
import ScriptTools
import Testing
import Werkafspraken

struct `De dekking van verhalen` {
  private let proef = Proefregeling()
  private let metHulp = """
    verhaal: Met hulp
    vandaag: 2026-01-05
    gesprek: start
    antwoorden: {hulp: ja, naam_helper: Zzmerel}
    verwacht: {}
    """
  private let zonderHulp = """
    verhaal: Zonder hulp
    vandaag: 2026-01-05
    gesprek: start
    antwoorden: {hulp: later}
    verwacht: {}
    """

  @Test func `noemt wat geen verhaal bereikt`() throws {
    let dekking = try proef.speel(zonderHulp).dekking
    #expect(dekking.knopen.alle == ["Begin", "Helper"])
    #expect(dekking.knopen.gemist == ["Helper"])
    #expect(dekking.opties.gemist == ["hulp = ja", "line:proef-6"])
    #expect(dekking.opties.bereikt == 2)
    #expect(dekking.regels.gemist == ["bellen geldt", "met-hulp beslist"])
    #expect(!dekking.isVolledig)
  }

  @Test func `telt verhalen bij elkaar op`() throws {
    let dekking = try proef.speel(zonderHulp, metHulp).dekking
    #expect(dekking.knopen.gemist.isEmpty)
    #expect(dekking.regels.gemist.isEmpty)
    #expect(dekking.opties.gemist == ["line:proef-6"])
  }
}

struct `De dekking van bronnen` {
  @Test func `noemt per afspraak waar zij staat, wat buiten valt en wat open is`() throws {
    let proef = Proefregeling()
    let dekking = Bronnendekking(proef.lezing, try proef.inhoud())
    let document = try #require(dekking.documenten.first)
    #expect(dekking.documenten.map(\.naam) == ["P"])
    #expect(document.rijen.map(\.bron.id) == ["P-01", "P-02", "P-03", "P-04"])
    #expect(document.gedekt == 2)
    #expect(document.buiten == 1)
    #expect(document.open == ["P-04"])
    #expect(document.rijen[1].plekken == ["stap inpakken", "veld verhuisdatum"])
    #expect(
      document.rijen[0].plekken == [
        "zin line:proef-1", "stap bellen", "casushouder met-hulp", "casushouder zonder",
      ])
  }

  @Test func `leest ook wat een formulier noemt`() throws {
    let proef = Proefregeling().with(
      "proef/formulieren/kaart.yaml", "id: kaart\ntitel: Kaart\nbron: [P-04]")
    let dekking = Bronnendekking(proef.lezing, try proef.inhoud())
    #expect(dekking.documenten.flatMap(\.open).isEmpty)
    #expect(dekking.documenten[0].rijen[3].plekken == ["formulier formulieren/kaart.yaml"])
  }

  @Test func `telt een afspraak die toch gedekt is niet als buiten`() throws {
    let proef = Proefregeling()
    let bronnen = proef.files["proef/bronnen.yaml"]?.replacing(
      "Er is een dag.}", with: "Er is een dag., buiten: Toch niet.}")
    let changed = proef.with("proef/bronnen.yaml", bronnen)
    let document = try #require(
      Bronnendekking(changed.lezing, try changed.inhoud()).documenten.first)
    #expect(document.buiten == 1)
    #expect(document.gedekt == 2)
  }
}
