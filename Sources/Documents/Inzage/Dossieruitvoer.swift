package import Content
package import DossierStore
import Foundation
package import Intake
package import Werkafspraken

/// Everything of a dossier, for the client: what is known, all that was ever said, the steps, and who
/// received or saw what (AVG art. 15 and 20).
package struct Dossieruitvoer {
  package let id: DossierID
  let gebeurtenissen: [Gebeurtenis]
  let overzicht: Dossieroverzicht
  let inhoud: Inhoud
  let stappen: [Stap]
  let ingezien: [String]
  let vandaag: Dag

  /// - Parameters:
  ///   - gebeurtenissen: all events, oldest first.
  ///   - ingezien: who looked at the dossier, a line for each; made elsewhere.
  package init(
    _ houder: Dossierhouder, _ gebeurtenissen: [Gebeurtenis], _ inhoud: Inhoud, ingezien: [String],
    vandaag: Dag
  ) {
    id = houder.id
    self.gebeurtenissen = gebeurtenissen
    self.inhoud = inhoud
    self.ingezien = ingezien
    self.vandaag = vandaag
    overzicht = Dossieroverzicht(houder, inhoud, vandaag: vandaag)
    stappen = Stappenplan(inhoud.regeling, feiten: overzicht.feiten, oordeel: inhoud.oordeel)
      .stappen()
  }

  /// The dossier to read.
  package var tekst: String {
    let zinnen = Gebeurteniszinnen(inhoud.regeling, vandaag: vandaag, toontAlles: true)
    func zin(_ gebeurtenis: Gebeurtenis) -> String {
      "\(gebeurtenis.tijd.voluit): \(zinnen.zin(gebeurtenis.soort))"
    }
    var lines = ["Dossier \(id)", inhoud.regeling.titel, "Gemaakt op \(vandaag.voluit)"]
    add("Wat er nu bekend is", to: &lines) {
      overzicht.rijen.map {
        "\($0.label): \($0.antwoord)\($0.teltMee ? "" : " (telt nu niet mee)")"
      }
    }
    add("Casushouder", to: &lines) { overzicht.casushouder.regels() }
    add("Stappen", to: &lines) { stappen.flatMap { $0.regels() } }
    add("Wat er met anderen is gedeeld", to: &lines) {
      gebeurtenissen.compactMap { gebeurtenis in
        if case .gedeeld = gebeurtenis.soort { zin(gebeurtenis) } else { nil }
      }
    }
    add("Wie het dossier heeft gezien", to: &lines) { ingezien }
    add("Alles wat er is gebeurd", to: &lines) { gebeurtenissen.map(zin) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(_ kop: String, to lines: inout [String], _ rows: () -> [String]) {
    let rows = rows()
    lines += ["", kop, ""] + (rows.isEmpty ? ["Niets."] : rows)
  }

  /// The same for a program, and for `Dossierinvoer`.
  package func json() throws -> String {
    let file = Dossierbestand(
      versie: Dossierbestand.versie, dossier: id.text, regeling: inhoud.regeling.id,
      gemaakt: vandaag.iso, gebeurtenissen: gebeurtenissen,
      antwoorden: overzicht.rijen.map {
        .init(veld: $0.veld, label: $0.label, antwoord: $0.antwoord, telt_mee: $0.teltMee)
      }, ingezien: ingezien)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }
}
