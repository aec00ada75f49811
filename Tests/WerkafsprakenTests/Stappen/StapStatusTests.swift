import Testing
import Werkafspraken

struct `De status van een stap` {
  /// All cases are judged on this day.
  static let vandaag: Dag = "2026-03-10"

  /// Shape: days of the term as offsets from today; nil is not part of the term.
  struct Geval: CustomTestStringConvertible {
    var vanaf: Int?
    var doel: Int?
    var uiterlijk: Int?
    var tot: Int?
    var zsm = false
    var sluit = false
    let status: StapStatus
    let waarom: String

    var testDescription: String { waarom }

    var termijn: Termijn {
      Termijn(
        vanaf: moment(vanaf), streef: moment(doel), uiterlijk: moment(uiterlijk),
        tot: moment(tot), zsm: zsm, sluit: sluit)
    }

    private func moment(_ offset: Int?) -> Moment? {
      offset.map { .vast(vandaag.adding(days: $0)) }
    }
  }

  static let gevallen: [Geval] = [
    .init(vanaf: 1, status: .gepland, waarom: "mag nog niet"),
    .init(vanaf: 0, status: .kanNu, waarom: "mag vanaf vandaag"),
    .init(vanaf: -300, status: .kanNu, waarom: "mag al lang"),
    .init(vanaf: 1, uiterlijk: 90, status: .gepland, waarom: "begint morgen"),
    .init(vanaf: -1, uiterlijk: 90, status: .kanNu, waarom: "binnen de periode"),
    .init(vanaf: -1, uiterlijk: 8, status: .kanNu, waarom: "nog acht dagen"),
    .init(vanaf: -1, uiterlijk: 7, status: .dezeWeek, waarom: "nog zeven dagen"),
    .init(vanaf: -1, uiterlijk: 0, status: .dezeWeek, waarom: "vandaag de laatste dag"),
    .init(vanaf: -9, uiterlijk: -1, status: .teLaat, waarom: "een dag te laat"),
    .init(vanaf: -9, uiterlijk: -1, sluit: true, status: .voorbij, waarom: "kan niet meer"),
    .init(uiterlijk: 8, status: .gepland, waarom: "alleen een laatste dag, verder weg"),
    .init(uiterlijk: 7, status: .dezeWeek, waarom: "alleen een laatste dag, dichtbij"),
    .init(uiterlijk: -1, status: .teLaat, waarom: "alleen een laatste dag, voorbij"),
    .init(doel: 8, status: .gepland, waarom: "alleen een doel, verder weg"),
    .init(doel: 0, status: .dezeWeek, waarom: "vandaag"),
    .init(doel: -1, status: .teLaat, waarom: "doel voorbij, geen laatste dag"),
    .init(doel: -1, sluit: true, status: .voorbij, waarom: "doel voorbij, kan niet meer"),
    .init(doel: -1, uiterlijk: 30, status: .kanNu, waarom: "doel voorbij, laatste dag niet"),
    .init(doel: -1, uiterlijk: 3, status: .dezeWeek, waarom: "doel voorbij, haast"),
    .init(doel: 3, uiterlijk: 30, status: .dezeWeek, waarom: "het doel is dichtbij"),
    .init(vanaf: 3, doel: 3, status: .dezeWeek, waarom: "een gebeurtenis deze week"),
    .init(vanaf: 30, doel: 30, status: .gepland, waarom: "een gebeurtenis later"),
    .init(vanaf: -3, doel: -3, status: .teLaat, waarom: "een gebeurtenis die voorbij is"),
    .init(vanaf: -1, tot: 90, status: .kanNu, waarom: "de periode loopt"),
    .init(vanaf: -1, tot: 3, status: .kanNu, waarom: "het einde van een periode is geen taak"),
    .init(vanaf: -1, tot: 0, status: .kanNu, waarom: "de laatste dag van de periode"),
    .init(vanaf: -9, tot: -1, status: .voorbij, waarom: "de periode is afgelopen"),
    .init(vanaf: 9, tot: 90, status: .gepland, waarom: "de periode begint nog"),
    .init(vanaf: 9, zsm: true, status: .gepland, waarom: "zo snel mogelijk, maar nog niet"),
    .init(vanaf: -9, zsm: true, status: .kanNu, waarom: "zo snel mogelijk is nooit te laat"),
    .init(uiterlijk: 30, zsm: true, status: .kanNu, waarom: "zo snel mogelijk, met een einde"),
    .init(zsm: true, status: .kanNu, waarom: "zo snel mogelijk, zonder dag"),
    .init(status: .kanNu, waarom: "een stap zonder termijn"),
  ]

  @Test(arguments: gevallen)
  func `volgt uit vandaag en de dagen`(geval: Geval) {
    let stap = stap(Stapregel("R", geval.termijn), Feiten(vandaag: Self.vandaag))
    #expect(stap.status == geval.status)
  }

  @Test(
    arguments: [
      ("kennismaking", nil, nil, nil, StapStatus.datumOnbekend, "begin onbekend"),
      (nil, "kennismaking", nil, nil, .datumOnbekend, "doel onbekend"),
      (nil, nil, "kennismaking", nil, .datumOnbekend, "laatste dag onbekend"),
      ("eerste_voorkeur", "kennismaking", nil, nil, .datumOnbekend, "begin bekend, doel niet"),
      ("eerste_voorkeur", nil, "kennismaking", nil, .kanNu, "het mag al; de laatste dag volgt"),
      ("eerste_voorkeur", nil, nil, "kennismaking", .kanNu, "de periode loopt, einde onbekend"),
      ("kennismaking", nil, nil, "einde_bt", .datumOnbekend, "begin van de periode onbekend"),
      (nil, "kennismaking", "einde_bt", nil, .gepland, "doel onbekend, laatste dag bekend"),
      ("kennismaking", nil, "einde_bt", nil, .gepland, "begin onbekend, laatste dag bekend"),
      (nil, "eerste_voorkeur", "kennismaking", nil, .kanNu, "doel voorbij, laatste dag onbekend"),
    ] as [(String?, String?, String?, String?, StapStatus, String)])
  func `is onbekend als niemand de dag weet, en nooit een gok`(
    vanaf: String?, doel: String?, uiterlijk: String?, tot: String?, status: StapStatus,
    waarom: String
  ) {
    let feiten = Feiten(
      op: Self.vandaag, ["eerste_voorkeur": "2026-01-05", "einde_bt": "2026-09-01"])
    let termijn = Termijn(
      vanaf: vanaf.map { moment($0) }, streef: doel.map { moment($0) },
      uiterlijk: uiterlijk.map { moment($0) }, tot: tot.map { moment($0) })
    #expect(stap(Stapregel("R", termijn), feiten).status == status, "\(waarom)")
  }

  @Test func `gedaan en vervallen gaan voor elke dag`() {
    let feiten = Feiten(vandaag: Self.vandaag)
    let termijn = Termijn(uiterlijk: .vast("2026-03-01"))
    #expect(stap(Stapregel("R", klaarAls: "ja", termijn), feiten).status == .gedaan)
    #expect(stap(Stapregel("R", als: "nee", termijn), feiten).status == .vervalt)
    #expect(stap(Stapregel("R", als: "nee", klaarAls: "ja", termijn), feiten).status == .gedaan)
  }

  @Test func `wie een stap afvinkt, ziet wanneer dat was`() {
    var feiten = Feiten(vandaag: Self.vandaag)
    feiten.gedaan = ["R": "2026-02-20"]
    let stap = stap(Stapregel("R", Termijn(uiterlijk: .vast("2026-03-01"))), feiten)
    #expect(stap.status == .gedaan)
    #expect(stap.gedaanOp == "2026-02-20")
    #expect(stap.uiterlijk == "2026-03-01")
    #expect(stap.toelichting == "Gedaan op 20 februari 2026.")
    #expect(stap.vragen.isEmpty)
  }
}

struct `Een stap die zich herhaalt` {
  @Test(
    arguments: [
      ("2024-03-01", "2025-02-28", "de eerste keer"),
      ("2025-02-28", "2025-02-28", "op de dag zelf"),
      ("2025-03-01", "2026-02-28", "de volgende keer"),
      ("2027-12-31", "2028-02-29", "in een schrikkeljaar weer de 29e"),
      ("2028-03-01", "2029-02-28", "en daarna niet"),
      ("2064-01-01", "2064-02-29", "veel later"),
    ] as [(Dag, Dag, String)])
  func `toont de eerste keer die nog komt`(vandaag: Dag, uiterlijk: Dag, waarom: String) {
    let stap = stap(
      Stapregel("DL-TIW-10", Termijnen.tiw10),
      Feiten(op: vandaag, ["ingang_contract": "2024-02-29"]))
    #expect(stap.uiterlijk == uiterlijk, "\(waarom)")
    #expect(stap.status != .teLaat)
  }

  @Test func `komt elke maand terug, ook vanaf de 31e`() {
    let termijn = Termijn(op: .vast("2026-01-31"), herhaling: .maand)
    let days = ["2026-02-10", "2026-03-10", "2026-04-10"] as [Dag]
    let found = days.map { stap(Stapregel("R", termijn), Feiten(vandaag: $0)).op }
    #expect(found == ["2026-02-28", "2026-03-31", "2026-04-30"])
  }
}
