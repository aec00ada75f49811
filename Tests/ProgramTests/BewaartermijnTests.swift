import DossierStore
import Foundation
import Intake
import TestSupport
import Testing
import Vault
import Werkafspraken

/// Dossiers of which the last word was written long ago, by the clock and by the log.
struct `De bewaartermijn` {
  private let huis: Huis
  private let oud: DossierID
  private let jong: DossierID

  init() throws {
    huis = try Huis()
    oud = try #require(DossierID("K7M-3PQ-X29"))
    jong = try #require(DossierID("222-222-222"))
    let kluis = try huis.kluis()
    try Self.begin(oud, op: "2001-03-05", in: kluis)
    try Self.begin(jong, op: "2025-03-05", in: kluis)
  }

  /// Keeps the first word of a dossier, with the clock of that day.
  private static func begin(_ id: DossierID, op dag: String, in kluis: OpenVault) throws {
    let tijd = try #require(Tijdstip(iso: "\(dag)T10:30"))
    let store = SealedEventStore(kluis, log: AuditLog(kluis) { tijd.iso })
    try store.append(
      [Gebeurteniscode.bytes(Gebeurtenis(tijd: tijd, .begonnen(regeling: "zou-3", versie: "3.0")))],
      to: id, expecting: 0)
  }

  private func bewaartermijn(_ arguments: String..., input: String = "") throws -> PipeProgram {
    try huis.run(["dossier", "bewaartermijn"] + arguments, input: input)
  }

  @Test func `wordt gekozen door de organisatie, en tot dan wordt er niets genoemd`() throws {
    let run = try bewaartermijn()
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("nog geen termijn gekozen"))
    #expect(try bewaartermijn("--jaren", "0").status == .exited(2))
    #expect(try bewaartermijn("--jaren", "15").status == .exited(0))
    #expect(try huis.kluis().settings().bewaartermijn == 15)
  }

  @Test func `zegt welke dossiers weg mogen, en wist niets`() throws {
    let run = try bewaartermijn("--jaren", "15")
    #expect(run.output.contains("K7M-3PQ-X29: laatste woord op 5 maart 2001"), "\(run.output)")
    #expect(run.output.contains("Nog niet aan de beurt: 1."))
    let json = try bewaartermijn("--json").output
    #expect(json.contains(#""verlopen": [{"dossier": "K7M-3PQ-X29""#))
    #expect(try huis.run("dossier", "list").output == "222-222-222\nK7M-3PQ-X29\n")
  }

  @Test func `wist na een sprong van de klok niets, ook niet op verzoek`() throws {
    // By the log the clock went from 2001 to 2025: nobody knows yet which of the two is right.
    let run = try bewaartermijn("--jaren", "15", "--wis", input: "\(oud)\n")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("sprong ver vooruit"), "\(run.errors)")
    #expect(run.errors.contains("Er is niets gewist."))
    #expect(try huis.run("dossier", "list").output.contains(oud.text))
    let nee = try bewaartermijn("--klok-klopt", "--wis", input: "nee\n\(oud)\n")
    #expect(nee.status == .exited(1))
    #expect(try huis.run("dossier", "list").output.contains(oud.text))
  }

  @Test func `wist op verzoek, een voor een, als de klok is nagekeken`() throws {
    #expect(try bewaartermijn("--jaren", "15", "--klok-klopt", input: "ja\n").status == .exited(0))
    let gelaten = try bewaartermijn("--wis", input: "\n")
    #expect(gelaten.errors.contains("Dossier K7M-3PQ-X29 blijft."), "\(gelaten.errors)")
    let run = try bewaartermijn("--wis", input: "\(oud)\n")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.errors.contains("Dossier K7M-3PQ-X29 is gewist."))
    #expect(try huis.run("dossier", "list").output == "222-222-222\n")
  }

  @Test func `merkt ook dat de klok terugsprong`() throws {
    let kluis = try huis.kluis()
    try AuditLog(kluis) { "2090-01-01T10:30" }.note(.gezien, jong)
    let run = try bewaartermijn("--jaren", "15", "--wis", input: "\(oud)\n")
    #expect(run.errors.contains("sprong terug"), "\(run.errors)")
    #expect(try huis.run("dossier", "list").output.contains(oud.text))
  }
}
