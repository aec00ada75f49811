import Testing
import Werkafspraken

private let herkenning = Doelgroepherkenning(proefdoelgroepen)

/// The doelgroep that was found, whether or not there is something to ask.
private func gevonden(_ tekst: String) -> String? {
  if case .gevonden(let id, _) = herkenning.herken(tekst) { id } else { nil }
}

struct `Een doelgroep wordt herkend` {
  @Test(arguments: proefsynoniemen.map { [$0.woord, $0.id] })
  func `aan elk woord van de tabel, hoe het ook geschreven is`(rij: [String]) {
    let (woord, id) = (rij[0], rij[1])
    let shapes = [
      woord, woord.uppercased(), woord.lowercased(), "  \(woord)\t", "(\(woord)).",
      woord.filter { $0 != " " }, woord.map { $0 == " " ? "-" : String($0) }.joined(),
      "De cliënt heeft \(woord), zegt men.", "\(woord)!?",
    ]
    #expect(shapes.map(gevonden) == shapes.map { _ in id })
  }

  @Test(arguments: proefdoelgroepen.alle)
  func `aan zijn eigen naam en id`(doelgroep: Doelgroep) {
    #expect(gevonden(doelgroep.id) == doelgroep.id)
    #expect(gevonden(doelgroep.naam) == doelgroep.id)
    #expect(gevonden(doelgroep.naam.uppercased()) == doelgroep.id)
  }

  @Test(arguments: proefsynoniemen.map { [$0.woord, $0.id] })
  func `ook met één tikfout in een woord van zes letters of meer`(rij: [String]) {
    let words = rij[0].split(separator: " ").map(String.init)
    var missed: [String] = []
    for (place, word) in words.enumerated() where word.count >= 6 && word.allSatisfy(\.isLetter) {
      for typed in word.withOneError {
        var sentence = words
        sentence[place] = typed
        let text = sentence.joined(separator: " ")
        if gevonden(text) != rij[1] { missed.append(text) }
      }
    }
    #expect(missed.isEmpty)
  }

  @Test(arguments: [
    ("cliënt gaat tegen ons advies weg", "tegen-advies"),
    ("gaat tegen ons advies weg", "tegen-advies"),
    ("komt uit de ggz-kliniek", "zvw"), ("uit de GGZ-kliniek", "zvw"),
    ("reguliere uitstroom, aanbieder raadt het af", "tegen-advies"),
    ("reguliere uitstroom, geen urgentie", "zonder-urgentie"),
    ("reguliere uitstroom zonder urgentie, wij raden het af", "tegen-advies"),
    ("hij heeft geen urgentie en vertrekt toch", "tegen-advies"),
    ("geen voorrang", "zonder-urgentie"), ("BT met urgentie", "beschermd-thuis"),
    ("Wlz, ambulant", "wlz-ambulant"), ("ambulant met een wlz", "wlz-ambulant"),
    ("B.T.-indicatie", "beschermd-thuis"), ("b t", "beschermd-thuis"),
    ("Living-Lab (MO)", "living-lab"), ("24 uurs opvang", "living-lab"),
    ("daklozen opvang", "living-lab"), ("pgb-wlz", "wlz-ambulant"),
    ("maatschapelijke opvagn", "living-lab"), ("ambulnate begeleidign", "ib"),
    ("BESCHERMD   THUIS", "beschermd-thuis"), ("bëschermd thuís", "beschermd-thuis"),
    ("reclassering na detentie", "forensisch"), ("BW of BT", "beschermd-thuis"),
  ])
  func `in de zinnen die mensen typen`(tekst: String, id: String) {
    #expect(gevonden(tekst) == id)
  }
}

struct `Een doelgroep wordt niet geraden` {
  @Test(arguments: [
    "IB en BT", "living lab en forensisch", "ggz, ambulant", "wlz ib", "BT via de kliniek",
  ])
  func `bij woorden van twee doelgroepen vraagt het programma door`(tekst: String) {
    guard case .onduidelijk(let pastBij, let vraag) = herkenning.herken(tekst) else {
      Issue.record("geraden: \(herkenning.herken(tekst))")
      return
    }
    #expect(pastBij.count == 2)
    #expect(vraag.hasPrefix("Welke doelgroep is het:"))
  }

  @Test(arguments: [
    ("urgentie", ["ib", "beschermd-thuis", "living-lab", "wlz-ambulant"]),
    ("contingentwoning via Beter Wonen", ["ib", "beschermd-thuis", "living-lab", "wlz-ambulant"]),
    ("regulier", ["tegen-advies", "zonder-urgentie"]),
    ("reguliere uitstroom", ["tegen-advies", "zonder-urgentie"]),
    ("wil weg", ["tegen-advies", "zonder-urgentie"]),
    ("begeleiding", ["ib", "beschermd-thuis"]), ("pgb", ["ib", "wlz-ambulant"]),
    ("begeleid wonen", ["ib", "beschermd-thuis"]),
    ("pgb en begeleiding", ["ib"]),
    (
      "urgentie na detentie", ["ib", "beschermd-thuis", "living-lab", "wlz-ambulant", "forensisch"]
    ),
  ])
  func `een woord dat op meer past geeft die doelgroepen`(tekst: String, verwacht: [String]) {
    guard case .onduidelijk(let pastBij, let vraag) = herkenning.herken(tekst) else {
      Issue.record("geraden: \(herkenning.herken(tekst))")
      return
    }
    #expect(pastBij == verwacht)
    #expect(!vraag.isEmpty)
  }

  @Test(arguments: [
    ("BW", "beschermd-thuis", ["Beschermd wonen of Beter Wonen?"]),
    ("opvang", "living-lab", ["Is het vrouwenopvang?"]),
    ("reclassering", "forensisch", ["Was er een plek in de FZ?"]),
    ("beschermd wonen (BW)", "beschermd-thuis", []),
    ("nachtopvang", "living-lab", []), ("reclassering, tbs", "forensisch", []),
  ])
  func `een woord met twee betekenissen geeft een vraag mee, tenzij een ander woord het zegt`(
    tekst: String, id: String, vragen: [String]
  ) {
    #expect(herkenning.herken(tekst) == .gevonden(id, vragen: vragen))
  }

  @Test(arguments: [
    "", "   ", "...", "weet ik niet", "?", "bti", "ibs", "mobiel", "ambu", "geen", "zonder",
    "advies", "thuis", "een urgent geval", "🏠", "lab", "opvg", "zwaar",
  ])
  func `iets anders blijft onbekend`(tekst: String) {
    guard case .onbekend = herkenning.herken(tekst) else {
      Issue.record("geraden: \(herkenning.herken(tekst))")
      return
    }
  }

  @Test(arguments: [
    ("beschemd thius", "beschermd-thuis"), ("zwv", "zvw"), ("forensies", "forensisch"),
    ("klienik kliiniekk", "zvw"),
  ])
  func `wat erop lijkt wordt als suggestie genoemd`(tekst: String, id: String) {
    switch herkenning.herken(tekst) {
    case .onbekend(let bijna):
      #expect(bijna.contains(id))
      #expect(bijna.count <= 3)
    case .gevonden(let gevonden, _): #expect(gevonden == id)
    case .onduidelijk: Issue.record("onduidelijk")
    }
  }

  @Test func `wie het niet weet krijgt geen suggestie`() {
    #expect(herkenning.herken("weet ik niet") == .onbekend(bijna: []))
  }

  @Test func `een korter woord mag geen tikfout hebben`() {
    #expect(gevonden("tsb") == nil)
    #expect(gevonden("tegen advise") == "tegen-advies")
    #expect(gevonden("tegne advies") == nil)
    #expect(gevonden("een contingent") == nil)
    #expect(gevonden("gegen voorrang") == nil)
  }

  @Test func `twee fouten in één woord zijn er te veel`() {
    #expect(gevonden("forensiesk") == nil)
    #expect(gevonden("klniek") == "zvw")
    #expect(gevonden("klinkie") == nil)
  }
}

struct `Een lange tekst` {
  @Test(arguments: [
    (String(repeating: "a ", count: 50_000), nil), (String(repeating: "x", count: 100_000), nil),
    (String(repeating: "ambulant ", count: 11_000), "ib"),
    (String(repeating: "opvagn ", count: 14_000), "living-lab"),
    (String(repeating: "\u{301}", count: 100_000), nil),
    (String(repeating: "wlz ib ", count: 14_000), nil),
  ])
  func `wordt gelezen zonder dat iemand wacht`(tekst: String, id: String?) {
    #expect(gevonden(tekst) == id)
  }

  @Test func `verbergt geen woord aan het eind`() {
    #expect(
      gevonden(String(repeating: "en toen ", count: 12_000) + "beschermd thuis")
        == "beschermd-thuis")
  }
}

extension String {
  /// Every word that differs by one typing error: missing, doubled, strange and swapped letters.
  fileprivate var withOneError: [String] {
    let letters = Array(self)
    return letters.indices.flatMap { place -> [String] in
      var missing = letters
      missing.remove(at: place)
      var doubled = letters
      doubled.insert(letters[place], at: place)
      var strange = letters
      strange[place] = "q"
      var swapped = letters
      if place + 1 < letters.count { swapped.swapAt(place, place + 1) }
      return [missing, doubled, strange, swapped].map { String($0) }
    }
  }
}
