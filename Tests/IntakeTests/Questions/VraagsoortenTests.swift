import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Een antwoord lezen` {
  private let geld = [
    Veld.Keuze(id: "zelf", label: "Ik doe het zelf"),
    Veld.Keuze(id: "budgetbeheer", label: "Budgetbeheer", woorden: ["budget"]),
    Veld.Keuze(id: "bewind", label: "Bewindvoering", woorden: ["bewindvoerder"]),
  ]

  @Test(arguments: [
    ("1", "zelf"), ("ik doe het zelf", "zelf"), ("IK DOE HET ZELF.", "zelf"), ("ik", "zelf"),
    ("zelf", "zelf"), ("budg", "budgetbeheer"), ("bewindvoerder", "bewind"), ("bewind", "bewind"),
    ("ik heb een bewindvoerder", "bewind"), ("3", "bewind"),
  ])
  func `een keuze gaat met nummer, woord of begin`(typed: String, id: String) throws {
    #expect(try KeuzeVraag(keuzes: geld).read(typed) == .keuze(id))
  }

  @Test(arguments: ["0", "4", "x", "-1", "🙂"])
  func `een keuze die er niet is, wordt geweigerd`(typed: String) {
    #expect(throws: Afwijzing.self) { try KeuzeVraag(keuzes: geld).read(typed) }
  }

  @Test func `een woord dat op twee past, wordt gevraagd`() {
    #expect(throws: Afwijzing.meerdereKeuzes(["Budgetbeheer", "Bewindvoering"])) {
      try KeuzeVraag(keuzes: geld).read("b")
    }
  }

  @Test(arguments: [
    ("1 3", ["zelf", "bewind"]), ("3,1", ["zelf", "bewind"]),
    ("zelf en bewind", ["zelf", "bewind"]),
    ("budgetbeheer, zelf", ["zelf", "budgetbeheer"]), ("geen", []),
  ])
  func `meer keuzes tegelijk`(typed: String, ids: [String]) throws {
    #expect(try MeerkeuzeVraag(keuzes: geld).read(typed) == .keuzes(ids))
  }

  @Test(arguments: [
    ("ja", true), ("J", true), ("Ja hoor!", true), ("1", true), ("nee", false), ("Neen", false),
    ("2", false), ("nog niet", false),
  ])
  func `ja of nee`(typed: String, isJa: Bool) throws {
    #expect(try JaNeeVraag().read(typed) == .jaNee(isJa))
  }

  @Test(arguments: [
    ("50", 5_000), ("€ 50", 5_000), ("1250,50", 125_050), ("1.250,50", 125_050), ("1.250", 125_000),
    ("12,5", 1_250), ("50,-", 5_000), ("50 euro", 5_000), ("0,05", 5), ("12.50", 1_250),
  ])
  func `een bedrag`(typed: String, cents: Int) throws {
    #expect(try BedragVraag().read(typed) == .bedrag(cents))
    #expect(try BedragVraag().read(BedragVraag().typed(.bedrag(cents))) == .bedrag(cents))
  }

  @Test(arguments: ["", "veel", "1,2,3", "12,345", "-5", "9999999999999", "1..5"])
  func `geen bedrag`(typed: String) {
    #expect(throws: Afwijzing.self) { try BedragVraag().read(typed) }
  }

  @Test func `een postcode, een telefoonnummer en een mailadres`() throws {
    #expect(try PostcodeVraag().read("3701ab") == .tekst("3701 AB"))
    #expect(throws: Afwijzing.self) { try PostcodeVraag().read("0701 AB") }
    #expect(try TelefoonVraag().read("030 123 45 67") == .tekst("030 123 45 67"))
    #expect(throws: Afwijzing.self) { try TelefoonVraag().read("bel maar") }
    #expect(try EmailVraag().read("zz@voorbeeld.nl") == .tekst("zz@voorbeeld.nl"))
    #expect(throws: Afwijzing.self) { try EmailVraag().read("zz@voorbeeld") }
  }

  @Test func `een tijdstip`() throws {
    let vraag = TijdstipVraag(vandaag: dag("2025-06-03"))
    let waarde = Waarde.tijdstip(Tijdstip(dag: dag("2025-06-03"), minuut: 16 * 60 + 40))
    for typed in ["2025-06-03T16:40", "3-6-2025 16:40", "vandaag om 16.40 uur"] {
      #expect(try vraag.read(typed) == waarde)
    }
    #expect(throws: Afwijzing.self) { try vraag.read("3-6-2025 25:00") }
  }

  @Test(
    arguments: [
      ("weet ik niet", Waarde.weetNiet), ("Weet niet.", .weetNiet), ("geen idee", .weetNiet),
      ("weet_niet", .weetNiet), ("wil ik niet zeggen", .wilNietZeggen),
      ("dat wil ik liever niet zeggen", nil), ("liever niet", .wilNietZeggen), ("ja", nil),
    ] as [(String, Waarde?)])
  func `de twee vaste antwoorden`(typed: String, waarde: Waarde?) {
    #expect(VasteAntwoorden.read(typed) == waarde)
  }

  @Test func `een tekst is nooit te vreemd, wel te lang`() throws {
    let vraag = TekstVraag(grens: TekstVraag.kort)
    for text in ["Zoë", "नमस्ते", "👩‍👩‍👧", "'; DROP TABLE--", "{$x} <<if>>"] {
      #expect(try vraag.read(text) == .tekst(text))
    }
    let most = String(repeating: "é", count: TekstVraag.kort)
    #expect(try vraag.read(most) == .tekst(most))
    #expect(throws: Afwijzing.teLang(grens: TekstVraag.kort)) { try vraag.read(most + "é") }
  }
}
