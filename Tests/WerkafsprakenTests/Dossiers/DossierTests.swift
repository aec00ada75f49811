import TestSupport
import Testing
import Werkafspraken

private let intake = Gesprek(id: "intake", nummer: 1)
private let eerste = Gesprek(id: "evaluatie", nummer: 1)
private let tweede = Gesprek(id: "evaluatie", nummer: 2)

private func dossier(_ soorten: Gebeurtenis.Soort...) -> Dossier {
  Dossier(
    soorten.enumerated().map { place, soort in
      Gebeurtenis(tijd: Tijdstip(dag: "2026-01-05", minuut: 600 + place), soort)
    })
}

private func antwoord(
  _ veld: VeldNaam, _ waarde: Waarde, _ gesprek: Gesprek? = nil
) -> Gebeurtenis.Soort {
  .antwoord(veld, waarde, gesprek: gesprek, stem: .client)
}

struct `Een dossier` {
  @Test func `kent van elk veld het laatste antwoord, en alle eerdere`() throws {
    let dossier = dossier(
      antwoord("geldbeheer", .keuze("zelf")), antwoord("gemeente", .keuze("Zeist")),
      antwoord("geldbeheer", .keuze("bewind")))
    #expect(dossier.antwoord("geldbeheer")?.waarde == .keuze("bewind"))
    let history = try #require(dossier.geschiedenis["geldbeheer"])
    #expect(history.map(\.waarde) == [.keuze("zelf"), .keuze("bewind")])
    #expect(history.map(\.tijd.iso) == ["2026-01-05T10:00", "2026-01-05T10:02"])
    #expect(history.map(\.stem) == [.client, .client])
  }

  @Test func `is na heen en weer wijzigen hetzelfde, en de geschiedenis toont beide`() {
    let before = dossier(antwoord("geldbeheer", .keuze("zelf")))
    let after = dossier(
      antwoord("geldbeheer", .keuze("zelf")), antwoord("geldbeheer", .keuze("bewind")),
      antwoord("geldbeheer", .keuze("zelf")))
    #expect(after.feiten(op: "2026-02-01") == before.feiten(op: "2026-02-01"))
    #expect(
      after.geschiedenis["geldbeheer"]?.map(\.waarde) == [
        .keuze("zelf"), .keuze("bewind"), .keuze("zelf"),
      ])
  }

  @Test func `vergeet een ingetrokken antwoord, maar niet dat het er was`() {
    let dossier = dossier(
      antwoord("gemeente", .keuze("Zeist")), .ingetrokken("gemeente", gesprek: nil))
    #expect(dossier.antwoord("gemeente") == nil)
    #expect(dossier.feiten(op: "2026-02-01").waarden.isEmpty)
    #expect(dossier.geschiedenis["gemeente"]?.map(\.waarde) == [.keuze("Zeist"), nil])
  }

  @Test func `houdt de antwoorden van elk gesprek apart`() {
    let dossier = dossier(
      antwoord("evaluatie", .keuze("positief"), eerste),
      antwoord("evaluatie", .keuze("niet_positief"), tweede))
    #expect(dossier.antwoord("evaluatie", in: eerste)?.waarde == .keuze("positief"))
    #expect(dossier.antwoord("evaluatie", in: tweede)?.waarde == .keuze("niet_positief"))
    #expect(dossier.antwoord("evaluatie", in: intake) == nil)
  }

  @Test func `geeft buiten een gesprek het laatste antwoord van allemaal`() {
    let dossier = dossier(
      antwoord("evaluatie", .keuze("niet_positief"), eerste),
      antwoord("evaluatie", .keuze("positief"), tweede), .ingetrokken("evaluatie", gesprek: tweede))
    #expect(dossier.antwoord("evaluatie")?.waarde == .keuze("niet_positief"))
  }

  @Test func `gebruikt in een gesprek ook wat voor het hele dossier geldt`() {
    let dossier = dossier(
      antwoord("gemeente", .keuze("Zeist")), antwoord("evaluatie", .keuze("positief"), eerste),
      .feit("verhuisdatum", .dag("2026-01-31")))
    #expect(
      dossier.feiten(op: "2026-02-01", in: tweede).waarden == [
        "gemeente": .keuze("Zeist"), "verhuisdatum": .dag("2026-01-31"),
      ])
    #expect(dossier.feiten(op: "2026-02-01", in: eerste).waarden.count == 3)
    #expect(dossier.antwoord("verhuisdatum")?.stem == nil)
  }

  @Test func `weet welke gesprekken begonnen en klaar zijn`() {
    let dossier = dossier(
      .begonnen(regeling: "zou-3", versie: "3.0"), .gesprekBegonnen(intake),
      .gesprekAfgerond(intake), .gesprekBegonnen(eerste), .gesprekBegonnen(eerste))
    #expect(dossier.gesprekken.map(\.gesprek) == [intake, eerste])
    #expect(dossier.gesprekken.map(\.afgerond) == ["2026-01-05T10:02", nil])
    #expect(dossier.lopendGesprek == eerste)
    #expect(dossier.volgendNummer("evaluatie") == 2)
    #expect(dossier.volgendNummer("kennismaking") == 1)
    #expect((dossier.regeling, dossier.regelingVersie) == ("zou-3", "3.0"))
    #expect(dossier.begonnenOp == "2026-01-05T10:00")
    #expect(dossier.aantal == 5)
  }

  @Test func `een nummer dat niet kan, laat het programma heel`() {
    let dossier = dossier(.gesprekBegonnen(Gesprek(id: "evaluatie", nummer: .max)))
    #expect(dossier.volgendNummer("evaluatie") == .max)
  }

  @Test func `weet welke stappen gedaan zijn, en welke weer open`() {
    let dossier = dossier(
      .stapGedaan(regel: "a", dag: "2026-01-02"), .stapGedaan(regel: "b", dag: "2026-01-03"),
      .stapHeropend(regel: "a"))
    #expect(dossier.gedaan == ["b": "2026-01-03"])
    #expect(dossier.feiten(op: "2026-02-01").gedaan == dossier.gedaan)
  }

  @Test func `weet welke stap verplaatst is, en wie hem overnam, tot hij weer open is`() {
    let moved = dossier(
      .stapVerplaatst(regel: "a", naar: "2026-03-01", reden: "ziek"),
      .stapDoorgegeven(regel: "a", aan: "Zzmerel"),
      .stapVerplaatst(regel: "a", naar: "2026-03-08", reden: "nog ziek"))
    #expect(moved.verplaatst["a"]?.naar == "2026-03-08")
    #expect(moved.verplaatst["a"]?.reden == "nog ziek")
    #expect(moved.doorgegeven == ["a": "Zzmerel"])
    #expect(moved.gedaan.isEmpty)
    var open = moved
    open.add(Gebeurtenis(tijd: "2026-01-06T10:00", .stapHeropend(regel: "a")))
    #expect(open.verplaatst.isEmpty && open.doorgegeven.isEmpty)
  }

  @Test func `is leeg zonder gebeurtenissen`() {
    #expect(Dossier([]) == Dossier())
    #expect(Dossier().lopendGesprek == nil)
    #expect(Dossier().feiten(op: "2026-02-01") == Feiten(vandaag: "2026-02-01"))
  }
}

struct `A fold over random events` {
  private static let seeds: [UInt64] = Array(1...40)

  private func events(_ seed: UInt64) -> [Gebeurtenis] {
    var chance = Toeval(seed: seed)
    let fields: [VeldNaam] = ["a", "b", "c"]
    let conversations: [Gesprek?] = [nil, intake, eerste, tweede]
    return (0..<30).map { place in
      let field = fields.randomElement(using: &chance) ?? "a"
      let conversation = conversations.randomElement(using: &chance) ?? nil
      let soort: Gebeurtenis.Soort =
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: .ingetrokken(field, gesprek: conversation)
        case 1: .stapGedaan(regel: field.tekst, dag: Dag(nummer: Int32(20_000 + place)))
        case 2: .stapHeropend(regel: field.tekst)
        case 3: .gesprekBegonnen(conversation ?? intake)
        case 4:
          .stapVerplaatst(
            regel: field.tekst, naar: Dag(nummer: Int32(20_000 + place)), reden: "ziek")
        case 5: .stapDoorgegeven(regel: field.tekst, aan: "Zzmerel")
        default:
          .antwoord(
            field, .getal(Double(Int.random(in: 0..<4, using: &chance))), gesprek: conversation,
            stem: .client)
        }
      return Gebeurtenis(tijd: Tijdstip(dag: "2026-01-05", minuut: place), soort)
    }
  }

  @Test(arguments: seeds)
  func `gives the same dossier at once, one by one and resumed anywhere`(seed: UInt64) {
    let events = events(seed)
    let whole = Dossier(events)
    for cut in events.indices {
      var resumed = Dossier(events[..<cut])
      for event in events[cut...] { resumed.add(event) }
      #expect(resumed == whole)
    }
  }

  @Test(arguments: seeds)
  func `does not mind the order of answers to different fields`(seed: UInt64) {
    let events = events(seed)
    let sorted = ["a", "b", "c", ""].flatMap { field in
      events.filter { $0.field == field }
    }
    #expect(sorted.count == events.count)
    for conversation in [nil, intake, eerste, tweede] {
      #expect(
        Dossier(sorted).feiten(op: "2026-02-01", in: conversation)
          == Dossier(events).feiten(op: "2026-02-01", in: conversation))
    }
  }

  @Test(arguments: seeds)
  func `keeps every answer in the history`(seed: UInt64) {
    let events = events(seed)
    let history = Dossier(events).geschiedenis
    #expect(
      history.values.map(\.count).reduce(0, +)
        == events.count { event in
          switch event.soort {
          case .antwoord, .ingetrokken: true
          default: false
          }
        })
    #expect(history.values.allSatisfy { $0.map(\.tijd) == $0.map(\.tijd).sorted() })
  }
}

extension Gebeurtenis {
  /// The field or rule it is about; empty for a conversation.
  fileprivate var field: String {
    switch soort {
    case .antwoord(let veld, _, _, _), .feit(let veld, _), .ingetrokken(let veld, _): veld.tekst
    case .stapGedaan(let regel, _), .stapVerplaatst(let regel, _, _),
      .stapDoorgegeven(let regel, _), .stapHeropend(let regel):
      regel
    case .verbeterd(let veld, _, _, _, _): veld.tekst
    case .begonnen, .gesprekBegonnen, .gesprekAfgerond, .gedeeld, .ingelezen: ""
    }
  }
}
