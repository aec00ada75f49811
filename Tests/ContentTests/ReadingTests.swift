import Content
import TestSupport
import Testing

struct `Wie een regeling schrijft` {
  @Test func `hoort niets als alles klopt`() {
    let result = Inhoud.load("proef", from: Proefregeling.files)
    #expect(result.problemen == [])
    #expect(result.inhoud != nil)
  }

  struct Fout: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var code: String
    var place: String
    /// Part of the hint; nil when there is none.
    var hint: String?
    var testDescription: String { "\(code): \(new)" }
  }

  @Test(arguments: [
    Fout(
      file: "proef/velden.yaml", old: "label: Schulden", new: "lable: Schulden", code: "REG0104",
      place: "11:3", hint: "`label`"),
    Fout(
      file: "proef/velden.yaml", old: "soort: ja_nee", new: "soort: janee", code: "REG0107",
      place: "10:10", hint: "`ja_nee`"),
    Fout(
      file: "proef/velden.yaml", old: "schulden:\n", new: "Schulden:\n", code: "REG0201",
      place: "9:1", hint: "kleine letters"),
    Fout(
      file: "proef/velden.yaml", old: "bron: [P-1]\nschulden", new: "bron: [P-2]\nschulden",
      code: "REG0110", place: "8:10", hint: "`P-1`"),
    Fout(
      file: "proef/stappen.yaml", old: "wie: casushouder", new: "wie: casushoudr", code: "REG0301",
      place: "3:8", hint: "`casushouder`"),
    Fout(
      file: "proef/stappen.yaml", old: "uiterlijk: -6wk", new: "uiterlijk: -6wek", code: "REG0302",
      place: "6:59", hint: "`-6wk`"),
    Fout(
      file: "proef/stappen.yaml", old: "anker: verhuisdatum", new: "anker: verhuisdatm",
      code: "REG0203", place: "6:20", hint: "`verhuisdatum`"),
    Fout(
      file: "proef/stappen.yaml", old: "bekend(\"geldbeheer\")", new: "bekend(\"geldbeher\")",
      code: "REG0203", place: "5:12", hint: "`geldbeheer`"),
    Fout(
      file: "proef/stappen.yaml", old: "Geldbeheer.Zelf", new: "Geldbeheer.Zelff", code: "YS0038",
      place: "5:52", hint: "Zelf"),
    Fout(
      file: "proef/stappen.yaml", old: "  bron: [P-1]", new: "  vervalt: Niet nodig.",
      code: "REG0111", place: "1:3", hint: nil),
    Fout(
      file: "proef/casushouder.yaml", old: "soort: zorgaanbieder-bw", new: "soort: zorgaanbieder-b",
      code: "REG0205", place: "6:12", hint: "`zorgaanbieder-bw`"),
    Fout(
      file: "proef/regeling.yaml", old: "start: Geld", new: "start: Gelt", code: "REG0208",
      place: "1:1", hint: "`Geld`"),
    Fout(
      file: "proef/gesprekken/geld.yarn", old: "<<vraag $schulden>>",
      new: "<<vraag $schuld>>", code: "REG0203", place: "10:5", hint: "`schulden`"),
    Fout(
      file: "proef/gesprekken/geld.yarn", old: "<<vraag $schulden>>",
      new: "<<vrag $schulden>>", code: "REG0206", place: "10:5", hint: "`vraag`"),
    Fout(
      file: "proef/gesprekken/geld.yarn", old: "#bron:P-1", new: "#bron:P-9", code: "REG0110",
      place: "5:44", hint: "`P-1`"),
    Fout(
      file: "proef/doelgroepen.yaml", old: "bron: [P-1]}", new: "bron: [P-1]", code: "REG0102",
      place: "2:5", hint: "aanhalingstekens"),
    Fout(
      file: "proef/bronnen.yaml", old: "  P-1: {", new: "  P-1: {plek: x}\n  P-1: {",
      code: "REG0103", place: "4:3", hint: "haal er een weg"),
  ])
  func `krijgt bij een fout de plaats, de code en een tip`(fout: Fout) throws {
    let files = Proefregeling.files(replacing: fout.old, with: fout.new, in: fout.file)
    let result = Inhoud.load("proef", from: files)
    #expect(result.inhoud == nil, "a broken regeling was taken in")
    let all = result.problemen.map { "\($0.code) \($0.file):\($0.line):\($0.column)" }
    let found = try #require(
      result.problemen.first { $0.code == fout.code && $0.file == fout.file }, "found only \(all)")
    #expect("\(found.line):\(found.column)" == fout.place)
    if let hint = fout.hint {
      #expect(found.hint?.contains(hint) == true, "\(found.hint ?? "none")")
    }
  }

  @Test func `krijgt alle problemen in één keer`() {
    let files = Proefregeling.files(
      replacing: "label: Schulden", with: "lable: Schulden", in: "proef/velden.yaml"
    )
    .map { file in
      guard file.path == "proef/casushouder.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ScriptFile(
        path: file.path, bytes: Array(text.replacing("[P-1]", with: "[P-7]").utf8))
    }
    let codes = Set(Inhoud.load("proef", from: files).problemen.map(\.code))
    #expect(codes.isSuperset(of: ["REG0104", "REG0105", "REG0110"]))
  }

  @Test func `ziet de regel, een streepje eronder en een tip`() throws {
    let files = Proefregeling.files(
      replacing: "wie: casushouder", with: "wie: casushoudr", in: "proef/stappen.yaml")
    let problem = try #require(Inhoud.load("proef", from: files).problemen.first)
    #expect(
      problem.picture == """
        fout[REG0301]: de rol `casushoudr` bestaat niet
          --> proef/stappen.yaml:3:8
          |
        3 |   wie: casushoudr
          |        ^^^^^^^^^^
           = tip: bedoel je `casushouder`?
        """)
  }

  @Test(arguments: Proefregeling.files.map(\.path))
  func `overleeft een bestand dat ontbreekt, leeg is of geen tekst is`(path: String) {
    let others = Proefregeling.files.filter { $0.path != path }
    let broken: [[UInt8]] = [[], [0xFF, 0xFE, 0x00], Array("- - -\n: :\n&a *a".utf8), [0x00]]
    _ = Inhoud.load("proef", from: others)
    for bytes in broken {
      _ = Inhoud.load("proef", from: others + [ScriptFile(path: path, bytes: bytes)])
    }
  }
}
