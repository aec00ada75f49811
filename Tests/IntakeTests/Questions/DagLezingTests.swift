import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Een dag typen` {
  private let lezing = DagLezing(vandaag: dag("2026-02-12"))  // een donderdag

  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("1-3-2026", "2026-03-01"), ("01-03-2026", "2026-03-01"),
    ("1/3/2026", "2026-03-01"), ("1.3.2026", "2026-03-01"), ("1 3 2026", "2026-03-01"),
    ("1 maart 2026", "2026-03-01"), ("1 mrt 2026", "2026-03-01"), ("1e maart 2026", "2026-03-01"),
    ("zondag 1 maart 2026", "2026-03-01"), ("op 1 maart 2026", "2026-03-01"),
    ("14 feb 57", "1957-02-14"), ("14-2-57", "1957-02-14"), ("14-2-26", "2026-02-14"),
    ("14-2-45", "2045-02-14"), ("14-2-46", "1946-02-14"), ("29-2-2028", "2028-02-29"),
    ("1 augustsu 2026", "2026-08-01"), ("2026/3/1", "2026-03-01"), ("vandaag", "2026-02-12"),
    ("Morgen", "2026-02-13"), ("overmorgen", "2026-02-14"), ("gisteren", "2026-02-11"),
    ("over 6 weken", "2026-03-26"), ("over zes weken", "2026-03-26"),
    ("over 1 maand", "2026-03-12"),
    ("over 2 jaar", "2028-02-12"), ("3 dagen geleden", "2026-02-09"),
    ("volgende maandag", "2026-02-16"), ("maandag", "2026-02-16"), ("donderdag", "2026-02-19"),
    ("volgende week", "2026-02-19"), ("volgende maand", "2026-03-12"),
  ])
  func `gaat zoals mensen het doen`(typed: String, iso: String) throws {
    #expect(try lezing.read(typed) == dag(iso))
  }

  @Test(arguments: [
    "", "blabla", "31", "1-3", "13-13-2026", "0-1-2026", "1-0-2026", "maart", "over weken",
    "over 99999999999999999999 dagen", "1 2 3 4 5 6", "-", "2026", "1-3-20260", "één",
  ])
  func `wordt geweigerd met een voorbeeld`(typed: String) {
    let afwijzing = #expect(throws: Afwijzing.self) { try lezing.read(typed) }
    #expect(afwijzing?.zin.contains("14-2-2026") == true)
  }

  @Test(arguments: ["30-2-2026", "31-4-2026", "29-2-2026"])
  func `die niet bestaat wordt ook zo genoemd`(typed: String) {
    #expect(throws: Afwijzing.datumBestaatNiet(voorbeeld: "14-2-2026")) { try lezing.read(typed) }
  }
}
