import Content
import Crypto
import Documents
import DossierStore
import Exchange
import Intake
import TestSupport
import Testing
import Werkafspraken

struct `De uitvoer van een dossier` {
  private static let vandaag = dag("2025-11-03")
  private let inhoud: Inhoud
  private let store = MemoryEventStore()
  private let houder: Dossierhouder

  init() throws {
    inhoud = try Regelingen.inhoud("zou-3")
    var kans = SystemRandomNumberGenerator()
    houder = try Dossierhouder(
      beginning: DossierID(using: &kans), regeling: inhoud.regeling,
      tijd: Tijdstip(dag: Self.vandaag, minuut: 600), in: store)
  }

  private func note(_ veld: VeldNaam, _ waarde: Waarde, minuut: Int) throws {
    try houder.note(veld, waarde, tijd: Tijdstip(dag: Self.vandaag, minuut: minuut))
  }

  private func gebeurtenissen() throws -> [Gebeurtenis] {
    try store.events(of: houder.id).map { try Gebeurteniscode.read($0.payload) }
  }

  private func uitvoer() throws -> Dossieruitvoer {
    Dossieruitvoer(
      houder, try gebeurtenissen(), inhoud,
      ingezien: ["Begeleider Zz bekeek het op 3 november 2025."], vandaag: Self.vandaag)
  }

  /// A canary in every field that takes text; the client gets each of them.
  @Test func `bevat elk veld dat is bewaard, leesbaar en als JSON`() throws {
    let velden = inhoud.regeling.velden.filter { [.tekst, .langeTekst].contains($0.soort) }
    #expect(velden.count > 50)
    for (place, veld) in velden.enumerated() {
      try note(veld.naam, .tekst(WillekeurigDossier.kanarie(veld.naam)), minuut: place)
    }
    let uitvoer = try uitvoer()
    let (tekst, json) = (uitvoer.tekst, try uitvoer.json())
    for veld in velden {
      #expect(tekst.contains("\(veld.label): \(WillekeurigDossier.kanarie(veld.naam))"))
      #expect(json.contains(WillekeurigDossier.kanarie(veld.naam)))
    }
  }

  @Test func `bevat ook wat is gewijzigd, verbeterd, gedeeld en ingezien`() throws {
    try note("roepnaam", .tekst("Zzeerst"), minuut: 601)
    try houder.verbeter(
      "roepnaam", .tekst("Zzdaarna"), reden: "verkeerd verstaan",
      tijd: Tijdstip(dag: Self.vandaag, minuut: 602))
    try houder.record(
      Deling(
        ontvanger: .corporatie, organisatie: "Zzwonen", doel: .match, grond: "de afspraken",
        velden: ["roepnaam"], verteld: "in het gesprek."),
      tijd: Tijdstip(dag: Self.vandaag, minuut: 603))
    #expect(houder.dossier.antwoord("roepnaam")?.waarde == .tekst("Zzdaarna"))
    #expect(houder.dossier.antwoord("roepnaam")?.reden == "verkeerd verstaan")
    let tekst = try uitvoer().tekst
    for zin in [
      "3 november 2025 om 10.01 uur: Naam in dit gesprek: Zzeerst",
      "3 november 2025 om 10.02 uur: Naam in dit gesprek: verbeterd naar Zzdaarna, "
        + "want: verkeerd verstaan",
      "3 november 2025 om 10.03 uur: gedeeld met de woningcorporatie (Zzwonen), voor: een woning "
        + "vinden die past. Dit ging mee: Naam in dit gesprek. Dit mocht, want: de afspraken. "
        + "De cliënt weet het: in het gesprek.",
      "Begeleider Zz bekeek het op 3 november 2025.",
    ] {
      #expect(tekst.contains("\n\(zin)\n"), "\(zin)")
    }
  }

  @Test func `wordt ergens anders hetzelfde dossier`() throws {
    try note("roepnaam", .tekst("Zz"), minuut: 601)
    try note("verhuisdatum", .dag(dag("2026-01-31")), minuut: 602)
    let sleutel = AgeIdentity()
    let verzegeld = try Verzegeling(
      uitvoer().json(), slot: .ontvangers([sleutel.recipient]), toelichting: "inzage",
      key: Curve25519.Signing.PrivateKey())
    let invoer = try Dossierinvoer(AgeFile.open(verzegeld.bestand, with: [sleutel]))
    #expect(invoer.id == houder.id)
    #expect(try invoer.gebeurtenissen == gebeurtenissen())
  }

  @Test(arguments: [
    ("", Dossierinvoer.Fout.geenDossier), ("zomaar", .geenDossier), ("{}", .geenDossier),
    (#"{"versie": 2}"#, .nieuwer), (#"{"versie": 1}"#, .geenDossier),
    (
      #"{"versie":1,"dossier":"K7M-3PQ-X29","regeling":"zou-3","gemaakt":"2025-11-03","#
        + #""gebeurtenissen":[],"antwoorden":[],"ingezien":[]}"#,
      .geenDossier
    ),
    (
      #"{"versie":1,"dossier":"niets","regeling":"zou-3","gemaakt":"2025-11-03","gebeurtenissen":"#
        + #"[{"v":1,"tijd":"2026-01-05T10:30","soort":"begonnen","regeling":"zou-3","versie":"3"}],"#
        + #""antwoorden":[],"ingezien":[]}"#,
      .geenDossier
    ),
    (
      #"{"versie":1,"dossier":"K7M-3PQ-X29","regeling":"zou-3","gemaakt":"2025-11-03","gebeurtenissen":"#
        + #"[{"v":9,"tijd":"2026-01-05T10:30","soort":"iets"}],"antwoorden":[],"ingezien":[]}"#,
      .nieuwer
    ),
  ])
  func `die geen heel dossier is wordt geweigerd`(tekst: String, fout: Dossierinvoer.Fout) {
    #expect(throws: fout) { try Dossierinvoer(Array(tekst.utf8)) }
  }
}

struct `Een verzegeld uittreksel` {
  @Test func `is voor de ontvanger, met een handtekening die doel en ontvanger noemt`() throws {
    let (sleutel, anders) = (AgeIdentity(), AgeIdentity())
    let key = Curve25519.Signing.PrivateKey()
    let deling = Deling(
      ontvanger: .corporatie, organisatie: "Zzwonen", doel: .overlast, grond: "Zz", velden: [],
      verteld: "Zz")
    let toelichting = Verzegeling.toelichting(deling, op: dag("2025-11-03"))
    let verzegeld = try Verzegeling(
      "Zzkanarie", slot: .ontvangers([sleutel.recipient]), toelichting: toelichting, key: key)
    #expect(try AgeFile.open(verzegeld.bestand, with: [sleutel]) == Array("Zzkanarie".utf8))
    #expect(throws: AgeError.noKeyFits) { try AgeFile.open(verzegeld.bestand, with: [anders]) }
    let comment = try MinisignSignature.comment(
      in: verzegeld.handtekening, of: verzegeld.bestand, by: MinisignPublicKey(key.publicKey))
    #expect(comment == "doel: overlast; voor: corporatie; op: 2025-11-03")
    #expect(!comment.contains("Zz"))
  }
}
