import Content
import Foundation
import Glibc
import TestSupport
import Werkafspraken

/// Words that nobody else says, one for each field, so that where they turn up they came from a dossier.
struct Kanarie {
  /// In every word of this run of the tests and in no other.
  let teken = "zzkanarie\(getpid())x"
  private let regeling: Regeling

  init(_ regeling: Regeling) { self.regeling = regeling }

  /// What stands in the dossier when a field was answered: the word itself, or for a field that takes no
  /// words an answer that is rare enough. Nil for a choice from a list.
  func woord(_ veld: Veld) -> String? {
    let nummer = (regeling.velden.firstIndex { $0.naam == veld.naam } ?? 0) + 1
    return switch veld.soort {
    case .tekst, .langeTekst, .lijst: "\(teken)\(nummer)q"
    case .email: "\(teken)\(nummer)@voorbeeld.nl"
    case .telefoon: "06\(82_000_000 + nummer)"
    case .postcode: "\(9_000 + nummer) ZX"
    case .getal, .bedrag: "\(7_310_000 + nummer)"
    case .datum: Dag(nummer: Int32(20_000 + nummer)).iso
    case .tijdstip: "\(Dag(nummer: Int32(20_000 + nummer)).iso) 10:31"
    case .jaNee, .keuze, .meerkeuze, .doelgroep, .gemeente: nil
    }
  }

  /// An answer to every field of the regeling, as a file for `speel`.
  var antwoorden: String {
    regeling.velden.map { veld in
      let antwoord =
        switch veld.soort {
        case .jaNee: "ja"
        case .keuze, .meerkeuze: veld.keuzes.first?.id ?? "weet_niet"
        case .doelgroep: regeling.doelgroepen.alle.first?.id ?? "weet_niet"
        case .gemeente: regeling.bekendeGemeenten.first?.naam ?? "weet_niet"
        default: woord(veld) ?? ""
        }
      let waarde = [.lijst, .meerkeuze].contains(veld.soort) ? "[\"\(antwoord)\"]" : antwoord
      return "\(veld.naam.tekst): \(waarde)"
    }.joined(separator: "\n") + "\n"
  }
}

/// Looks for words in everything that stands below a folder, byte for byte, also in files without a name.
enum Speurder {
  /// Returns each file and word that was found, as `path: word`.
  static func sporen(_ woorden: [String], in folders: [String]) throws -> [String] {
    var found: [String] = []
    for folder in folders {
      for path in try files(below: folder) {
        // Mapped, not read: a core file is large.
        guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
          continue
        }
        for woord in woorden where bytes.range(of: Data(woord.utf8)) != nil {
          found.append("\(path): \(woord)")
        }
      }
    }
    return found
  }

  static func files(below folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }
}
