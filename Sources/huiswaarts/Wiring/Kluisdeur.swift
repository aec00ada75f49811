import DossierStore
import Intake
import Terminal
import Vault
import Werkafspraken

/// The door of the vault on this computer: opened when it is first needed, and then open until the
/// program ends.
///
/// Why unchecked: the program is one thread.
final class Kluisdeur: @unchecked Sendable {
  /// What is behind the door.
  struct Open {
    let file: SQLiteEventStore
    let vault: OpenVault
    let log: AuditLog
    let store: SealedEventStore
  }

  private var opened: Open?
  /// How long nobody may touch a key. Units: seconds.
  private var geduld = 0

  /// Opens the door; asks for the passphrase the first time.
  ///
  /// - Parameters:
  ///   - scherm: where to ask; nil where a command only gives a result.
  ///   - maakt: makes a vault when there is none.
  /// - Throws: `Storing`, or `SchermWeg`.
  func open(
    _ omgeving: Omgeving, on scherm: (any Scherm)? = nil, maakt: Bool = false
  ) throws -> Open {
    if let opened { return opened }
    return try pass(omgeving, scherm ?? MessageScherm()) { file, gesprek in
      guard try OpenVault.exists(in: file) else {
        guard maakt else { throw VaultError.noVault }
        return (try gesprek.maak(), .kluisGemaakt)
      }
      return (try gesprek.open(), nil)
    }
  }

  /// Makes a vault where there is none.
  func maak(_ omgeving: Omgeving, on scherm: any Scherm) throws {
    _ = try pass(omgeving, scherm) { _, gesprek in (try gesprek.maak(), .kluisGemaakt) }
  }

  /// Opens the vault with the recovery key.
  func herstel(_ omgeving: Omgeving, on scherm: any Scherm) throws {
    _ = try pass(omgeving, scherm) { _, gesprek in (try gesprek.herstel(), .kluisHersteld) }
  }

  private func pass(
    _ omgeving: Omgeving, _ scherm: any Scherm,
    _ way: (SQLiteEventStore, inout Kluisgesprek) throws -> (OpenVault, LogEntry.Daad?)
  ) throws -> Open {
    do {
      let file = try omgeving.file()
      var gesprek = Kluisgesprek(file, on: scherm)
      let (vault, daad) = try way(file, &gesprek)
      let log = AuditLog(vault) { Omgeving.current.nu.iso }
      if let daad { try log.note(daad) }
      let open = Open(
        file: file, vault: vault, log: log, store: SealedEventStore(vault, log: log))
      opened = open
      geduld = try vault.settings().slot
      return open
    } catch let error as VaultError {
      throw Storing.kluis(error)
    } catch is Kluisgesprek.Dicht {
      throw Storing.kluisDicht
    } catch let error as StoreError {
      throw Storing.opslag(error)
    }
  }

  /// What a screen must do when nobody touches a key; nil while there is nothing to lock.
  var stilte: Stilte? {
    guard let opened, !opened.vault.isLocked, geduld > 0 else { return nil }
    return Stilte(seconden: geduld) { [self] scherm in lockAndAsk(opened, on: scherm) }
  }

  /// Locks, and opens again for who knows the passphrase. Returns how the question ends when nobody does.
  private func lockAndAsk(_ open: Open, on scherm: any Scherm) -> Invoer? {
    // Without keys nothing can be signed.
    try? open.log.checkpoint()
    open.vault.lock()
    do {
      var gesprek = Kluisgesprek(open.file, on: scherm)
      try gesprek.ontgrendel(open.vault)
      geduld = try open.vault.settings().slot
      return nil
    } catch is SchermWeg {
      return .weg
    } catch is Kluisgesprek.Dicht {
      return .einde
    } catch {
      let storing = (error as? VaultError).map(Storing.kluis) ?? .kluisDicht
      Uitvoer.message(storing.melding)
      return .einde
    }
  }

  /// Signs the log, so that a cut of its end shows; the keys go with the program.
  func close() {
    guard let opened else { return }
    // What was noted is on disk; without this signature a cut shows only up to the one before.
    try? opened.log.checkpoint()
    opened.vault.lock()
    try? opened.file.close()
    self.opened = nil
  }
}
