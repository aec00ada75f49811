import DossierStore
import Testing
import Vault

@testable import Intake

struct `Het gesprek over de kluis` {
  private let store = MemoryEventStore()
  private let zin = "oranje fietsbel kikker dinsdag zolder"

  private func gesprek(_ scherm: any Scherm) -> Kluisgesprek {
    Kluisgesprek(store, on: scherm, cost: Derivation.costs.lowerBound)
  }

  @Test func `maakt een kluis met een getrokken zin, die twee keer langskomt en dan verdwijnt`()
    throws
  {
    let scherm = MeetypendScherm()
    var gesprek = gesprek(scherm)
    let vault = try gesprek.maak()
    #expect(try vault.users().map(\.name) == ["Zz Beheer"])
    #expect(try vault.settings().bewaartermijn == 15)
    let drawn = try #require(scherm.drawn)
    #expect(drawn.split(separator: " ").count == 5)
    // Both secrets were cleared from the screen after they were copied.
    #expect(scherm.clears == 2)
    let again = try OpenVault.unlock(store, with: #require(Passphrase(drawn)))
    #expect(again.user == vault.user)
  }

  @Test func `legt in vier korte zinnen uit wat er gebeurt`() throws {
    let scherm = MeetypendScherm()
    var gesprek = gesprek(scherm)
    _ = try gesprek.maak()
    for zin in scherm.shown.prefix(4) {
      #expect(zin.split(separator: " ").count <= 12, "\(zin)")
      #expect(zin.hasSuffix(".") || zin.hasSuffix("?"))
    }
  }

  @Test func `neemt een eigen zin pas als die sterk is en twee keer hetzelfde`() throws {
    let scherm = TestScherm([
      .regel("eigen"), .regel("welkom01"), .regel(zin), .regel("iets anders"), .regel(zin),
      .regel(zin),
    ])
    var gesprek = gesprek(scherm)
    #expect(try gesprek.nieuweZin().text == zin)
    #expect(scherm.lines.contains("Die zin is te makkelijk te raden. Neem meer of andere woorden."))
    #expect(scherm.lines.contains("Dat was niet twee keer hetzelfde. Begin opnieuw."))
    #expect(!scherm.text.contains(zin))
  }

  @Test func `zet de herstelsleutel in groepjes die op het smalste scherm passen`() throws {
    let scherm = MeetypendScherm()
    var gesprek = gesprek(scherm)
    _ = try gesprek.maak()
    #expect(
      scherm.keyRows.map { $0.split(separator: " ").map(\.count) } == [
        [16], [6, 6, 6, 6, 6], [6, 6, 6, 6, 4],
      ])
    #expect(scherm.keyRows.allSatisfy { $0.count <= 40 })
  }

  @Test func `vraagt door tot de zin klopt`() throws {
    let maker = MeetypendScherm()
    var making = gesprek(maker)
    let made = try making.maak()
    let scherm = TestScherm([.regel("fout"), .regel(""), .regel(try #require(maker.drawn))])
    var opening = gesprek(scherm)
    #expect(try opening.open().user == made.user)
    #expect(scherm.lines.first == "Dat is niet de goede zin. Probeer het nog eens.")
  }

  @Test func `laat de kluis dicht als iemand stopt`() throws {
    for input in [Invoer.einde, .onderbreking("")] {
      var gesprek = gesprek(TestScherm([.regel("Zz Beheer"), input]))
      #expect(throws: Kluisgesprek.Dicht.self) { try gesprek.maak() }
    }
    #expect(try !OpenVault.exists(in: store))
  }

  @Test func `opent met de herstelsleutel, ook met kleine letters en met de spaties`() throws {
    let maker = MeetypendScherm()
    var making = gesprek(maker)
    _ = try making.maak()
    let key = try #require(maker.recoveryKey)
    #expect(key.contains(" "))
    let scherm = TestScherm([
      .regel("geen sleutel"), .regel(key.lowercased()), .regel("Zz Nieuw"), .regel("eigen"),
      .regel(zin), .regel(zin),
    ])
    var gesprek = gesprek(scherm)
    #expect(try gesprek.herstel().users().map(\.name) == ["Zz Beheer", "Zz Nieuw"])
    #expect(scherm.lines.contains("Dat is geen herstelsleutel. Kijk of elke letter klopt."))
  }
}

/// A person who copies what is shown.
private final class MeetypendScherm: Scherm {
  private(set) var shown: [String] = []
  private(set) var drawn: String?
  private(set) var recoveryKey: String?
  /// As they stand on the screen.
  private(set) var keyRows: [String] = []
  private(set) var clears = 0

  func show(_ uiting: Uiting) throws(SchermWeg) {
    switch uiting {
    case .regels(let regels):
      let words = regels.map { $0.filter { $0 != "\n" } }.filter { !$0.isEmpty }
        .map { String($0.drop { $0 == " " }) }
      if words.first?.hasPrefix("AGE-SECRET-KEY-1") == true {
        keyRows = regels.filter { !$0.isEmpty }
        recoveryKey = words.joined()
      } else {
        drawn = words.joined()
      }
    case .melding(let text), .client(let text): shown.append(text)
    case .schoon: clears += 1
    default: break
    }
  }

  func ask(_ prompt: Prompt) -> Invoer {
    switch shown.last {
    case let vraag? where vraag.hasPrefix("Hoe heet je"): .regel("Zz Beheer")
    case let vraag? where vraag.hasPrefix("Typ de laatste vier"):
      .regel(String((recoveryKey ?? "").suffix(4)).lowercased())
    case let vraag? where vraag.hasPrefix("Hoeveel jaar"): .regel("15")
    default: .weg
    }
  }

  func askSecret(_ teken: String) -> Geheiminvoer { .geheim(Geheim((drawn ?? "").uppercased())) }
}
