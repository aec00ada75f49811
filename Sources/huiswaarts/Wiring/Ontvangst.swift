import ArgumentParser
import Content
import Exchange
import Glibc
import Intake
import Terminal

/// How a sealed file comes in: with which key, and from whom.
struct Ontvangst: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "De openbare sleutel van wie het bestand maakte: een .pub van minisign, of de regel daaruit.",
      valueName: "sleutel"))
  var van: String?

  @Option(
    help: ArgumentHelp(
      "Een bestand met je geheime sleutel, zoals age-keygen maakt.", valueName: "bestand"))
  var identiteit: String?

  /// Checks the signature.
  ///
  /// - Returns: the comment that was signed; nil when nobody gave a key to check with.
  /// - Throws: `Weigering` when the signature is missing or is not good.
  func nagekeken(_ bestand: [UInt8], pad: String) throws -> String? {
    guard let van else { return nil }
    let tekst = access(van, R_OK) == 0 ? String(decoding: try lees(van), as: UTF8.self) : van
    do {
      let sleutel = try MinisignPublicKey(tekst.trimmed)
      let handtekening = String(decoding: try lees("\(pad).minisig"), as: UTF8.self)
      return try MinisignSignature.comment(in: handtekening, of: bestand, by: sleutel)
    } catch let error as MinisignError {
      throw Weigering(tekst: "\(error.zin) Er is niets ingelezen.")
    }
  }

  /// Opens a seal that a key opens; nil for one that asks for a passphrase.
  ///
  /// Why apart: whether a file can be opened at all is said before anybody types anything.
  ///
  /// - Throws: `Weigering`; nothing of the content was given out.
  func openMetSleutel(_ bestand: [UInt8]) throws -> [UInt8]? {
    try geweigerd {
      if let identiteit {
        let sleutels = String(decoding: try lees(identiteit), as: UTF8.self)
          .split(whereSeparator: \.isNewline).compactMap { AgeIdentity(String($0)) }
        guard !sleutels.isEmpty else {
          throw Weigering(tekst: "In \(identiteit) staat geen sleutel. Er is niets ingelezen.")
        }
        return try AgeFile.open(bestand, with: sleutels)
      }
      do {
        return try AgeFile.open(bestand, with: [])
      } catch AgeError.needsPassphrase {
        return nil
      } catch AgeError.noKeyFits {
        throw AgeError.needsIdentity
      }
    }
  }

  /// Opens a seal that asks for a passphrase.
  ///
  /// - Throws: `Weigering`; nothing of the content was given out. `SchermWeg`.
  func openMetZin(_ bestand: [UInt8], on scherm: any Scherm) throws -> [UInt8] {
    var scherm = scherm
    while true {
      switch scherm.askSecret("Zin van het bestand: ") {
      case .geheim(let typed):
        do {
          return try geweigerd { try AgeFile.open(bestand, passphrase: typed.text.trimmed) }
        } catch AgeError.wrongPassphrase {
          try scherm.show(.melding("Dat is niet de goede zin. Probeer het nog eens."))
        }
      case .onderbreking, .einde:
        throw Weigering(tekst: "Het bestand is dicht gebleven. Er is niets ingelezen.")
      case .weg: throw SchermWeg()
      }
    }
  }

  /// Says in words what cannot be opened; a wrong passphrase may be typed again.
  private func geweigerd<Result>(_ open: () throws -> Result) throws -> Result {
    do {
      return try open()
    } catch let error as AgeError where error != .wrongPassphrase {
      throw Weigering(tekst: "\(error.zin) Er is niets ingelezen.")
    }
  }

  /// Reads a file that is not endless.
  func lees(_ pad: String) throws -> [UInt8] {
    do { return try ScriptFolder.read(pad) } catch { throw Storing.onleesbaar(error) }
  }
}

extension String {
  fileprivate var trimmed: String { Vouwing.trim(self) }
}

extension AgeError {
  /// In words for who brings a file.
  fileprivate var zin: String {
    switch self {
    case .notAge: "Dit is geen verzegeld bestand."
    case .newerVersion: "Dit bestand is van een nieuwere versie. Installeer die eerst."
    case .malformed, .damaged: "Dit bestand is veranderd, of er is een stuk af."
    case .needsPassphrase: "Dit bestand gaat open met een wachtwoordzin. Laat --identiteit weg."
    case .needsIdentity: "Dit bestand gaat open met een sleutel. Geef die met --identiteit."
    case .noKeyFits: "Dit bestand is voor een ander. Deze sleutel past niet."
    case .wrongPassphrase: "Dat is niet de goede zin."
    case .workTooLarge: "Dit bestand vraagt meer rekenwerk dan mag."
    case .unusableRecipient: "Deze sleutel kan niet worden gebruikt."
    }
  }
}

extension MinisignError {
  fileprivate var zin: String {
    switch self {
    case .malformed: "De sleutel of de handtekening is niet te lezen."
    case .otherKind: "De handtekening is van een soort die we niet lezen."
    case .otherKey: "De handtekening is van een ander. Vertrouw dit bestand niet."
    case .fileChanged, .commentChanged:
      "Het bestand is veranderd nadat het ondertekend was. Vertrouw het niet."
    case .unusableComment, .unusableKey: "De handtekening kan niet worden gebruikt."
    }
  }
}
