import Content
import DossierStore
import Glibc
import Intake
import Vault
import Werkafspraken

extension Omgeving {
  /// The ids of the regelingen that are installed.
  func regelingen() throws(Storing) -> [String] {
    let scripts = try scripts()
    do { return try scripts.regelingen() } catch { throw .onleesbaar(error) }
  }

  /// The file with the dossiers, as sealed as it is.
  func file() throws(Storing) -> SQLiteEventStore {
    do {
      return try SQLiteEventStore(at: StoreLocation(environment: variables))
    } catch { throw .opslag(error) }
  }

  /// The store of the dossiers; opens the vault, and makes one when `maakt`.
  ///
  /// - Parameter scherm: where to ask for the passphrase; nil where a command only gives a result.
  func store(on scherm: (any Scherm)? = nil, maakt: Bool = false) throws -> SealedEventStore {
    try deur.open(self, on: scherm, maakt: maakt).store
  }

  /// Whether anything was ever kept here.
  private func isLeeg() throws -> Bool {
    let file = try file()
    do {
      guard try !OpenVault.exists(in: file) else { return false }
      return try file.unsealedCount() == 0
    } catch let error as VaultError {
      throw Storing.kluis(error)
    } catch let error as StoreError {
      throw Storing.opslag(error)
    }
  }

  /// The dossiers of this user; none when nothing was ever kept.
  func dossiers(on scherm: (any Scherm)? = nil) throws -> [DossierSummary] {
    if try isLeeg() { return [] }
    let store = try store(on: scherm)
    do { return try store.dossiers() } catch { throw Storing.opslag(error) }
  }

  /// What asks for attention on a day, in all dossiers; the steps in a language.
  func werklijst(
    op vandaag: Dag, taal: String = "nl", on scherm: (any Scherm)? = nil
  ) throws -> Werklijst {
    if try isLeeg() {
      return try Werklijst(MemoryEventStore(), vandaag: vandaag) { try inhoud($0, taal: taal) }
    }
    let open = try deur.open(self, on: scherm)
    do {
      // Looking at all dossiers is looking at each of them, and is noted as such, in one go.
      return try open.log.gathering {
        try Werklijst(open.store, vandaag: vandaag) { try inhoud($0, taal: taal) }
      }
    } catch let error as StoreError {
      throw Storing.opslag(error)
    } catch let error as VaultError {
      throw Storing.kluis(error)
    }
  }

  /// Opens a dossier by the id that somebody typed.
  func dossier(_ typed: String, on scherm: (any Scherm)? = nil) throws -> Dossierhouder {
    guard let id = DossierID(typed), try !isLeeg() else { throw Storing.geenDossier(typed) }
    let store = try store(on: scherm)
    do {
      return try Dossierhouder(opening: id, in: store)
    } catch let error as StoreError {
      throw Storing.opslag(error)
    } catch let error as Dossierprobleem {
      switch error {
      case .onbekend: throw Storing.geenDossier(typed)
      case .onleesbaar(_, let number): throw Storing.onleesbaarDossier(typed, number)
      }
    }
  }

  /// Loads the regeling that a dossier follows, in the version with which it was begun or to which it
  /// was moved.
  ///
  /// Why: the rules of another version may mean something else by the same answer. A dossier changes to
  /// it when somebody has seen what that does, and not because a file was changed.
  ///
  /// - Parameter kijkt: only looks: then another version is told, and looked through.
  /// - Throws: `Weigering` when the regeling has another version now.
  func inhoud(van houder: Dossierhouder, kijkt: Bool = false) throws -> Inhoud {
    let inhoud = try inhoud(houder.regeling)
    guard let wissel = Versiewissel(houder, naar: inhoud.regeling) else { return inhoud }
    let melding =
      "Dit dossier volgt versie \(wissel.van) van \(wissel.naar.kort). "
      + "Hier staat nu versie \(wissel.naar.versie)."
    guard kijkt else {
      throw Weigering(
        tekst: "\(melding)\nKijk eerst wat er verandert: huiswaarts dossier verhuis \(houder.id) "
          + "--naar \(wissel.naar.id)\nEr is niets veranderd.")
    }
    Uitvoer.message("\(melding) Daarmee is dit uitgerekend.")
    return inhoud
  }

  /// Loads the regeling that has a rule: the one that is named, else the first that knows it.
  func inhoud(metRegel regel: String, regeling: String?) throws(Storing) -> Inhoud {
    if let regeling { return try inhoud(regeling) }
    for id in try regelingen() {
      let inhoud = try inhoud(id)
      if inhoud.regeling.stapregels.contains(where: {
        $0.id == regel || $0.id == regel.uppercased()
      }) {
        return inhoud
      }
    }
    throw .onbekendeRegel(regel)
  }

  /// Somebody types and reads: neither end is a pipe or a file.
  var isAanToetsenbord: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  var isPlain: Bool { self["HUISWAARTS_PLAIN"] != nil || self["ACCESSIBLE"] != nil }
}
