import Content
import Intake
import Testing

struct `Een gesprek in een andere taal` {
  private func taal() throws -> Programmataal {
    Programmataal(
      try PoFile(
        """
        msgctxt "invoer"
        msgid "ja"
        msgstr "yes"

        msgid "terug"
        msgstr "back"

        msgid "naar de vorige vraag"
        msgstr "to the previous question"

        msgid "Weet ik niet"
        msgstr "I don't know"

        msgid "Wie: {0}."
        msgstr "Who: {0}."
        """), taal: "en")
  }

  @Test func `zegt en begrijpt de woorden van het programma`() throws {
    let onder = TestScherm(typing: ["yes"])
    var scherm = Taalscherm(onder, taal: try taal())
    try scherm.show(.keuzes([Keuzeregel(nummer: 3, tekst: "Weet ik niet")]))
    try scherm.show(.regels(["   Wie: de RSD.", "terug       naar de vorige vraag"]))
    #expect(
      onder.lines == [
        "3. I don't know", "   Who: de RSD.", "back        to the previous question",
      ])
    #expect(scherm.ask(Prompt(voorstel: "ja")) == .regel("ja"))
    #expect(onder.prompts.last?.voorstel == "yes")
  }

  @Test func `breekt af en gaat verder zonder opnieuw te groeten`() throws {
    let onder = TestScherm(typing: ["taal en", "hallo"])
    let wissel = Wisselscherm(onder) { invoer, _ in
      invoer == .regel("taal en") ? .breek(bewaar: "") : .door
    }
    #expect(wissel.ask(Prompt()) == .weg && wissel.isGebroken)
    wissel.hervat(op: onder)
    try wissel.show(.melding("Welkom terug."))
    try wissel.show(.client("Hoe gaat het?"))
    try wissel.show(.melding("Ik noteer."))
    #expect(onder.lines == ["> taal en", "Hoe gaat het?", "Ik noteer."])
    #expect(wissel.ask(Prompt()) == .regel("hallo") && !wissel.isGebroken)
  }

  @Test func `biedt aan wat getypt was`() {
    let onder = TestScherm(typing: ["Zzkan", "klaar"])
    let wissel = Wisselscherm(onder) { invoer, _ in
      invoer == .regel("Zzkan") ? .breek(bewaar: "Zzkan") : .door
    }
    _ = wissel.ask(Prompt())
    wissel.hervat(op: onder)
    _ = wissel.ask(Prompt())
    #expect(onder.prompts.last?.voorstel == "Zzkan")
  }
}
