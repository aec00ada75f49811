import Intake
import Terminal
import Testing

@Suite struct LayoutTests {
  static let geld = Plaatsregel(
    fase: "voorbereiding", thema: "geld", nog: 4, casushouder: "Zorgaanbieder BW")

  struct Shown: Sendable {
    var uiting: Uiting
    var width: Int
    var lines: [String]
  }

  @Test(arguments: [
    Shown(
      uiting: .client("Hoe regel je nu je geld?"), width: 40, lines: ["Hoe regel je nu je geld?"]),
    Shown(
      uiting: .client("Hoe regel je nu je geld?"), width: 20,
      lines: ["Hoe regel je nu je", "geld?"]),
    Shown(
      uiting: .begeleider("Neem de tijd, er is geen haast bij deze vraag."), width: 40,
      lines: ["Voor de begeleider: Neem de tijd, er is", "  geen haast bij deze vraag."]),
    Shown(
      uiting: .plaats(Self.geld), width: 80,
      lines: ["Voorbereiding · geld · nog 4 vragen · casushouder: Zorgaanbieder BW"]),
    Shown(
      uiting: .plaats(Self.geld), width: 40,
      lines: ["Voorbereiding · geld · nog 4 vragen", "Casushouder: Zorgaanbieder BW"]),
    Shown(
      uiting: .plaats(Plaatsregel(fase: "overgang", nog: 1)), width: 40,
      lines: ["Overgang · laatste vraag"]),
    Shown(uiting: .client("een\ntwee\n\ndrie"), width: 40, lines: ["een", "twee", "", "drie"]),
    Shown(
      uiting: .regels(["Bel de gemeente; dat doet de casushouder.", "Uiterlijk 3 mei."]), width: 30,
      lines: ["Bel de gemeente; dat doet de", "  casushouder.", "Uiterlijk 3 mei."]),
    Shown(uiting: .wit, width: 40, lines: [""]),
    Shown(
      uiting: .melding("aaaaaaaaaabbbbbbbbbbccccccccccdd"), width: 20,
      lines: ["aaaaaaaaaabbbbbbbbbb", "ccccccccccdd"]),
    Shown(
      uiting: .melding("ik zeg aaaaaaaaaabbbbbbbbbbcccccccccc"), width: 20,
      lines: ["ik zeg", "aaaaaaaaaabbbbbbbbbb", "cccccccccc"]),
    Shown(
      uiting: .melding("漢字漢字漢字漢字漢字漢字"), width: 20, lines: ["漢字漢字漢字漢字漢字", "漢字"]),
    Shown(uiting: .melding("  ingesprongen  tekst  "), width: 40, lines: ["  ingesprongen  tekst"]),
    Shown(uiting: .melding("a\tb"), width: 40, lines: ["a b"]),
    Shown(uiting: .melding(""), width: 40, lines: [""]),
  ])
  func `text is wrapped between words`(_ shown: Shown) {
    #expect(Layout(width: shown.width).lines(for: shown.uiting) == shown.lines)
  }

  @Test func `choices are numbered and aligned`() {
    let keuzes = [
      Keuzeregel(nummer: 1, tekst: "Ik doe het zelf"),
      Keuzeregel(nummer: 10, tekst: "Iemand die ik ken helpt mij met mijn geld"),
    ]
    #expect(
      Layout(width: 40).lines(for: .keuzes(keuzes)) == [
        "   1. Ik doe het zelf",
        "  10. Iemand die ik ken helpt mij met",
        "      mijn geld",
      ])
  }

  @Test func `every line fits, at every width from forty`() {
    let text = "Zoë woont sinds 漢字 kort in Utrecht 🙂 en betaalt € 512,50 per maand aan huur. "
    let long = String(repeating: text, count: 5) + String(repeating: "x", count: 150)
    for width in 40...120 {
      let plaats = Plaatsregel(fase: long, nog: 2, casushouder: long)
      for uiting in [Uiting.plaats(plaats), .client(long), .begeleider(long), .regels([long])] {
        for line in Layout(width: width).lines(for: uiting) {
          #expect(TextWidth.columns(of: line) <= min(width, Layout.widest))
        }
      }
    }
  }

  @Test func `a voice is told what is new, in sentences`() {
    let layout = Layout(width: nil, style: .spoken)
    var regel = Self.geld
    #expect(
      layout.sentences(for: regel, after: nil)
        == ["Voorbereiding, geld. Nog 4 vragen. Casushouder: Zorgaanbieder BW."])
    #expect(layout.sentences(for: regel, after: regel) == [])
    let before = regel
    regel.nog = 1
    #expect(layout.sentences(for: regel, after: before) == ["Laatste vraag."])
    regel.casushouder = "Lindehof"
    #expect(
      layout.sentences(for: regel, after: before) == ["Laatste vraag. Casushouder: Lindehof."])
  }

  @Test func `a voice is told how many choices there are, each with a stop`() {
    let keuzes = [Keuzeregel(nummer: 1, tekst: "Ja"), Keuzeregel(nummer: 2, tekst: "Nee, of?")]
    #expect(
      Layout(width: 40, style: .spoken).lines(for: .keuzes(keuzes))
        == ["Er zijn 2 keuzes.", "1. Ja.", "2. Nee, of?"])
  }

  @Test func `a pipe gets its lines unwrapped`() {
    let text = String(repeating: "woord ", count: 50) + "eind"
    #expect(Layout(width: nil).lines(for: .client(text)) == [text])
  }

  @Test(
    arguments: [
      Uiting.plaats(Self.geld), .client("Hoi"),
      .begeleider("Neem de tijd, er is geen haast bij deze vraag, ook niet vandaag."),
    ], ColorScheme.allCases)
  func `type and colour add no words and take none away`(_ uiting: Uiting, _ colors: ColorScheme) {
    let plain = Layout(width: 40).lines(for: uiting)
    let dressed = Layout(width: 40, style: Style(isBold: true, colors: colors)).lines(for: uiting)
    let undressed = dressed.map {
      $0.split(separator: "\u{1B}").map { part in
        part.hasPrefix("[") ? String(part.drop { $0 != "m" }.dropFirst()) : String(part)
      }.joined()
    }
    #expect(undressed == plain)
  }

  @Test(arguments: [
    Uiting.plaats(Plaatsregel(fase: "a\u{1B}[2Jb")), .client("a\u{1B}]0;x\u{7}b"),
    .regels(["a\u{9B}5Ab\u{8}"]),
    .keuzes([Keuzeregel(nummer: 1, tekst: "a\u{1B}[31mb")]),
  ])
  func `no text can steer the terminal`(_ uiting: Uiting) {
    for line in Layout(width: 40).lines(for: uiting) {
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
