import Content
import ScriptTools
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// One line of a conversation, or one field, and what a rule says of it.
struct Lintgeval: CustomTestStringConvertible {
  var code: String
  var tekst: String
  /// Nothing is wrong with this one.
  var goed: String

  init(_ code: String, _ tekst: String, goed: String) {
    self.code = code
    self.tekst = tekst
    self.goed = goed
  }

  var testDescription: String { "\(code): \(tekst)" }
}

struct `De taal van een regeling` {
  private let proef = Proefregeling()

  private func problemen(regels: String) -> [Probleem] {
    let script = """
      title: Begin
      fase: voorbereiding
      ---
      \(regels)
      ===
      """
    return taal(proef.with("proef/gesprekken/start.yarn", script))
  }

  private func problemen(velden: String) -> [Probleem] {
    let all = (proef.files["proef/velden.yaml"] ?? "") + "\n" + velden
    return taal(proef.with("proef/velden.yaml", all))
  }

  /// What a regeling needs to be whole has its own examples; here it is about the words.
  private func taal(_ proef: Proefregeling) -> [Probleem] {
    Regelingcontrole.problemen(proef.lezing, verhalen: []).filter { !$0.code.hasPrefix("LNT04") }
  }

  static let regels: [Lintgeval] = [
    .init(
      "LNT0101",
      "Je gaat straks samen met je begeleider een lijst maken van alles wat je nog moet doen. Dat helpt.",
      goed: "Je maakt straks een lijst met je begeleider."),
    .init("LNT0103", "Je gaat landen in de wijk.", goed: "Je landt op Schiphol."),
    .init("LNT0103", "Wij doen een Warme overdracht.", goed: "Het is een warme dag."),
    .init("LNT0201", "Binnen zes weken is er een gesprek.", goed: "Er zijn zes mensen bij."),
    .init("LNT0201", "Begeleider: Bel na 3 maanden.", goed: "Begeleider: Bel op tijd."),
    .init("LNT0201", "Na een jaar praten we weer.", goed: "Wat doe je op een dag thuis."),
    .init("LNT0202", "Je krijgt € 12,50 terug.", goed: "Je krijgt geld terug."),
    .init("LNT0202", "Het kost 50 euro.", goed: "Het kost geld."),
    .init("LNT0203", "Begeleider: Zie artikel 7:271.", goed: "Begeleider: Zie de wet."),
    .init("LNT0204", "De afspraken gelden tot 31 december.", goed: "De afspraken gelden nog."),
    .init("LNT0204", "Dat was in 2022 zo.", goed: "Dat was eerder zo."),
    .init(
      "LNT0301", "Wil je hulp? En van wie?\n<<vraag $hulp>>",
      goed: "Wil je hulp?\n<<vraag $hulp>>"),
    .init(
      "LNT0302", "Wie helpt je?\nDat horen we graag.",
      goed: "Wie helpt je?\n// naam\n<<vraag $naam_helper>>"),
    .init("LNT0302", "Wie helpt je?", goed: "Wie helpt je?\n-> Niemand.\n-> Iemand."),
    .init("LNT0303", "Zeg het maar.\n<<vraag $hulp>>", goed: "Zeg je het?\n<<vraag $hulp>>"),
  ]

  @Test(arguments: regels)
  func `wordt nagekeken in elke regel van een gesprek`(geval: Lintgeval) {
    #expect(problemen(regels: geval.tekst).map(\.code) == [geval.code])
    #expect(problemen(regels: geval.goed).map(\.code) == [])
  }

  static let velden: [Lintgeval] = [
    .init(
      "LNT0101",
      "x: {soort: tekst, label: X, uitleg: Wij vragen dit omdat je begeleider dan kan bedenken wat hij nog voor jou zal moeten doen.}",
      goed: "x: {soort: tekst, label: X, uitleg: Wij vragen dit om hulp te regelen.}"),
    .init(
      "LNT0303", "x: {soort: tekst, label: X, vraag: Zeg je naam.}",
      goed: "x: {soort: tekst, label: X, vraag: Hoe heet je?}"),
    .init(
      "LNT0301", "x: {soort: tekst, label: X, vraag: Wie ben je? Heet je zo?}",
      goed: "x: {soort: tekst, label: X, vraag: Wie ben je?}"),
    .init(
      "LNT0304", "x: {soort: keuze, label: X, keuzes: {a: A, b: B, c: C, d: D, e: E}}",
      goed: "x: {soort: keuze, label: X, keuzes: {a: A, b: B, c: C, d: D}}"),
    .init(
      "LNT0103",
      "x: {soort: keuze, label: X, keuzes: {a: Een vangnet, b: {label: Niets}}}",
      goed: "x: {soort: keuze, label: X, keuzes: {a: Een visnet, b: {label: Niets}}}"),
    .init(
      "LNT0103", "x: {soort: tekst, label: X, uitleg: Dat heet een dip.}",
      goed: "x: {soort: tekst, label: X, wie: begeleider, uitleg: Dat heet een dip.}"),
  ]

  @Test(arguments: velden)
  func `wordt nagekeken in elk veld`(geval: Lintgeval) {
    #expect(problemen(velden: geval.tekst).map(\.code) == [geval.code])
    #expect(problemen(velden: geval.goed).map(\.code) == [])
  }

  @Test func `is gemiddeld kort per bestand`() {
    let long = "Je begeleider maakt samen met jou een lijst van alle spullen."
    #expect(problemen(regels: long).map(\.code) == ["LNT0102"])
    #expect(problemen(regels: long + "\nDat is alles.").map(\.code) == [])
  }

  @Test func `wordt aangewezen met plaats, teken en raad`() throws {
    let problem = try #require(problemen(regels: "Goed zo. Je krijgt 50 euro.").first)
    #expect(
      problem.picture == """
        fout[LNT0202]: `50 euro` is een bedrag, en een gesprek kent geen bedragen
          --> proef/gesprekken/start.yarn:4:20
          |
        4 | Goed zo. Je krijgt 50 euro.
          |                    ^^^^^^^
           = tip: zeg waar het geld voor is; het bedrag hoort in YAML, met zijn bron
        """)
  }

  @Test(arguments: ["// LNT0202: dit bedrag staat op het formulier\n", ""])
  func `mag anders met een reden, op de regel zelf of erboven`(boven: String) {
    let achter = boven.isEmpty ? " // LNT0202: dit bedrag staat op het formulier" : ""
    #expect(problemen(regels: "\(boven)Je krijgt 50 euro.\(achter)").isEmpty)
  }

  @Test func `mag niet anders zonder reden`() {
    #expect(
      Set(problemen(regels: "// LNT0202\nJe krijgt 50 euro.").map(\.code)) == [
        "LNT0001", "LNT0202",
      ])
  }

  @Test func `heeft geen toestemming die niets toestaat`() {
    #expect(
      problemen(regels: "// LNT0202: een reden\nJe krijgt geld.").map(\.code) == ["LNT0001"])
  }
}

struct `De lijst van taalregels` {
  @Test func `noemt elk bestand van de map één keer, op alfabet`() throws {
    let names = allLintRules.map { String(describing: type(of: $0)) }
    #expect(names == names.sorted())
    let folder = Project.path + "/Sources/ScriptTools/Lint/Rules"
    let directory = try #require(opendir(folder))
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".swift") { files.append(String(name.dropLast(6))) }
    }
    #expect(files.sorted() == names)
  }

  @Test func `geeft elke regel een eigen code`() {
    let codes = allLintRules.map { type(of: $0).code }
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: #/LNT\d{4}/#) != nil })
  }
}
