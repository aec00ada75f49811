import Content
import Intake
import Testing
import Werkafspraken

/// A worked example of the deadline list, by the rule of a regeling as it is shipped.
struct Termijnvoorbeeld: CustomTestStringConvertible {
  var nummer: String
  var regeling: String
  var regel: String
  /// Facts as they are given on the command line.
  var feiten: [String: String]
  /// Key of the answer → ISO text.
  var verwacht: [String: String]
  var vandaag: String

  init(
    _ nummer: String, _ regel: String, _ feiten: [String: String], _ verwacht: [String: String],
    op vandaag: String = "2020-01-01"
  ) {
    self.nummer = nummer
    self.regel = regel
    self.feiten = feiten
    self.verwacht = verwacht
    self.vandaag = vandaag
    regeling =
      regel.hasPrefix("DL-ZOU3")
      ? "zou-3"
      : regel.hasPrefix("DL-ZOU1")
        ? "zou-1" : regel.hasPrefix("DL-TIW") ? "amersfoort" : "beter-wonen"
  }

  var testDescription: String { "voorbeeld \(nummer): \(regel)" }
}

struct `De rekenvoorbeelden van de regelingen` {
  static let alle: [Termijnvoorbeeld] = [
    .init(
      "1", "DL-ZOU3-01", ["verhuisdatum": "2026-03-01"],
      ["vanaf": "2025-09-01", "uiterlijk": "2025-12-01"]),
    .init(
      "2", "DL-ZOU3-01", ["verhuisdatum": "2025-08-31"],
      ["vanaf": "2025-02-28", "uiterlijk": "2025-05-31", "advies": "2025-05-30"]),
    .init(
      "3", "DL-ZOU3-01", ["verhuisdatum": "2024-08-31"],
      ["vanaf": "2024-02-29", "uiterlijk": "2024-05-31"]),
    .init(
      "4", "DL-ZOU3-01", ["verhuisdatum": "2026-02-10"],
      [
        "vanaf": "2025-08-10", "uiterlijk": "2025-11-10", "status": "te_laat",
        "advies": "2026-01-15",
      ], op: "2026-01-15"),
    .init(
      "5", "DL-ZOU3-07", ["verhuisdatum": "2026-03-01", "woonplaats_bekend": "2025-12-10"],
      ["uiterlijk": "2026-01-18", "advies": "2026-01-16"]),
    .init(
      "6", "DL-ZOU3-07", ["verhuisdatum": "2026-03-01", "woonplaats_bekend": "2026-02-12"],
      ["uiterlijk": "2026-02-12"]),
    .init(
      "7", "DL-ZOU3-08", ["verhuisdatum": "2026-05-31", "eerste_voorkeur": "2026-01-20"],
      ["vanaf": "2026-01-20", "streef": "2026-02-28"]),
    .init("8", "DL-ZOU3-09", ["verhuisdatum": "2026-03-01"], ["uiterlijk": "2026-02-28"]),
    .init(
      "9", "DL-ZOU3-15", ["woonplaats_bekend": "2026-01-05", "verhuisdatum": "2026-02-02"],
      ["vanaf": "2026-01-05", "streef": "2026-02-01"]),
    .init(
      "10", "DL-ZOU3-20", ["verhuisdatum": "2025-11-30", "overdracht_casushouder": "2025-12-15"],
      ["tot": "2026-03-15"]),
    .init(
      "11", "DL-ZOU3-20", ["verhuisdatum": "2025-11-30", "overdracht_casushouder": "2025-10-01"],
      ["tot": "2026-02-28"]),
    .init(
      "12", "DL-ZOU3-21", ["einde_bt": "2026-12-31", "verhuisdatum": "2026-01-31"],
      ["uiterlijk": "2026-04-30"]),
    .init(
      "13", "DL-ZOU3-22", ["einde_bt": "2026-02-15", "verhuisdatum": "2026-02-01"],
      ["uiterlijk": "2026-02-14", "tot": "2026-05-15"]),
    .init("14", "DL-ZOU3-23", ["verhuisdatum": "2026-03-01"], ["op": "2026-06-01"]),
    .init("15", "DL-ZOU3-24", ["verhuisdatum": "2024-02-29"], ["op": "2025-02-28"]),
    .init("16", "DL-ZOU3-25", ["tekendatum": "2024-02-29"], ["op": "2026-02-28"]),
    .init("17", "DL-ZOU3-26", ["verhuisdatum": "2026-03-01"], ["tot": "2028-03-01"]),
    .init("18", "DL-ZOU3-28", ["verhuisdatum": "2025-08-31"], ["tot": "2026-02-28"]),
    .init("19", "DL-ZOU3-30", [:], ["uiterlijk": "2028-02-29"], op: "2028-02-10"),
    .init("20", "DL-ZOU3-31", ["aanmelding_vierdehuis": "2025-08-31"], ["op": "2026-02-28"]),
    .init("21", "DL-ZOU1-02", ["verhuisdatum": "2022-09-01"], ["uiterlijk": "2022-07-21"]),
    .init("22", "DL-ZOU1-05", ["verhuisdatum": "2022-11-30"], ["tot": "2023-02-28"]),
    .init("23", "DL-ZOU1-07", ["verhuisdatum": "2022-08-31"], ["tot": "2023-02-28"]),
    .init("24", "DL-BGO-01", ["start_begeleiding": "2025-11-30"], ["op": "2026-02-28"]),
    .init("25", "DL-BGO-02", ["overdracht_begeleiding": "2026-01-31"], ["tot": "2026-04-30"]),
    .init(
      "26", "DL-BGO-04",
      ["start_begeleiding": "2024-05-01", "positieve_eindevaluatie": "2026-07-10"],
      ["uiterlijk": "2026-07-10", "voorlopig": "nee"]),
    .init(
      "26 zonder evaluatie", "DL-BGO-04", ["start_begeleiding": "2024-05-01"],
      ["uiterlijk": "2026-05-01", "voorlopig": "ja", "status": "gepland"], op: "2025-01-01"),
    .init(
      "27", "DL-BGO-05", ["einde_begeleidingsovereenkomst": "2026-05-31"],
      ["uiterlijk": "2026-02-28"]),
    .init("28", "DL-TIW-03", ["verhuisdatum": "2026-08-31"], ["op": "2026-02-28"]),
    .init("29", "DL-TIW-05", ["urgentie_toekenning": "2025-08-31"], ["uiterlijk": "2026-02-28"]),
    .init("30", "DL-TIW-06", ["urgentie_besluit": "2025-03-03"], ["uiterlijk": "2025-04-14"]),
    .init("31", "DL-TIW-07", ["match": "2025-04-24"], ["uiterlijk": "2025-04-28"]),
    .init("32", "DL-TIW-07", ["match": "2025-12-23"], ["uiterlijk": "2025-12-29"]),
    .init("33", "DL-TIW-09", ["tekendatum": "2024-02-29"], ["uiterlijk": "2025-02-28"]),
    .init("34", "DL-TIW-12", ["ingang_contract": "2024-03-01"], ["uiterlijk": "2026-03-01"]),
    .init("35", "DL-TIW-13", ["einde_contract": "2026-03-01"], ["op": "2025-09-01"]),
    .init("36", "DL-TIW-14", ["evaluatiedatum": "2025-09-01"], ["tot": "2025-12-01"]),
    .init(
      "37", "DL-TIW-15", ["einde_contract": "2026-03-01"],
      ["vanaf": "2025-12-01", "uiterlijk": "2026-02-01"]),
    .init(
      "38", "DL-TIW-15", ["einde_contract": "2026-03-31"],
      ["vanaf": "2025-12-31", "uiterlijk": "2026-02-28"]),
    .init("39", "DL-TIW-16", ["ingang_contract": "2024-02-29"], ["uiterlijk": "2029-02-28"]),
    .init("40", "DL-TIW-17", ["geboortedatum": "1998-06-15"], ["uiterlijk": "2026-06-14"]),
    .init("41", "DL-TIW-18", ["verhuisdatum": "2024-02-29"], ["tot": "2027-02-28"]),
    .init(
      "X1", "DL-ZOU3-23", ["tekendatum": "2026-02-10"],
      ["op": "2026-05-10", "geschat": "ja", "vraag": "Op welke dag verhuis je?"]),
    .init("X2", "DL-ZOU3-07", [:], ["status": "datum_onbekend", "tekst": "6 weken voor"]),
    .init(
      "X3", "DL-TIW-06", ["urgentie_besluit": "2025-01-06", "uitkomst": "afgewezen"],
      ["uiterlijk": "2025-02-17", "status": "voorbij", "tekst": "gemeente"], op: "2025-03-10"),
    .init(
      "X4", "DL-BGO-06", ["start_begeleiding": "2024-01-01", "afsluitdatum": "2025-06-01"],
      ["vanaf": "2025-06-01", "tot": "2026-01-01", "status": "kan_nu"], op: "2025-10-01"),
    .init(
      "X5", "DL-BGO-04", ["start_begeleiding": "2024-01-01"],
      ["voorlopig": "ja", "status": "kan_nu"], op: "2026-02-01"),
    .init(
      "X6", "DL-TIW-19", ["datalek_vastgesteld": "2025-06-03T16:40"],
      ["uiterlijk": "2025-06-04T16:40"]),
    .init(
      "X7", "DL-TIW-19", ["datalek_vastgesteld": "2025-03-29T14:30"],
      ["uiterlijk": "2025-03-30T15:30"]),
    .init("X8", "DL-TIW-20", [:], ["uiterlijk": "2024-12-31"], op: "2025-01-02"),
    .init(
      "X9", "DL-TIW-17", ["geboortedatum": "1998-06-15"], ["status": "voorbij"], op: "2026-06-15"),
    .init(
      "X10", "DL-ZOU3-21", ["einde_bt": "2026-06-30", "verhuisdatum": "2026-05-01"],
      ["uiterlijk": "2026-08-01"]),
  ]

  @Test(arguments: alle)
  func `kloppen tot op de dag`(voorbeeld: Termijnvoorbeeld) throws {
    let plan = try plan(voorbeeld.regeling, voorbeeld.feiten, op: voorbeeld.vandaag)
    let stap = try #require(plan.termijn(voorbeeld.regel))
    let found = [
      "vanaf": stap.vanaf?.iso, "streef": stap.streef?.iso, "op": stap.op?.iso,
      "uiterlijk": stap.uiterlijkTijdstip?.iso ?? stap.uiterlijk?.iso, "tot": stap.tot?.iso,
      "advies": stap.advies?.iso, "status": stap.status.rawValue,
      "geschat": stap.isGeschat ? "ja" : "nee", "voorlopig": stap.isVoorlopig ? "ja" : "nee",
    ]
    for (key, value) in voorbeeld.verwacht where found.keys.contains(key) {
      #expect(found[key] == value, "\(key)")
    }
    if let vraag = voorbeeld.verwacht["vraag"] { #expect(stap.vragen.contains(vraag)) }
    if let tekst = voorbeeld.verwacht["tekst"] {
      #expect(stap.regels().joined(separator: " ").lowercased().contains(tekst))
    }
  }

  private func plan(_ regeling: String, _ given: [String: String], op dag: String) throws
    -> Stappenplan
  {
    let inhoud = try Regelingen.inhoud(regeling)
    let vandaag = try #require(Dag(iso: dag))
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    var feiten = Feiten(vandaag: vandaag)
    for (naam, waarde) in given {
      let (veld, gelezen) = try lezing.read(naam, .tekst(waarde))
      feiten[veld] = gelezen
    }
    return Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel)
  }

  /// The ids of the rules that a step list shows, finished and lapsed ones left out.
  private func regels(_ regeling: String, _ given: [String: String], op dag: String) throws
    -> Set<String>
  {
    Set(try plan(regeling, given, op: dag).stappen().map(\.regel))
  }

  @Test func `X10: een indicatie die doorloopt maar vroeg stopt vraagt om voortzetten`() throws {
    let regels = try regels(
      "zou-3",
      ["doelgroep": "beschermd-thuis", "einde_bt": "2026-06-30", "verhuisdatum": "2026-05-01"],
      op: "2026-04-01")
    #expect(regels.isSuperset(of: ["DL-ZOU3-21", "zou3-bt-voortzetten"]))
    #expect(regels.isDisjoint(with: ["DL-ZOU3-22", "zou3-bt-stopt-te-vroeg"]))
  }

  @Test func `X11: een indicatie die ruim voor de verhuizing stopt geeft een waarschuwing`() throws
  {
    let regels = try regels(
      "zou-3",
      ["doelgroep": "beschermd-thuis", "einde_bt": "2026-03-20", "verhuisdatum": "2026-05-01"],
      op: "2026-02-01")
    #expect(regels.contains("zou3-bt-stopt-te-vroeg"))
    #expect(regels.isDisjoint(with: ["DL-ZOU3-21", "DL-ZOU3-22"]))
  }

  @Test func `X12: met twee goede evaluaties wordt het contract niet omgezet`() throws {
    let feiten = [
      "met_urgentie": "ja", "soort_woning": "corporatie", "tekendatum": "2024-02-01",
      "verhuisdatum": "2024-02-15", "positieve_evaluaties": "2",
    ]
    let two = try regels("zou-3", feiten, op: "2026-03-02")
    #expect(!two.contains("DL-ZOU3-27"))
    #expect(two.contains("zou3-evaluaties-tellen"))
    let three = feiten.merging(
      ["positieve_evaluaties": "3", "derde_positieve_evaluatie": "2026-01-20"]) { $1 }
    #expect(try regels("zou-3", three, op: "2026-03-02").contains("DL-ZOU3-27"))
  }
}
