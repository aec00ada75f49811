import Content
import DossierStore
import Glibc
import Intake
import Werkafspraken

extension Omgeving {
  /// The ids of the regelingen that are installed.
  func regelingen() throws(Storing) -> [String] {
    let scripts = try scripts()
    do { return try scripts.regelingen() } catch { throw .onleesbaar(error) }
  }

  func store() throws(Storing) -> SQLiteEventStore {
    do {
      return try SQLiteEventStore(at: StoreLocation(environment: variables))
    } catch { throw .opslag(error) }
  }

  /// The dossiers on this computer; none when nothing was ever kept.
  func dossiers() throws(Storing) -> [DossierSummary] {
    let store = try store()
    do { return try store.dossiers() } catch { throw .opslag(error) }
  }

  /// What asks for attention on a day, in all dossiers.
  func werklijst(op vandaag: Dag) throws(Storing) -> Werklijst {
    let store = try store()
    do {
      return try Werklijst(store, vandaag: vandaag) { try inhoud($0) }
    } catch { throw .opslag(error) }
  }

  /// Opens a dossier by the id that somebody typed.
  func dossier(_ typed: String) throws(Storing) -> Dossierhouder {
    guard let id = DossierID(typed) else { throw .geenDossier(typed) }
    let store = try store()
    do {
      return try Dossierhouder(opening: id, in: store)
    } catch let error as StoreError {
      throw .opslag(error)
    } catch let error as Dossierprobleem {
      switch error {
      case .onbekend: throw .geenDossier(typed)
      case .onleesbaar(_, let number): throw .onleesbaarDossier(typed, number)
      }
    } catch {
      throw .onbekend("\(error)")
    }
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
