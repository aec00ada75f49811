package import DossierStore
import Foundation
package import Werkafspraken

/// A dossier that came in a file made by `Dossieruitvoer`.
package struct Dossierinvoer: Sendable {
  package let id: DossierID
  package let regeling: String
  /// Oldest first; the first one names the regeling.
  package let gebeurtenissen: [Gebeurtenis]
  /// The name of who wrote each event.
  package let schrijvers: [String]
  /// The day on which the file was made, as the file says.
  package let gemaakt: String

  /// Why a file was not taken in. Nothing was changed.
  package enum Fout: Error, Hashable, Sendable {
    /// What stands in it is not a dossier, or not a whole one.
    case geenDossier
    /// Written by a newer version of the program.
    case nieuwer
  }

  /// Reads the content of an opened file: the page, or the JSON alone.
  ///
  /// - Throws: `Fout`.
  package init(_ content: [UInt8]) throws(Fout) {
    let data = try Self.json(content)
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
    let reeksen = bestand.schrijvers ?? []
    guard reeksen.allSatisfy({ (0...bestand.gebeurtenissen.count).contains($0.aantal) }) else {
      throw .geenDossier
    }
    let namen = reeksen.flatMap { Array(repeating: $0.naam, count: $0.aantal) }
    guard namen.isEmpty || namen.count == bestand.gebeurtenissen.count else { throw .geenDossier }
    (self.id, gebeurtenissen, gemaakt) = (id, bestand.gebeurtenissen, bestand.gemaakt)
    regeling = Dossier(gebeurtenissen).regeling ?? bestand.regeling
    schrijvers =
      namen.isEmpty
      ? Array(repeating: "iemand van een andere plek", count: gebeurtenissen.count) : namen
  }

  private static func json(_ content: [UInt8]) throws(Fout) -> Data {
    let data = Data(content)
    guard content.first == UInt8(ascii: "<") else { return data }
    guard let begin = data.range(of: Data(Dossieruitvoer.begin.utf8)),
      let einde = data.range(
        of: Data(Dossieruitvoer.einde.utf8), in: begin.upperBound..<data.endIndex)
    else { throw .geenDossier }
    return data[begin.upperBound..<einde.lowerBound]
  }

  /// What must be kept: the events as they were, and behind them that they came from a file.
  ///
  /// - Parameter nagekeken: the signature of the file was good.
  package func opname(nagekeken: Bool, tijd: Tijdstip) -> [Gebeurtenis] {
    let inlezing = Inlezing(schrijvers: Inlezing.reeksen(schrijvers), nagekeken: nagekeken)
    return gebeurtenissen + [Gebeurtenis(tijd: tijd, .ingelezen(inlezing))]
  }

  /// What comes in, before anything is kept: never what was said.
  package var voorbeeld: [String] {
    let dossier = Dossier(gebeurtenissen)
    let dagen = gebeurtenissen.map(\.tijd.dag)
    let namen = Inlezing.reeksen(schrijvers.sorted()).map(\.naam)
    return [
      "Dossier \(id), gemaakt op \(Dag(iso: gemaakt)?.voluit ?? gemaakt)",
      "  Afspraken: \(regeling)",
      "  Gebeurtenissen: \(gebeurtenissen.count)",
      "  Vragen met een antwoord: \(dossier.geschiedenis.count)",
      "  Van \(dagen.min()?.voluit ?? "?") tot en met \(dagen.max()?.voluit ?? "?")",
      "  Geschreven door: \(namen.joined(separator: ", "))",
    ]
  }

  private struct Kop: Decodable { var versie: Int }
}
