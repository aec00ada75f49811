import Foundation
import Testing
import Werkafspraken

struct `Een gebeurtenis` {
  static let tijd: Tijdstip = "2026-01-05T10:30"
  static let gesprek = Gesprek(id: "evaluatie", nummer: 2)

  /// The written form is a promise to every later version.
  static let alle: [(Gebeurtenis.Soort, String)] = [
    (
      .begonnen(regeling: "zou-3", versie: "3.0"),
      #""regeling":"zou-3","soort":"begonnen","tijd":"2026-01-05T10:30","v":1,"versie":"3.0""#
    ),
    (
      .gesprekBegonnen(gesprek),
      #""gesprek":"evaluatie","nummer":2,"soort":"gesprek_begonnen","tijd":"2026-01-05T10:30","v":1"#
    ),
    (
      .gesprekAfgerond(gesprek),
      #""gesprek":"evaluatie","nummer":2,"soort":"gesprek_afgerond","tijd":"2026-01-05T10:30","v":1"#
    ),
    (
      .antwoord("geldbeheer", .keuze("zelf"), gesprek: nil, stem: .client),
      #""soort":"antwoord","stem":"client","tijd":"2026-01-05T10:30","v":1,"veld":"geldbeheer","waarde":{"keuze":"zelf"}"#
    ),
    (
      .antwoord("evaluatie", .weetNiet, gesprek: gesprek, stem: .begeleider),
      #""gesprek":"evaluatie","nummer":2,"soort":"antwoord","stem":"begeleider","tijd":"2026-01-05T10:30","v":1,"veld":"evaluatie","waarde":{"geen":"weet_niet"}"#
    ),
    (
      .feit("verhuisdatum", .dag("2026-01-31")),
      #""soort":"feit","tijd":"2026-01-05T10:30","v":1,"veld":"verhuisdatum","waarde":{"dag":"2026-01-31"}"#
    ),
    (
      .ingetrokken("verhuisdatum", gesprek: nil),
      #""soort":"ingetrokken","tijd":"2026-01-05T10:30","v":1,"veld":"verhuisdatum""#
    ),
    (
      .verbeterd(
        "geldbeheer", .keuze("bewind"), gesprek: gesprek, stem: .client, reden: "verkeerd verstaan"),
      #""gesprek":"evaluatie","nummer":2,"reden":"verkeerd verstaan","soort":"verbeterd","stem":"client","tijd":"2026-01-05T10:30","v":1,"veld":"geldbeheer","waarde":{"keuze":"bewind"}"#
    ),
    (
      .gedeeld(
        Deling(
          ontvanger: .corporatie, organisatie: "Zzwonen", doel: .overlast, grond: "afspraak",
          velden: ["overlast"], verteld: "in het gesprek")),
      #""doel":"overlast","grond":"afspraak","ontvanger":"corporatie","organisatie":"Zzwonen","soort":"gedeeld","tijd":"2026-01-05T10:30","v":1,"velden":["overlast"],"verteld":"in het gesprek""#
    ),
    (
      .stapGedaan(regel: "DL-ZOU3-07", dag: "2026-01-04"),
      #""dag":"2026-01-04","regel":"DL-ZOU3-07","soort":"stap_gedaan","tijd":"2026-01-05T10:30","v":1"#
    ),
    (
      .stapVerplaatst(regel: "DL-ZOU3-07", naar: "2026-02-01", reden: "ziek"),
      #""dag":"2026-02-01","reden":"ziek","regel":"DL-ZOU3-07","soort":"stap_verplaatst","tijd":"2026-01-05T10:30","v":1"#
    ),
    (
      .stapDoorgegeven(regel: "DL-ZOU3-07", aan: "Zzmerel"),
      #""aan":"Zzmerel","regel":"DL-ZOU3-07","soort":"stap_doorgegeven","tijd":"2026-01-05T10:30","v":1"#
    ),
    (
      .stapHeropend(regel: "DL-ZOU3-07"),
      #""regel":"DL-ZOU3-07","soort":"stap_heropend","tijd":"2026-01-05T10:30","v":1"#
    ),
  ]

  @Test(arguments: alle.indices)
  func `wordt geschreven onder vaste sleutels en weer gelezen`(rij: Int) throws {
    let (soort, keys) = Self.alle[rij]
    let gebeurtenis = Gebeurtenis(tijd: Self.tijd, soort)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try encoder.encode(gebeurtenis)
    #expect(String(decoding: data, as: UTF8.self) == "{\(keys)}")
    #expect(try JSONDecoder().decode(Gebeurtenis.self, from: data) == gebeurtenis)
  }

  @Test(arguments: [
    (#"{"v":2,"tijd":"2026-01-05T10:30","soort":"iets"}"#, Gebeurtenis.Fout.nieuwer(versie: 2)),
    (
      #"{"v":1,"tijd":"2026-01-05T10:30","soort":"iets"}"#,
      .onbekendeSoort("iets")
    ),
  ])
  func `van een nieuwere versie wordt geweigerd, niet half gelezen`(
    json: String, fout: Gebeurtenis.Fout
  ) {
    #expect(throws: fout) {
      try JSONDecoder().decode(Gebeurtenis.self, from: Data(json.utf8))
    }
  }

  @Test(arguments: [
    "{}", #"{"v":1}"#, #"{"v":1,"tijd":"gisteren","soort":"feit"}"#,
    #"{"v":1,"tijd":"2026-01-05T10:30","soort":"feit","veld":"x"}"#,
    #"{"v":1,"tijd":"2026-01-05T10:30","soort":"gesprek_begonnen","gesprek":"x"}"#,
  ])
  func `die beschadigd is wordt geweigerd`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Gebeurtenis.self, from: Data(json.utf8))
    }
  }
}
