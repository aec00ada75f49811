import Foundation
import Testing
import Werkafspraken

/// Every kind of value, each with something that must never be printed.
private let waarden: [(Waarde, String)] = [
  (.tekst("Zzkanarie"), #"{"tekst":"Zzkanarie"}"#), (.jaNee(true), #"{"ja_nee":true}"#),
  (.keuze("zzkanarie"), #"{"keuze":"zzkanarie"}"#),
  (.keuzes(["zz", "kanarie"]), #"{"keuzes":["zz","kanarie"]}"#),
  (.getal(1.5), #"{"getal":1.5}"#), (.bedrag(12345), #"{"bedrag_cent":12345}"#),
  (.dag("2026-01-31"), #"{"dag":"2026-01-31"}"#),
  (.tijdstip("2025-06-03T16:40"), #"{"tijdstip":"2025-06-03T16:40"}"#),
  (.lijst([["naam": .tekst("Zzkanarie")]]), #"{"lijst":[{"naam":{"tekst":"Zzkanarie"}}]}"#),
  (.weetNiet, #"{"geen":"weet_niet"}"#), (.wilNietZeggen, #"{"geen":"wil_niet"}"#),
]

struct `Een waarde` {
  @Test(arguments: waarden.map(\.0))
  func `drukt zichzelf nooit af`(waarde: Waarde) {
    var dumped = ""
    dump(waarde, to: &dumped)
    var feiten = ""
    dump(Feiten(vandaag: "2026-01-01", waarden: ["veld": waarde]), to: &feiten)
    let printed = [
      "\(waarde)", String(reflecting: waarde), String(describing: [waarde]), dumped, feiten,
      "\(Gebeurtenis(tijd: "2026-01-01T10:00", .feit("veld", waarde)))",
      "\(Antwoord(veld: "veld", waarde: waarde, tijd: "2026-01-01T10:00"))",
    ].joined(separator: " ").lowercased()
    #expect(!["kanarie", "12345", "1.5", "31", "16:40", "true"].contains { printed.contains($0) })
    #expect(printed.contains("afgeschermd"))
  }

  @Test(arguments: waarden.map(\.1))
  func `wordt geschreven onder een vaste sleutel en weer gelezen`(json: String) throws {
    let waarde = try JSONDecoder().decode(Waarde.self, from: Data(json.utf8))
    #expect(waarden.contains { $0.0 == waarde && $0.1 == json })
    #expect(String(decoding: try JSONEncoder().encode(waarde), as: UTF8.self) == json)
  }

  @Test(arguments: [
    "{}", #"{"tekst":"a","keuze":"b"}"#, #"{"dag":"31-1-2026"}"#, #"{"geen":"misschien"}"#,
    #"{"iets":1}"#, #"{"tijdstip":"2026-01-01"}"#, "[]", #"{"bedrag_cent":1.5}"#,
  ])
  func `die beschadigd is wordt geweigerd`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Waarde.self, from: Data(json.utf8))
    }
  }

  @Test func `weet ik niet en wil ik niet zeggen zijn antwoorden zonder inhoud`() {
    #expect(waarden.filter { !$0.0.isBekend }.map(\.0) == [.weetNiet, .wilNietZeggen])
  }
}
