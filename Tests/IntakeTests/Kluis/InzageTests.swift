import DossierStore
import Testing
import Vault

@testable import Intake

struct `De inzage` {
  @Test func `is één regel per persoon per dag, de nieuwste dag boven`() throws {
    let dossier = try #require(DossierID("K7M-3PQ-X29"))
    let ander = try #require(DossierID("222-222-222"))
    let een = try #require(UserID(bytes: [UInt8](repeating: 1, count: 16)))
    let twee = try #require(UserID(bytes: [UInt8](repeating: 2, count: 16)))
    func regel(_ tijd: String, _ wie: UserID, _ daad: LogEntry.Daad, _ uitleg: String = "")
      -> LogEntry
    {
      LogEntry(tijd: tijd, wie: wie, daad: daad, dossier: dossier, uitleg: uitleg)
    }
    let log = [
      regel("2025-10-20T10:00", een, .begonnen), regel("2025-10-20T10:05", een, .gezien),
      regel("2025-10-20T11:00", een, .gezien),
      regel("2025-10-20T12:00", een, .gegeven, "Zz Twee"),
      regel("2025-10-21T09:00", twee, .gezien), regel("2025-10-21T09:30", een, .geschreven),
      LogEntry(tijd: "2025-10-22T09:30", wie: een, daad: .gezien, dossier: ander),
    ]
    #expect(
      Inzage(log, of: dossier, namen: [een: "Zz Een", twee: "Zz Twee"]).rijen.map(\.zin) == [
        "21 oktober 2025: Zz Een schreef erin.",
        "21 oktober 2025: Zz Twee las het dossier.",
        "20 oktober 2025: Zz Een begon het dossier, las het dossier en gaf toegang aan Zz Twee.",
      ])
  }
}
