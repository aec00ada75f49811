package import DossierStore
private import Exchange
package import Vault

/// Opens the vault with the people at the table; the first time, makes it with them.
///
/// Invariant: a passphrase or a recovery key is shown at most on the screen, and cleared from it.
package struct Kluisgesprek {
  private var scherm: any Scherm
  private let store: any VaultStore
  private let cost: Int

  /// Nobody opened the vault: they stopped, or there was nobody there.
  package struct Dicht: Error, Hashable, Sendable {}

  /// - Parameter cost: what a passphrase of a new vault costs to try, as a power of two.
  package init(
    _ store: any VaultStore, on scherm: any Scherm, cost: Int = Derivation.usualCost
  ) {
    (self.store, self.scherm, self.cost) = (store, scherm, cost)
  }

  /// - Throws: `Dicht`, `VaultError`, `SchermWeg`; nothing has changed.
  package mutating func open() throws -> OpenVault {
    while true {
      let passphrase = try passphrase("Wachtwoordzin: ")
      do throws(VaultError) {
        return try OpenVault.unlock(store, with: passphrase)
      } catch {
        guard error == .wrongPassphrase else { throw error }
        try scherm.show(.melding("Dat is niet de goede zin. Probeer het nog eens."))
      }
    }
  }

  /// Opens a vault that locked itself, for the user who had it open.
  ///
  /// - Throws: as `open`.
  package mutating func ontgrendel(_ vault: OpenVault) throws {
    try scherm.show(.melding("De kluis ging op slot, want er is een tijd niets getypt."))
    try scherm.show(.melding("Typ de wachtwoordzin. Daarna staat alles er weer."))
    while true {
      let passphrase = try passphrase("Wachtwoordzin: ")
      do throws(VaultError) {
        return try vault.unlock(with: passphrase)
      } catch {
        guard error == .wrongPassphrase else { throw error }
        try scherm.show(.melding("Dat is niet de goede zin. Probeer het nog eens."))
      }
    }
  }

  /// Makes a vault.
  ///
  /// - Throws: as `open`.
  package mutating func maak() throws -> OpenVault {
    try scherm.show(.melding("Wat jullie zeggen, gaat in een kluis op deze computer."))
    try scherm.show(.melding("De kluis gaat alleen open met een wachtwoordzin."))
    try scherm.show(.melding("Schrijf de zin op en bewaar hem niet bij deze computer."))
    try scherm.show(.melding("Raak je hem kwijt? Dan helpt alleen de herstelsleutel."))
    let naam = try naam()
    let passphrase = try nieuweZin()
    let recoveryKey = AgeIdentity()
    try toon(recoveryKey.text)
    let settings = VaultSettings(bewaartermijn: try bewaartermijn())
    let isOuder = try store.unsealedCount() > 0
    let vault = try OpenVault.make(
      in: store, name: naam, passphrase: passphrase, recoveryKey: recoveryKey, settings: settings,
      cost: cost)
    if isOuder {
      try scherm.show(.melding("De dossiers die er al waren, zitten er nu ook in."))
    }
    try scherm.show(.melding("De kluis is klaar."))
    return vault
  }

  /// Opens a vault of which the passphrase is lost, with the recovery key.
  ///
  /// - Throws: as `open`.
  package mutating func herstel() throws -> OpenVault {
    try scherm.show(.melding("Typ de herstelsleutel. Hij begint met AGE-SECRET-KEY-1."))
    while true {
      guard let key = AgeIdentity(try secret("Herstelsleutel: ")) else {
        try scherm.show(.melding("Dat is geen herstelsleutel. Kijk of elke letter klopt."))
        continue
      }
      let naam = try naam()
      let passphrase = try nieuweZin()
      do throws(VaultError) {
        return try OpenVault.recover(store, with: key, name: naam, passphrase: passphrase)
      } catch {
        guard error == .wrongRecoveryKey else { throw error }
        try scherm.show(.melding("Deze sleutel is van een andere kluis. Probeer het nog eens."))
      }
    }
  }

  /// Draws a new passphrase, or takes one that somebody made up; nobody goes on before it was typed
  /// twice.
  ///
  /// - Throws: as `open`.
  package mutating func nieuweZin() throws -> Passphrase {
    let drawn = Passphrase.drawn()
    try scherm.show(.melding("Dit is de wachtwoordzin:"))
    try scherm.show(.regels(["", "  \(drawn.text)", ""]))
    try scherm.show(
      .melding("Typ hem over. Je ziet niet wat je typt. Liever een eigen zin? Typ: eigen."))
    while true {
      let typed = try passphrase("Wachtwoordzin: ")
      if typed.text == drawn.text {
        try scherm.show(.schoon)
        return drawn
      }
      if typed.text == "eigen" { return try eigenZin() }
      try scherm.show(.melding("Dat is niet dezelfde zin. Probeer het nog eens."))
    }
  }

  private mutating func eigenZin() throws -> Passphrase {
    try scherm.show(.schoon)
    try scherm.show(
      .melding("Neem minstens vijf woorden die niets met elkaar en niets met jou te maken hebben."))
    while true {
      let first = try passphrase("Eigen zin: ")
      guard PassphraseStrength.bits(of: first) >= PassphraseStrength.least else {
        try scherm.show(.melding("Die zin is te makkelijk te raden. Neem meer of andere woorden."))
        continue
      }
      if try passphrase("Nog een keer: ").text == first.text { return first }
      try scherm.show(.melding("Dat was niet twee keer hetzelfde. Begin opnieuw."))
    }
  }

  private mutating func toon(_ recoveryKey: String) throws {
    try scherm.show(.melding("Dit is de herstelsleutel. Schrijf hem over op papier:"))
    try scherm.show(.regels([""] + recoveryKey.inGroups.map { "  \($0)" } + [""]))
    try scherm.show(
      .melding("Geef het papier aan wie over de gegevens gaat. We bewaren hem nergens."))
    let last = String(recoveryKey.suffix(4))
    while true {
      let typed = try line("Typ de laatste vier tekens over.")
      if typed.uppercased() == last {
        try scherm.show(.schoon)
        return
      }
      try scherm.show(.melding("Dat zijn ze niet. Kijk naar het einde van de sleutel."))
    }
  }

  private mutating func naam() throws -> String {
    while true {
      let typed = try line("Hoe heet je? Collega's zien deze naam bij wat je opschrijft.")
      if !typed.isEmpty, typed.utf8.count <= UserName.mostBytes { return typed }
      try scherm.show(.melding("Typ een naam van hoogstens \(UserName.mostBytes) letters."))
    }
  }

  private mutating func bewaartermijn() throws -> Int? {
    while true {
      let typed = try line(
        "Hoeveel jaar bewaart je organisatie een dossier? Typ een getal, of: weet ik niet.")
      if VasteAntwoorden.read(typed) != nil { return nil }
      if let jaren = Int(typed), (1...100).contains(jaren) { return jaren }
      try scherm.show(
        .melding("Typ een aantal jaren, zoals 15. Er wordt nooit vanzelf iets gewist."))
    }
  }

  // MARK: Asking

  private mutating func passphrase(_ teken: String) throws -> Passphrase {
    while true {
      if let passphrase = Passphrase(try secret(teken)) { return passphrase }
      try scherm.show(.melding("Er staat nog niets. Typ de woorden met een spatie ertussen."))
    }
  }

  private mutating func secret(_ teken: String) throws -> String {
    switch scherm.askSecret(teken) {
    case .geheim(let geheim): return geheim.text
    case .onderbreking, .einde: throw Dicht()
    case .weg: throw SchermWeg()
    }
  }

  private mutating func line(_ vraag: String) throws -> String {
    try scherm.show(.client(vraag))
    while true {
      switch scherm.ask(Prompt()) {
      case .regel(let text): return Vouwing.trim(text)
      case .terug, .stem: continue
      case .onderbreking, .einde: throw Dicht()
      case .weg: throw SchermWeg()
      }
    }
  }
}

extension String {
  /// A recovery key in rows that a person can copy without losing the place, and that fit the narrowest
  /// screen: what every key begins with, then groups of six characters, five to a row; the last group has
  /// the four that are asked for. The blanks may be typed.
  fileprivate var inGroups: [String] {
    let begin = lastIndex(of: "-").map { self[...$0].count + 1 } ?? 0
    let groups = stride(from: begin, to: count, by: 6).map { String(dropFirst($0).prefix(6)) }
    return [String(prefix(begin))]
      + stride(from: 0, to: groups.count, by: 5).map {
        groups.dropFirst($0).prefix(5).joined(separator: " ")
      }
  }
}
