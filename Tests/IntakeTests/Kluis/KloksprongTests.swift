import DossierStore
import Intake
import Testing
import Vault
import Werkafspraken

struct `Een sprong van de klok` {
  private func log(_ tijden: String..., gekekenNa place: Int? = nil) throws -> [LogEntry] {
    let wie = try #require(UserID(bytes: [UInt8](repeating: 1, count: UserID.byteCount)))
    return tijden.enumerated().map {
      LogEntry(tijd: $1, wie: wie, daad: $0 == place ? .klokKlopt : .gezien)
    }
  }

  private func sprong(_ log: [LogEntry], nu: String) throws -> Kloksprong? {
    Kloksprong(in: log, nu: try #require(Tijdstip(iso: nu)))
  }

  @Test func `is er niet bij gewoon werk, een wintertijd en een lange zomer`() throws {
    let gewoon = try log("2025-10-25T10:00", "2025-10-26T02:50", "2025-10-26T02:05")
    #expect(try sprong(gewoon, nu: "2026-11-01T09:00") == nil)
    #expect(try sprong([], nu: "2026-11-01T09:00") == nil)
  }

  @Test func `vooruit of terug wordt gezien, ook als de klok daarna weer goed staat`() throws {
    guard case .vooruit? = try sprong(log("2025-01-01T10:00"), nu: "2045-01-01T10:00") else {
      Issue.record("niet gezien")
      return
    }
    guard case .terug? = try sprong(log("2025-01-01T10:00"), nu: "2025-01-01T07:59") else {
      Issue.record("niet gezien")
      return
    }
    let heen = try log("2025-01-01T10:00", "2045-01-01T10:00", "2025-01-02T10:00")
    #expect(try sprong(heen, nu: "2025-01-03T10:00") != nil)
  }

  @Test func `telt niet meer als iemand de klok heeft nagekeken`() throws {
    let heen = try log(
      "2025-01-01T10:00", "2045-01-01T10:00", "2025-01-02T10:00", "2025-01-02T10:01", gekekenNa: 3)
    #expect(try sprong(heen, nu: "2025-01-03T10:00") == nil)
    // Until the next one.
    #expect(try sprong(heen, nu: "2030-01-03T10:00") != nil)
  }
}

struct `Hoelang een dossier bewaard is` {
  private let een = DossierID("K7M-3PQ-X29")
  private let wie = UserID(bytes: [UInt8](repeating: 1, count: UserID.byteCount))

  private func bewaring(_ dagen: [String], log: [String], vandaag: String) throws -> Bewaring {
    let (een, wie) = (try #require(een), try #require(wie))
    return Bewaring(
      [een: dagen.compactMap { Dag(iso: $0) }],
      log: log.map { LogEntry(tijd: $0, wie: wie, daad: .geschreven, dossier: een) }, jaren: 15,
      vandaag: try #require(Dag(iso: vandaag)))
  }

  @Test func `telt vanaf het laatste woord, tot op de dag`() throws {
    let dagen = ["2010-03-01", "2009-01-01"]
    #expect(try bewaring(dagen, log: [], vandaag: "2025-02-28").verlopen == [])
    let rij = try #require(try bewaring(dagen, log: [], vandaag: "2025-03-01").verlopen.first)
    #expect(rij.laatste.iso == "2010-03-01" && rij.tot.iso == "2025-03-01")
  }

  @Test func `gelooft geen woord dat met een klok van lang geleden is geschreven`() throws {
    // The log saw 2024 before it saw 1980: that word is not older than the entry before it.
    let log = ["2024-05-01T10:00", "1980-01-01T10:00"]
    #expect(try bewaring(["1980-01-01"], log: log, vandaag: "2025-03-01").verlopen == [])
    // The control: by the events alone it would have gone.
    #expect(try bewaring(["1980-01-01"], log: [], vandaag: "2025-03-01").verlopen.count == 1)
  }
}

struct `Wat een gebruiker kon zien` {
  private let namen = ["K7M-3PQ-X29", "222-222-222", "333-333-333", "444-444-444"]
  private let dossiers: [DossierID]
  private let collega: UserID
  private let beheer: UserID

  init() throws {
    dossiers = namen.compactMap { DossierID($0) }
    collega = try #require(UserID(bytes: [UInt8](repeating: 2, count: UserID.byteCount)))
    beheer = try #require(UserID(bytes: [UInt8](repeating: 1, count: UserID.byteCount)))
  }

  private func verslag(_ van: String, _ tot: String, heeftNu: [DossierID] = []) throws -> Lekverslag
  {
    func entry(
      _ dag: String, _ wie: UserID, _ daad: LogEntry.Daad, _ dossier: Int, _ uitleg: String = ""
    ) -> LogEntry {
      LogEntry(
        tijd: "\(dag)T10:00", wie: wie, daad: daad, dossier: dossiers[dossier], uitleg: uitleg)
    }
    let log = [
      entry("2025-01-01", collega, .begonnen, 0),
      entry("2025-01-02", beheer, .gegeven, 1, "Zz Collega"),
      entry("2025-01-03", collega, .gezien, 1),
      entry("2025-01-05", beheer, .ontnomen, 1, "Zz Collega"),
      entry("2025-01-06", beheer, .gegeven, 2, "Zz Ander"),
      entry("2025-01-08", collega, .gezien, 0),
      entry("2025-01-09", beheer, .gewist, 0),
    ]
    return Lekverslag(
      log, gebruiker: collega, naam: "Zz Collega", heeftNu: heeftNu,
      van: try #require(Dag(iso: van)), tot: try #require(Dag(iso: tot)))
  }

  @Test func `is wat open kon in die dagen, en apart wat open ging`() throws {
    let januari = try verslag("2025-01-02", "2025-01-04")
    #expect(januari.rijen.map(\.dossier) == [dossiers[1]])
    #expect(januari.rijen.first?.dagen.map(\.iso) == ["2025-01-03"])
    #expect(januari.gewist == [dossiers[0]])
  }

  @Test func `is niet meer wat daarvoor was afgenomen, en nooit wat een ander kreeg`() throws {
    let later = try verslag("2025-01-06", "2025-01-07")
    #expect(later.rijen == [])
    #expect(try verslag("2024-01-01", "2024-12-31").gewist == [])
  }

  @Test func `is ook wat nu open kan zonder dat het logboek zegt sinds wanneer`() throws {
    let rijen = try verslag("2025-01-06", "2025-01-07", heeftNu: [dossiers[3]]).rijen
    #expect(rijen.map(\.dossier) == [dossiers[3]])
    #expect(rijen.first?.dagen == [])
  }

  @Test func `moet op tijd worden gemeld, ook als die nacht de klok verzet wordt`() throws {
    let melden = Lekverslag.melden(
      vastgesteld: try #require(Tijdstip(iso: "2025-03-29T14:30")), isGevoelig: true)
    #expect(melden[0].contains("30 maart 2025 om 15.30 uur"))
    #expect(melden[1].contains("1 april 2025 om 15.30 uur"))
    #expect(melden[2].contains("extra gevoelig"))
  }
}
