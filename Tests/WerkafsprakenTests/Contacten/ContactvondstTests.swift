import Testing
import Werkafspraken

private let contacten = [
  contact("rsd", "Regionale Sociale Dienst (RSD)", "rsd", nil, ["rsd", "sociale dienst"]),
  contact("zeist", "Sociaal team Zeist", "sociaal-team", "Zeist", ["wijkteam zeist"]),
  contact(
    "binding", "Stichting Binding", "sociaal-team", "Wijk bij Duurstede", ["dorpsteam wijk"]),
  contact("woonin", "WoonIn", "corporatie", nil, ["viveste"]),
  contact("woongroen", "Woongroen", "corporatie", nil, ["ssw", "woongoed zeist"]),
]

private func contact(
  _ id: String, _ naam: String, _ soort: String, _ gemeente: String?, _ woorden: [String]
) -> Contact {
  Contact(
    id: id, naam: naam, soort: soort, gemeente: gemeente, woorden: woorden,
    gecontroleerd: "2026-11-21")
}

struct `Een contact` {
  @Test(arguments: [
    ("RSD", ["rsd"]), ("de sociale dienst bellen", ["rsd"]), ("binding", ["binding"]),
    ("stichting bindign", ["binding"]), ("Woonin", ["woonin"]), ("viveste", ["woonin"]),
    ("corporatie", ["woonin", "woongroen"]), ("zeist", ["zeist"]),
    ("sociaal team", ["zeist", "binding"]), ("sociaal team zeist", ["zeist"]),
  ])
  func `wordt gevonden aan wat mensen ervoor typen`(naam: String, ids: [String]) {
    #expect(contacten.vind(naam).gevonden.map(\.id) == ids)
  }

  @Test(arguments: [("bindung", "binding"), ("wongroun", "woongroen")])
  func `dat niet gevonden is, geeft namen die erop lijken`(naam: String, id: String) {
    let vondst = contacten.vind(naam)
    #expect((vondst.gevonden + vondst.bijna).map(\.id).first == id)
  }

  @Test func `dat nergens op lijkt, geeft niets`() {
    #expect(contacten.vind("kaboutersoep") == Contactvondst(gevonden: [], bijna: []))
    #expect(contacten.vind("  ") == Contactvondst(gevonden: [], bijna: []))
  }

  @Test func `van de gemeente staat voorop, dan die van de regio`() {
    #expect(
      contacten.vind(gemeente: "zeist").gevonden.map(\.id) == [
        "zeist", "rsd", "woonin", "woongroen",
      ])
    #expect(contacten.vind("sociaal team", gemeente: "Zeist").gevonden.map(\.id) == ["zeist"])
  }

  @Test func `zonder naam zijn het ze allemaal`() {
    #expect(contacten.vind().gevonden.count == contacten.count)
  }
}
