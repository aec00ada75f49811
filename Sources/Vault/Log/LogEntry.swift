package import DossierStore
import Foundation

/// Something a user did, for the log: never what was said.
package struct LogEntry: Hashable, Sendable {
  /// What was done. The raw values are stable for ever.
  package enum Daad: String, Hashable, Sendable, Codable, CaseIterable {
    case gezien, geschreven, begonnen, geweigerd
    case gegeven, ontnomen, gewist
    case gedeeld, meegegeven, ingelezen
    case kluisGemaakt = "kluis_gemaakt"
    case kluisHersteld = "kluis_hersteld"
    case gebruikerErbij = "gebruiker_erbij"
    case gebruikerWeg = "gebruiker_weg"
    case wachtwoordzin, reservekopie
    case bewaartermijn, lekverslag
    /// Somebody looked at the clock after it had jumped, and it was right.
    case klokKlopt = "klok_klopt"
  }

  /// Local time, `2026-01-05T10:30`, as the clock of the machine said. The order of entries is that of
  /// the log, whatever the clock did.
  package var tijd: String
  package var wie: UserID
  package var daad: Daad
  /// Nil when it is about no dossier.
  package var dossier: DossierID?
  /// Whom or what it is about, in words for people: a receiver, a purpose. Empty for nothing more.
  package var uitleg: String

  package init(
    tijd: String, wie: UserID, daad: Daad, dossier: DossierID? = nil, uitleg: String = ""
  ) {
    (self.tijd, self.wie, self.daad) = (tijd, wie, daad)
    (self.dossier, self.uitleg) = (dossier, uitleg)
  }
}

extension LogEntry {
  private struct Written: Codable {
    var v = 1
    var tijd: String
    var wie: [UInt8]
    var daad: Daad
    var dossier: String?
    var uitleg: String?
  }

  /// Shape: JSON.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = Written(
      tijd: tijd, wie: wie.bytes, daad: daad, dossier: dossier?.text,
      uitleg: uitleg.isEmpty ? nil : uitleg)
    // Texts and numbers: there is nothing in them that JSON cannot hold.
    return (try? encoder.encode(written)).map { [UInt8]($0) } ?? []
  }

  init(_ bytes: [UInt8]) throws(VaultError) {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(bytes)),
      let wie = UserID(bytes: written.wie)
    else { throw .damaged(.logEntry) }
    guard written.v == 1 else { throw .newer(.logEntry, version: written.v) }
    let dossier = written.dossier.flatMap { DossierID($0) }
    guard (dossier == nil) == (written.dossier == nil) else { throw .damaged(.logEntry) }
    self.init(
      tijd: written.tijd, wie: wie, daad: written.daad, dossier: dossier,
      uitleg: written.uitleg ?? "")
  }
}
