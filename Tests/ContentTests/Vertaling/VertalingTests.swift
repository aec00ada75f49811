import Content
import TestSupport
import Testing
import Werkafspraken

struct `Een regeling in een andere taal` {
  private func po(_ pairs: [(context: String, id: String, woord: String)]) -> PoFile {
    var po = PoFile(language: "en", plurals: "nplurals=2; plural=(n != 1);")
    po.entries = pairs.map { pair in
      var entry = PoFile.Entry(id: pair.id)
      entry.context = pair.context
      entry.translations = [pair.woord]
      return entry
    }
    return po
  }

  private func files(_ po: PoFile, from files: [ScriptFile] = Proefregeling.files) -> [ScriptFile] {
    Vertaling(po, taal: "en").toegepast(op: files)
  }

  private func text(_ path: String, in files: [ScriptFile]) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  @Test func `is na het vertalen nog steeds zonder fouten`() {
    let result = Inhoud.load("proef", from: files(po([])))
    #expect(result.inhoud != nil, "\(result.problemen.map(\.line1))")
    #expect(
      Inhoud.load("proef", from: Vertaling.schijn.toegepast(op: Proefregeling.files)).inhoud != nil)
  }

  @Test func `heeft vertaalde vragen, keuzes en stappen, met dezelfde namen eronder`() throws {
    let inhoud = try #require(
      Inhoud.load(
        "proef",
        from: files(
          po([
            ("velden/geldbeheer/keuzes/zelf", "Ik doe het zelf", "I do it myself"),
            ("stappen/P-STAP-1/stap", "Praat over geld.", "Talk about money."),
            ("line:proef-geld-2", "Hoe regel je nu je geld?", "How do you manage your money now?"),
          ]))
      ).inhoud)
    let veld = try #require(inhoud.regeling.velden.first { $0.naam.tekst == "geldbeheer" })
    #expect(veld.keuzes[0].id == "zelf" && veld.keuzes[0].label == "I do it myself")
    #expect(inhoud.regeling.stapregels[0].stap.tekst == "Talk about money.")
  }

  @Test func `laat wat niet vertaald is zien, met een teken`() {
    let script = text("proef/gesprekken/geld.yarn", in: files(po([])))
    #expect(script.contains("[nl] Hoe regel je nu je geld? #line:proef-geld-2 #bron:P-1"))
  }

  @Test(arguments: [
    ("{0} heet je", "Dag {$hulp}, jij", "{0}, you", true),
    ("volgorde", "Dag {$hulp} en {$schulden}", "{1} and {0}", true),
    ("verloren", "Dag {$hulp}", "Hello", false),
    ("dubbel", "Dag {$hulp}", "{0} {0}", false),
    ("verzonnen", "Dag {$hulp}", "{1}", false),
  ])
  func `vult in wat de tekst invult, of wordt niet gebruikt`(
    naam: String, tekst: String, woord: String, isGoed: Bool
  ) throws {
    let changed = Proefregeling.files(
      replacing: "Dank je wel.", with: tekst, in: "proef/gesprekken/geld.yarn")
    let bron = try #require(
      Vertaalplekken.teksten(in: changed).first { $0.context == "line:proef-geld-4" })
    let script = text(
      "proef/gesprekken/geld.yarn",
      in: files(po([("line:proef-geld-4", bron.tekst, woord)]), from: changed))
    #expect(script.contains("[nl] \(tekst)") != isGoed, "\(script)")
    if naam == "volgorde" { #expect(script.contains("{$schulden} and {$hulp} #line")) }
  }

  @Test func `houdt de spreker en de tekst van een ander`() {
    let changed = Proefregeling.files(
      replacing: "Dank je wel.", with: "Begeleider: Let op.", in: "proef/gesprekken/geld.yarn")
    let script = text(
      "proef/gesprekken/geld.yarn",
      in: files(po([("line:proef-geld-4", "Let op.", "Take care.")]), from: changed))
    #expect(script.contains("Begeleider: Take care. #line:proef-geld-4"))
  }

  @Test func `gebruikt geen vertaling van een oudere tekst`() {
    let script = text(
      "proef/gesprekken/geld.yarn",
      in: files(po([("line:proef-geld-4", "Bedankt.", "Thanks.")])))
    #expect(script.contains("[nl] Dank je wel."))
  }

  @Test func `in schijntaal heeft geen leesbaar Nederlands meer`() {
    let files = Vertaling.schijn.toegepast(op: Proefregeling.files)
    #expect(text("proef/gesprekken/geld.yarn", in: files).contains("«Đáñk jë ŵël.»"))
    #expect(text("proef/velden.yaml", in: files).contains("«Hülp bïj gëlđ»"))
  }
}
