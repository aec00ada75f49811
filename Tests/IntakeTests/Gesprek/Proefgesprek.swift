import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// A dossier and a conversation that asks one field of every kind, in this order.
final class Proefgesprek {
  let inhoud: Inhoud
  let store = MemoryEventStore()
  let id: DossierID
  let vandaag = dag("2026-02-12")
  var voorlezer: Stemproef?
  private(set) var scherm = TestScherm([])

  /// The kinds, and for each a good answer as it is typed, the lines that end it included.
  static let soorten: [(veld: VeldNaam, typed: [String])] = [
    ("tekst", ["Zzkanarie"]), ("lange_tekst", ["Eerst dit.", "Dan dat.", ""]), ("ja_nee", ["ja"]),
    ("keuze", ["twee"]), ("meerkeuze", ["1 3"]), ("datum", ["14 feb 57"]),
    ("tijdstip", ["3-6-2025 16:40"]), ("bedrag", ["12,50"]), ("getal", ["3"]),
    ("telefoon", ["030 123 45 67"]), ("mail", ["zz@voorbeeld.nl"]), ("postcode", ["3701ab"]),
    ("doelgroep", ["BT"]), ("gemeente", ["Zeist"]), ("lijst", ["Zzmerel", "Zzmus", ""]),
    ("geheim", ["Zzgeheim"]),
  ]

  /// - Parameter velden: those that are asked, in order; all when none are named.
  ///   With `terugvertellen` they are one theme, at whose end that field is asked.
  init(_ velden: VeldNaam..., terugvertellen: VeldNaam? = nil) throws {
    let asked = velden.isEmpty ? Self.soorten.map(\.veld) : velden
    let rows = Self.soorten.filter { !["doelgroep", "gemeente"].contains($0.veld) }.map { row in
      let name = row.veld.tekst
      let soort = ["mail": "e-mail", "geheim": "tekst"][name] ?? name
      let keuzes =
        ["keuze", "meerkeuze"].contains(name)
        ? "\n  keuzes: {een: Eén ding, twee: Twee dingen, drie: Drie dingen}" : ""
      let ogen = name == "geheim" ? "\n  ogen: client" : ""
      return """
        \(name):
          soort: \(soort)
          label: Het veld \(name)
          vraag: Wat is \(name)?
          doel: proberen\(keuzes)\(ogen)
        """
    }
    let questions = asked.map { "Wat zeg je bij \($0)? #line:proef-\($0)\n<<vraag $\($0)>>" }
    let script = """
      title: Alles
      fase: voorbereiding\(terugvertellen.map { "\nthema: proeven\nterugvertellen: \($0)" } ?? "")
      ---
      \(questions.joined(separator: "\n"))
      Dank je wel. #line:proef-dank
      ===
      """
    var files = Proefregeling.files
    for (path, text) in [
      ("proef/velden.yaml", rows.joined(separator: "\n")), ("proef/gesprekken/geld.yarn", script),
      ("proef/casushouder.yaml", Self.casushouder), ("proef/stappen.yaml", Self.stappen),
      ("gedeeld/velden.yaml", Proefregeling.texts["gedeeld/velden.yaml", default: ""] + Self.groep),
      (
        "proef/regeling.yaml",
        Proefregeling.texts["proef/regeling.yaml", default: ""]
          .replacing("start: Geld", with: "start: Alles")
      ),
    ] {
      files.removeAll { $0.path == path }
      files.append(ScriptFile(path: path, bytes: Array(text.utf8)))
    }
    let loaded = Inhoud.load("proef", from: files.sorted { $0.path < $1.path })
    inhoud = try #require(loaded.inhoud, "\(loaded.problemen.map(\.message))")
    id = try #require(DossierID("K7M-3PQ-X29"))
  }

  private static let groep = """

    doelgroep:
      soort: doelgroep
      label: Doelgroep
      vraag: Welke doelgroep?
      doel: rekenen
    """

  private static let casushouder = """
    houders:
      zorgaanbieder-bw: {naam: Zorgaanbieder BW}
    rijen:
      - id: bt
        als: $ja_nee or not $ja_nee
        soort: zorgaanbieder-bw
        reden: Tot overdracht.
        bron: [P-1]
    """

  private static let stappen = """
    - id: P-STAP-1
      stap: Praat over de huur.
      wie: casushouder
      met: [client]
      als: not bekend("keuze") or ($keuze == Keuze.Een)
      termijn: {anker: verhuisdatum, vanaf: -6mnd, uiterlijk: -6wk, grondslag: afspraak}
      bron: [P-1]
    """

  var tijd: Tijdstip { Tijdstip(dag: vandaag, minuut: 600) }

  func houder() throws -> Dossierhouder {
    if try store.events(of: id).isEmpty {
      return try Dossierhouder(beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
    }
    return try Dossierhouder(opening: id, in: store)
  }

  /// Holds the conversation with these lines, and then Ctrl-D.
  @discardableResult
  func typ(_ lines: String...) throws -> Afloop { try voer(lines.map { .regel($0) } + [.einde]) }

  @discardableResult
  func voer(_ input: [Invoer]) throws -> Afloop {
    let houder = try houder()
    let beurt = try houder.beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
    scherm = TestScherm(input)
    var voering = Gespreksvoering(
      inhoud, houder, beurt: beurt, scherm: scherm, vandaag: vandaag
    ) { [tijd] in tijd }
    voering.voorlezer = voorlezer
    return voering.voer()
  }

  /// The answers that count now.
  func feiten() throws -> [VeldNaam: Waarde] {
    try houder().feiten(inhoud, vandaag: vandaag).waarden
  }

  func geschiedenis(_ veld: VeldNaam) throws -> [Antwoord] {
    try houder().dossier.geschiedenis[veld] ?? []
  }
}

/// A voice that remembers what it was asked to read.
final class Stemproef: Voorlezer {
  private(set) var gelezen: [String] = []
  private(set) var zweeg = 0
  let kan: Bool

  init(kan: Bool) { self.kan = kan }

  func lees(_ tekst: String) -> Bool {
    if kan { gelezen.append(tekst) }
    return kan
  }

  func zwijg() { zweeg += 1 }
}
