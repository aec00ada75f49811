import ArgumentParser
import Content
import DossierStore
import Vault
import Werkafspraken

struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Gegevens over het programma, voor een foutmelding. Niets over mensen.")

  func run() throws {
    let omgeving = Omgeving.current
    var rows: [(String, String)] = [("gebouwd met", "Swift \(Self.swiftVersion)")]
    rows.append(
      ("regelingen", (try? omgeving.regelingen().joined(separator: ", ")) ?? "niet gevonden"))
    for id in (try? omgeving.regelingen()) ?? [] {
      rows.append(("  \(id)", (try? omgeving.inhoud(id).regeling.versie) ?? "niet te laden"))
    }
    do throws(Storing) {
      rows += try Self.store(omgeving.file())
    } catch {
      rows.append(("dossierbestand", String(error.melding.prefix { $0 != "\n" })))
    }
    Uitvoer.result(rows.map { "\($0.0): \($0.1)" }.joined(separator: "\n"))
  }

  private static func store(_ file: SQLiteEventStore) throws(Storing) -> [(String, String)] {
    do throws(StoreError) {
      let dossiers = try file.dossiers()
      var rows = [
        ("dossiers", "\(dossiers.count)"),
        ("gebeurtenissen", "\(dossiers.reduce(0) { $0 + $1.count })"),
        ("onverzegelde dossiers", "\(try file.unsealedCount())"),
        ("gebruikers", "\(try file.users().count)"),
        ("logboek", "\(try file.logEntries(after: 0).count) regels"),
        ("kluis", try file.part(.header) == nil ? "nog niet gemaakt" : "gemaakt"),
      ]
      do throws(StoreError) {
        try file.check()
        rows.append(("bestand", "in orde"))
      } catch {
        rows.append(("bestand", "niet in orde (\(error.message.code))"))
      }
      return rows
    } catch {
      throw .opslag(error)
    }
  }

  private static var swiftVersion: String {
    #if swift(>=6.4)
      "6.4 of nieuwer"
    #elseif swift(>=6.3)
      "6.3"
    #else
      "ouder dan 6.3"
    #endif
  }
}
