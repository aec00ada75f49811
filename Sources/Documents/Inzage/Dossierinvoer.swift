package import DossierStore
import Foundation
package import Werkafspraken

/// A dossier that came in a file made by `Dossieruitvoer`.
package struct Dossierinvoer: Sendable {
  package let id: DossierID
  /// Oldest first; the first one names the regeling.
  package let gebeurtenissen: [Gebeurtenis]

  /// Why a file was not taken in. Nothing was changed.
  package enum Fout: Error, Hashable, Sendable {
    /// What stands in it is not a dossier, or not a whole one.
    case geenDossier
    /// Written by a newer version of the program.
    case nieuwer
  }

  /// Reads the content of an opened file.
  ///
  /// - Throws: `Fout`.
  package init(_ content: [UInt8]) throws(Fout) {
    let data = Data(content)
    guard let kop = try? JSONDecoder().decode(Kop.self, from: data) else { throw .geenDossier }
    guard kop.versie <= Dossierbestand.versie else { throw .nieuwer }
    let bestand: Dossierbestand
    do {
      bestand = try JSONDecoder().decode(Dossierbestand.self, from: data)
    } catch is Gebeurtenis.Fout {
      throw .nieuwer
    } catch {
      throw .geenDossier
    }
    guard let id = DossierID(bestand.dossier), case .begonnen? = bestand.gebeurtenissen.first?.soort
    else { throw .geenDossier }
    (self.id, gebeurtenissen) = (id, bestand.gebeurtenissen)
  }

  private struct Kop: Decodable { var versie: Int }
}
