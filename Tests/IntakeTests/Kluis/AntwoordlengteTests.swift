import Content
import DossierStore
import Exchange
import Intake
import Testing
import Vault
import Werkafspraken

/// Every closed question of every regeling, with every answer it can have.
struct `Wat er in de kluis staat` {
  private static let map = ScriptFolder(
    path: #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/") + "/Scripts")

  /// Every answer to a question with a list of answers; empty for an open question. A choice of several
  /// is tried with none, each alone, and all.
  private static func antwoorden(_ veld: Veld, _ regeling: Regeling) -> [Waarde] {
    let keuzes = veld.keuzes.map(\.id)
    let gesloten: [Waarde] =
      switch veld.soort {
      case .jaNee: [.jaNee(true), .jaNee(false)]
      case .keuze: keuzes.map { .keuze($0) }
      case .meerkeuze: [.keuzes([])] + keuzes.map { .keuzes([$0]) } + [.keuzes(keuzes)]
      case .doelgroep: regeling.doelgroepen.alle.map { .keuze($0.id) }
      case .gemeente: regeling.bekendeGemeenten.map { .tekst($0.naam) }
      default: []
      }
    return gesloten.isEmpty ? [] : gesloten + [.weetNiet, .wilNietZeggen]
  }

  @Test func `verraadt aan zijn lengte niet wat het antwoord was`() throws {
    let store = MemoryEventStore()
    let vault = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: #require(Passphrase("zz kanarie in de kooi")),
      recoveryKey: AgeIdentity(), cost: Derivation.costs.lowerBound)
    let sealed = SealedEventStore(vault)
    let tijd = Tijdstip(dag: Dag(nummer: 20_000), minuut: 600)
    var chance = SystemRandomNumberGenerator()
    var (vragen, aantal, onbedekt) = (0, 0, 0)
    for id in try Self.map.regelingen() {
      let inhoud = try #require(try Inhoud.load(id, from: Self.map.files(of: id)).inhoud)
      let gesprekken = inhoud.regeling.gesprekken.map { Gesprek(id: $0.id, nummer: 10) }
      let langste = gesprekken.max { $0.id.count < $1.id.count }
      for veld in inhoud.regeling.velden {
        let events = Self.antwoorden(veld, inhoud.regeling).map { waarde in
          Gebeurteniscode.bytes(
            Gebeurtenis(
              tijd: tijd, .antwoord(veld.naam, waarde, gesprek: langste, stem: .begeleider)))
        }
        if events.isEmpty { continue }
        let dossier = DossierID(using: &chance)
        try sealed.append(events, to: dossier, expecting: 0)
        let lengths = Set(try store.events(of: dossier).map(\.payload.count))
        #expect(lengths.count == 1, "\(id) \(veld.naam.tekst): \(lengths.sorted())")
        vragen += 1
        aantal += events.count
        if Set(events.map(\.count)).count > 1 { onbedekt += 1 }
      }
    }
    // The control: before they are padded, the answers to nearly every question differ in length.
    #expect(onbedekt > vragen * 9 / 10, "\(onbedekt) van \(vragen)")
    #expect(aantal > 1_000, "\(aantal)")
  }
}
