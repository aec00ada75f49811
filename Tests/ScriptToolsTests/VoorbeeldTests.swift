import Content
import DossierStore
import Intake
import ScriptTools
import Testing
import Werkafspraken

/// A screen that types what a test gives it; a step may do something to the files first.
private final class Schrijver: Scherm {
  private var input: [(typed: String?, doe: () -> Void)]
  private(set) var lines: [String] = []
  private(set) var voorstellen: [String] = []

  init(_ input: [(typed: String?, doe: () -> Void)]) { self.input = input }

  func show(_ uiting: Uiting) {
    switch uiting {
    case .plaats: break
    case .kop(let text), .client(let text), .begeleider(let text), .melding(let text):
      lines.append(text)
    case .keuzes(let keuzes): lines += keuzes.map(\.tekst)
    case .regels(let regels): lines += regels
    case .wit, .schoon: break
    }
  }

  func ask(_ prompt: Prompt) -> Invoer {
    voorstellen.append(prompt.voorstel)
    guard !input.isEmpty else { return .einde }
    let next = input.removeFirst()
    next.doe()
    return next.typed.map { .regel($0) } ?? .einde
  }

  func askSecret(_ teken: String) -> Geheiminvoer { .einde }
}

struct `Een gesprek proberen terwijl je schrijft` {
  private final class Bestanden {
    var proef = Proefregeling()
    var stand = 0

    func verander(_ old: String, in path: String = "proef/gesprekken/start.yarn", _ new: String) {
      proef = proef.with(path, proef.files[path]?.replacing(old, with: new))
      stand += 1
    }
  }

  private func probeer(
    _ bestanden: Bestanden, node: String? = nil, feiten: [String: String] = [:],
    _ input: [(typed: String?, doe: () -> Void)]
  ) throws -> Schrijver {
    let scherm = Schrijver(input)
    let begin = Voorbeeld.Begin(
      gesprek: nil, node: node, vandaag: try #require(Dag(iso: "2026-01-05"))
    ) { regeling in
      var gegeven = Feiten(vandaag: try #require(Dag(iso: "2026-01-05")))
      for (naam, tekst) in feiten { gegeven[VeldNaam(naam)] = .keuze(tekst) }
      return gegeven
    }
    let voorbeeld = Voorbeeld(
      begin, dossier: try #require(DossierID("K7M-3PQ-X29")), op: scherm,
      nu: { Tijdstip(dag: Dag(nummer: 20_000), minuut: 0) },
      lees: {
        let lezing = bestanden.proef.lezing
        return Voorbeeld.Lezing(lezing, problemen: lezing.problemen)
      }, stand: { ["\(bestanden.stand)"] })
    try voorbeeld.voer()
    return scherm
  }

  @Test func `gaat na het bewaren bij dezelfde vraag verder met de nieuwe tekst`() throws {
    let bestanden = Bestanden()
    let scherm = try probeer(
      bestanden,
      [
        ("ja", {}),
        ("Zzkanarie", { bestanden.verander("Wie helpt je?", "Hoe heet je helper?") }), (nil, {}),
      ])
    #expect(scherm.lines.contains("De bestanden zijn opnieuw gelezen."))
    #expect(scherm.lines.dropLast().last == "Hoe heet je helper?", "\(scherm.lines)")
    #expect(scherm.voorstellen.last == "Zzkanarie", "what was typed is not lost")
    #expect(!scherm.lines.contains { $0.contains("Welkom terug") })
  }

  @Test func `laat een fout zien en wacht tot die weg is`() throws {
    let bestanden = Bestanden()
    let scherm = try probeer(
      bestanden,
      [
        ("", { bestanden.verander("<<vraag $hulp>>", "<<vraag $hulpje>>") }),
        ("", { bestanden.verander("<<vraag $hulpje>>", "<<vraag $hulp>>") }), (nil, {}),
      ])
    #expect(scherm.lines.contains { $0.contains("het veld `hulpje` bestaat niet") })
    #expect(scherm.lines.dropLast().last?.contains("Wil ik niet zeggen") == true, "\(scherm.lines)")
  }

  @Test func `begint bij elke knoop, met feiten die er al zijn`() throws {
    let scherm = try probeer(Bestanden(), node: "Helper", [(nil, {})])
    #expect(scherm.lines.contains("Wie helpt je?") && !scherm.lines.contains("Wil je hulp?"))
    let bekend = try probeer(Bestanden(), feiten: ["hulp": "ja"], [(nil, {})])
    #expect(bekend.lines.contains("Wie helpt je?") && !bekend.lines.contains("Ja"))
  }

  @Test func `kent een knoop die er niet is niet`() {
    #expect(throws: Voorbeeld.Fout.onbekendeKnoop("Helpr", lijkOp: ["Helper"])) {
      try probeer(Bestanden(), node: "Helpr", [])
    }
  }

  @Test func `zegt welke regels gaan gelden, en waarom`() throws {
    let scherm = try probeer(Bestanden(), [("ja", {}), ("regels", {}), (nil, {})])
    #expect(scherm.lines.contains("Nu geldt: met-hulp, bellen."))
    #expect(scherm.lines.contains("Niet meer: zonder."))
    #expect(scherm.lines.contains("stap bellen geldt"))
    #expect(scherm.lines.contains("   als bekend(\"hulp\") and ($hulp == Hulp.Ja)"))
    #expect(scherm.lines.contains("   hulp: Ja"))
  }
}
