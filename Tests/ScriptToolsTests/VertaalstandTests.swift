import Content
import ScriptTools
import Testing

struct `Vertalingen bijwerken` {
  private let proef = Proefregeling()

  private func stand(_ proef: Proefregeling) -> Vertaalstand { Vertaalstand(proef.lezing.files) }

  private func vertaald(_ po: PoFile) -> PoFile {
    var po = po
    for index in po.entries.indices {
      po.entries[index].translations = ["EN " + po.entries[index].id]
    }
    return po
  }

  @Test func `begint met elke tekst een keer, met raad voor de vertaler`() throws {
    let po = stand(proef).sjabloon
    #expect(Set(po.entries.map(\.context)).count == po.entries.count)
    let vraag = try #require(po.entries.first { $0.context == "line:proef-2" })
    #expect(vraag.id == "Wil je hulp?" && vraag.translations == [""])
    #expect(vraag.references == ["Scripts/proef/gesprekken/start.yarn:6"])
    #expect(vraag.comments[0].hasPrefix("Voor de cliënt."))
    let begeleider = try #require(po.entries.first { $0.context == "line:proef-1" })
    #expect(begeleider.id == "Neem de tijd.", "the speaker is no part of it")
    #expect(begeleider.comments[0].hasPrefix("Voor de begeleider."))
    #expect(
      po.entries.first { $0.context == "line:proef-4" }?.comments[0].hasPrefix("Een keuze.") == true
    )
    #expect(po.entries.contains { $0.context == "casushouder/houders/helper/naam" })
  }

  @Test func `houdt wat er al was`() {
    let po = vertaald(stand(proef).sjabloon)
    #expect(stand(proef).bijgewerkt(po, taal: "en", meervoud: Vertaalstand.enOfMeer) == po)
    let telling = stand(proef).telling(po, taal: "en")
    #expect(telling.alle == telling.vertaald && telling.open.isEmpty)
  }

  @Test func `merkt wat veranderd is, en bewaart wat weg is`() throws {
    let po = vertaald(stand(proef).sjabloon)
    let script = try #require(proef.files["proef/gesprekken/start.yarn"])
    let nieuw = proef.with(
      "proef/gesprekken/start.yarn",
      script.replacing("Wil je hulp?", with: "Wil je nu hulp?")
        .replacing("    Goed. #line:proef-5\n", with: ""))
    let changed = stand(nieuw).bijgewerkt(po, taal: "en", meervoud: Vertaalstand.enOfMeer)
    let vraag = try #require(changed.entries.first { $0.context == "line:proef-2" })
    #expect(vraag.isFuzzy && vraag.previous == "Wil je hulp?" && vraag.id == "Wil je nu hulp?")
    #expect(vraag.translations == ["EN Wil je hulp?"])
    #expect(changed.entries.last?.isObsolete == true && changed.entries.last?.id == "Goed.")
    #expect(stand(nieuw).telling(changed, taal: "en").verouderd == 1)
  }

  @Test func `telt een vertaling die iets anders invult niet mee`() throws {
    let invulling = proef.with(
      "proef/gesprekken/start.yarn",
      proef.files["proef/gesprekken/start.yarn"]?.replacing("Goed.", with: "Goed {$naam_helper}."))
    var po = vertaald(stand(invulling).sjabloon)
    let index = try #require(po.entries.firstIndex { $0.context == "line:proef-5" })
    #expect(po.entries[index].flags == ["python-brace-format"])
    #expect(po.entries[index].comments.last == "{0} is $naam_helper")
    po.entries[index].translations = ["Good."]
    #expect(stand(invulling).telling(po, taal: "en").gebroken == 1)
  }
}
