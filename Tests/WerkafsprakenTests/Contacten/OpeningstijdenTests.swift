import Testing
import Werkafspraken

private let binding = openingstijden(("ma-do", "8:30-16:30"), ("vr", "8:30-12:30"))

private func openingstijden(_ rows: (String, String)...) -> Openingstijden {
  guard let open = Openingstijden(rows) else { preconditionFailure("a test names no hours") }
  return open
}

struct `Openingstijden worden gelezen` {
  @Test(arguments: [
    ("ma", [Weekdag.maandag]), ("ma-wo", [.maandag, .dinsdag, .woensdag]),
    ("ma,wo", [.maandag, .woensdag]), ("za - zo", [.zaterdag, .zondag]),
    ("Werkdagen", [.maandag, .dinsdag, .woensdag, .donderdag, .vrijdag]),
    ("maandag", [.maandag]), ("ma-di, vr", [.maandag, .dinsdag, .vrijdag]),
  ])
  func `met dagen en reeksen van dagen`(tekst: String, dagen: [Weekdag]) {
    #expect(Openingstijden.dagen(tekst) == dagen)
  }

  @Test(arguments: ["", "xx", "vr-ma", "ma-", "-vr", "ma-di-wo", "ma,ma", "ma-wo,di", "m", "ma,"])
  func `en niet met dagen die niet kunnen`(tekst: String) {
    #expect(Openingstijden.dagen(tekst) == nil)
  }

  @Test(arguments: [
    ("8:30-12:30", [510..<750]), ("8.30 - 12.30", [510..<750]), ("9-17", [540..<1020]),
    ("9:00-12:00, 13:00-17:00", [540..<720, 780..<1020]), ("0:00-24:00", [0..<1440]),
  ])
  func `met uren`(tekst: String, spans: [Range<Int>]) {
    #expect(Openingstijden.tijden(tekst) == spans)
  }

  @Test(arguments: [
    "", "8:30", "12:30-8:30", "9-9", "9:60-10:00", "9-25", "24:01-25:00", "9:5-10:00",
    "9-12, 11-13", "13-17, 9-12", "half negen", "9-12-13", "999999999-9999999999", "9:00:00-10",
  ])
  func `en niet met uren die niet kunnen`(tekst: String) {
    #expect(Openingstijden.tijden(tekst) == nil)
  }

  @Test func `twee rijen voor dezelfde dag is een vergissing`() {
    #expect(Openingstijden([("ma-vr", "9-12"), ("vr", "9-11")]) == nil)
  }

  @Test(arguments: [
    ("ma-do 8.30-16.30, vr 8.30-12.30", binding),
    ("ma-vr 9.00-12.00", openingstijden(("werkdagen", "9:00-12:00"))),
    (
      "ma 9.00-12.00 en 13.00-17.00, wo 9.00-12.00",
      openingstijden(("ma", "9-12,13-17"), ("wo", "9-12"))
    ),
    ("", Openingstijden(perDag: [])),
  ])
  func `en weer gezegd als week`(week: String, open: Openingstijden) {
    #expect(open.week == week)
  }
}

struct `Openingstijden zeggen` {
  @Test(
    arguments: [
      ("2026-03-10T08:29", false, "opent vandaag om 8.30 uur", "net voor het begin"),
      ("2026-03-10T08:30", true, "nu open tot 16.30 uur", "op het begin"),
      ("2026-03-10T16:29", true, "nu open tot 16.30 uur", "net voor het eind"),
      ("2026-03-10T16:30", false, "opent morgen om 8.30 uur", "op het eind"),
      ("2026-03-13T12:45", false, "opent maandag om 8.30 uur", "vrijdagmiddag"),
      ("2026-03-14T10:00", false, "opent maandag om 8.30 uur", "zaterdag"),
      ("2026-03-15T10:00", false, "opent morgen om 8.30 uur", "zondag"),
      (
        "2026-04-06T10:00", true, "nu open tot 16.30 uur (op tweede paasdag misschien dicht)",
        "een feestdag"
      ),
      (
        "2026-04-05T10:00", false, "opent morgen om 8.30 uur (op tweede paasdag misschien dicht)",
        "voor een feestdag"
      ),
    ] as [(Tijdstip, Bool, String, String)])
  func `of het nu open is, en anders wanneer`(
    nu: Tijdstip, isOpen: Bool, woorden: String, waarom: String
  ) {
    #expect(binding.isOpen(at: nu) == isOpen, "\(waarom)")
    #expect(binding.woorden(at: nu) == woorden, "\(waarom)")
  }

  @Test func `na de pauze vandaag nog`() {
    let open = openingstijden(("di", "9-12, 13-17"))
    #expect(open.woorden(at: "2026-03-10T12:30") == "opent vandaag om 13.00 uur")
    #expect(
      open.woorden(at: "2026-03-10T17:00") == "opent dinsdag 17 maart 2026 om 9.00 uur")
  }

  @Test func `niets als het nooit open is`() {
    #expect(Openingstijden(perDag: []).woorden(at: "2026-03-10T12:30") == "niet open")
  }
}
