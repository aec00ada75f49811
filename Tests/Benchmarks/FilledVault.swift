import Content
import DossierStore
import Exchange
import Foundation
import Glibc
import Intake
import TestSupport
import Vault
import Werkafspraken

/// A vault on disk with many dossiers, in the current folder, for the folder for temporary files may be
/// no disk at all. Gone with the value.
final class FilledVault {
  let folder: String
  let file: SQLiteEventStore
  let vault: OpenVault
  private let passphrase: Passphrase
  private(set) var dossiers: [DossierID] = []
  private var chance = SystemRandomNumberGenerator()

  static let words = "zz kanarie in de kooi"
  /// What a try of the passphrase costs: the least there may be, for here it is what lies behind the
  /// door that is measured.
  static let cost = Derivation.costs.lowerBound

  init(dossiers count: Int = 0, events: [[UInt8]] = []) throws {
    folder = "\(FileManager.default.currentDirectoryPath)/.bench-\(getpid())-\(count)"
    file = try SQLiteEventStore(at: StoreLocation(folder: folder))
    guard let passphrase = Passphrase(Self.words) else { throw ProgramFailure("no passphrase") }
    self.passphrase = passphrase
    vault = try OpenVault.make(
      in: file, name: "Zz Beheer", passphrase: passphrase, recoveryKey: AgeIdentity(),
      cost: Self.cost)
    for _ in 0..<count { try add(events) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Forgets every key, as after a night, and opens the vault again.
  func reopen() throws {
    vault.lock()
    try vault.unlock(with: passphrase)
  }

  @discardableResult func add(_ events: [[UInt8]]) throws -> DossierID {
    let id = DossierID(using: &chance)
    try SealedEventStore(vault).append(events, to: id, expecting: 0)
    dossiers.append(id)
    return id
  }
}

/// The events of the example case `s1` as its conversations bring them, from the first one on.
enum PlayedCase {
  static let vandaag = "2025-12-20"

  /// - Parameter least: conversations are played until there are so many; then answers of the client
  ///   are given again until there are exactly so many.
  static func events(_ least: Int) throws -> [[UInt8]] {
    guard let scripts = getenv("HUISWAARTS_SCRIPTS").map({ String(cString: $0) }),
      let inhoud = try CompiledStore(folder: nil, program: []).load(
        "zou-3", from: ScriptFolder(path: scripts)
      ).inhoud
    else { throw ProgramFailure("HUISWAARTS_SCRIPTS must name the folder with the regelingen") }
    let folder = "\(scripts)/../Documentation/Voorbeelden/s1"
    var chance = SystemRandomNumberGenerator()
    let store = MemoryEventStore()
    var houder: Dossierhouder?
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard houder?.dossier.aantal ?? 0 < least, let dag = Dag(iso: String(name.prefix(10))),
        let opgave = inhoud.regeling.gesprekken.first(where: {
          $0.heet(String(name.dropFirst(11).prefix { $0 != "." }))
        })
      else { continue }
      let tijd = Tijdstip(dag: dag, minuut: 600)
      let open =
        try houder
        ?? Dossierhouder(
          beginning: DossierID(using: &chance), regeling: inhoud.regeling, tijd: tijd,
          in: store)
      houder = open
      let bestand = try Feitenbestand(ScriptFolder.read("\(folder)/\(name)"), file: name)
      _ = try open.speel(opgave, bestand, inhoud, vandaag: dag, tijd: tijd)
    }
    var events = try houder.map { try store.events(of: $0.id).map(\.payload) } ?? []
    let answers = try events.filter {
      if case .antwoord = try Gebeurteniscode.read($0).soort { true } else { false }
    }
    for number in 0..<max(0, least - events.count) {
      events.append(answers[number % answers.count])
    }
    return Array(events.prefix(least))
  }
}
