import ArgumentParser
import Documents
import Exchange
import Glibc
import Intake
import Terminal
import Vault

/// How a text leaves as a sealed and signed file: for whom, and where to.
struct Verzending: ParsableArguments {
  @Option(help: ArgumentHelp("Het bestand dat gemaakt wordt.", valueName: "bestand"))
  var naar: String?

  @Option(
    name: .customLong("sleutel"), parsing: .singleValue,
    help: ArgumentHelp(
      "De sleutel van wie het krijgt, zoals age1… Mag vaker. Zonder: een wachtwoordzin.",
      valueName: "age1…"))
  var sleutels: [String] = []

  /// What was made.
  struct Gemaakt {
    /// Nil when it was sealed for keys.
    var zin: String?
    var handtekening: String
  }

  /// For the client's own copy: four words are enough, and five are hard to keep.
  private static let woorden = 4

  /// Looks at what was given, before anything is opened or written down.
  func validate() throws {
    for sleutel in sleutels where AgeRecipient(sleutel) == nil {
      throw ValidationError("Dit is geen sleutel: \(sleutel). Een sleutel begint met age1.")
    }
  }

  /// Refuses what cannot work, before anything is noted: nobody could read the passphrase, or there is a
  /// file already that nobody wants to lose.
  func check(_ omgeving: Omgeving) throws -> (pad: String, vervangt: Bool) {
    guard let naar, !naar.isEmpty else {
      throw Weigering(tekst: "Zeg met --naar welk bestand er gemaakt wordt. Er is niets gemaakt.")
    }
    guard !sleutels.isEmpty || omgeving.isAanToetsenbord else {
      throw Weigering(
        tekst: "Kies met --sleutel voor wie het is, of doe dit zelf aan het toetsenbord.\n"
          + "De wachtwoordzin komt alleen op het scherm. Er is niets gemaakt.")
    }
    let paden: [String] = [naar, "\(naar).minisig"]
    guard let eerste = paden.first(where: { access($0, F_OK) == 0 }) else { return (naar, false) }
    var scherm = omgeving.scherm()
    guard omgeving.isAanToetsenbord,
      try scherm.askJaNee("Het bestand \(eerste) is er al. Mag dat weg?") == true
    else { throw Weigering(tekst: "Het bestand \(eerste) is er al. Er is niets gemaakt.") }
    return (naar, true)
  }

  /// Seals, signs and writes.
  ///
  /// - Parameter toelichting: what the signature says; see `Verzegeling`.
  func schrijf(
    _ tekst: String, toelichting: String, pad: String, vervangt: Bool, met vault: OpenVault
  ) throws -> Gemaakt {
    let zin = sleutels.isEmpty ? Passphrase.drawn(words: Self.woorden) : nil
    let slot: Verzegeling.Slot =
      zin.map { .wachtwoordzin($0.text, workFactor: AgeFile.workFactor) }
      ?? .ontvangers(sleutels.compactMap { AgeRecipient($0) })
    let verzegeld = try Verzegeling(
      tekst, slot: slot, toelichting: toelichting, key: vault.fileSigningKey())
    let handtekening = "\(pad).minisig"
    do {
      try Bestandsuitvoer.schrijf(
        [(handtekening, Array(verzegeld.handtekening.utf8)), (pad, verzegeld.bestand)],
        vervangt: vervangt)
    } catch let bestaat as Bestandsuitvoer.Bestaat {
      throw Weigering(tekst: "Het bestand \(bestaat.pad) is er al. Er is niets gemaakt.")
    } catch let mislukt as Bestandsuitvoer.Mislukt {
      throw Storing.schrijven(mislukt.pad, String(cString: strerror(mislukt.systemError)))
    }
    return Gemaakt(zin: zin?.text, handtekening: handtekening)
  }

  /// Tells what was made, and the passphrase once.
  func meld(_ gemaakt: Gemaakt, pad: String, on scherm: any Scherm) throws {
    Uitvoer.message("Gemaakt: \(pad)\nDe handtekening staat in \(gemaakt.handtekening).")
    guard let zin = gemaakt.zin else { return }
    var scherm = scherm
    try scherm.show(.melding("Het bestand gaat open met deze zin. Schrijf hem op papier:"))
    try scherm.show(.regels(["", "  \(zin)", ""]))
    try scherm.show(.melding("Bewaar het papier niet bij het bestand."))
    while true {
      switch scherm.askSecret("Typ de zin over: ") {
      case .geheim(let typed) where Passphrase(typed.text)?.text == zin:
        return try scherm.show(.schoon)
      case .geheim: try scherm.show(.melding("Dat is niet dezelfde zin. Probeer het nog eens."))
      case .onderbreking, .einde: return try scherm.show(.schoon)
      case .weg: throw SchermWeg()
      }
    }
  }
}
