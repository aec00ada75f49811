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
  let schrijvers: [String]
  let overzicht: Dossieroverzicht
  let inhoud: Inhoud
  let stappen: [Stap]
  let ingezien: [String]
  let vandaag: Dag

  /// - Parameters:
  ///   - gebeurtenissen: all events, oldest first.
  ///   - schrijvers: the name of who wrote each event; empty when nobody knows.
  ///   - ingezien: who looked at the dossier, a line for each; made elsewhere.
  package init(
    _ houder: Dossierhouder, _ gebeurtenissen: [Gebeurtenis], _ inhoud: Inhoud,
    schrijvers: [String] = [], ingezien: [String], vandaag: Dag
  ) {
    id = houder.id
    self.gebeurtenissen = gebeurtenissen
    self.schrijvers = schrijvers
    self.inhoud = inhoud
    self.ingezien = ingezien
    self.vandaag = vandaag
    overzicht = Dossieroverzicht(houder, inhoud, vandaag: vandaag, toontAlles: true)
    stappen = Stappenplan(inhoud.regeling, feiten: overzicht.feiten, oordeel: inhoud.oordeel)
      .stappen()
  }

  /// A part of the dossier under its heading; never without lines.
  struct Deel {
    var kop: String
    var regels: [String]

    init(_ kop: String, _ regels: [String]) {
      (self.kop, self.regels) = (kop, regels.isEmpty ? ["Niets."] : regels)
    }
  }

  var aanhef: [String] {
    ["Dossier \(id)", inhoud.regeling.titel, "Gemaakt op \(vandaag.voluit)"]
  }

  var delen: [Deel] {
    let zinnen = Gebeurteniszinnen(inhoud.regeling, vandaag: vandaag, toontAlles: true)
    let alles = gebeurtenissen.enumerated().map { place, gebeurtenis in
      let wie = schrijvers.indices.contains(place) ? ", \(schrijvers[place])" : ""
      return "\(gebeurtenis.tijd.voluit)\(wie): \(zinnen.zin(gebeurtenis.soort))"
    }
    return [
      Deel(
        "Wat er nu bekend is",
        overzicht.rijen.map {
          "\($0.label): \($0.antwoord)\($0.teltMee ? "" : " (telt nu niet mee)")"
        }),
      Deel("Casushouder", overzicht.casushouder.regels()),
      Deel("Stappen", stappen.flatMap { $0.regels() }),
      Deel(
        "Wat er met anderen is gedeeld",
        zip(gebeurtenissen, alles).compactMap { gebeurtenis, zin in
          if case .gedeeld = gebeurtenis.soort { zin } else { nil }
        }),
      Deel("Wie het dossier heeft gezien", ingezien),
      Deel("Alles wat er is gebeurd", alles),
      Deel("Waar de vragen op staan", bronregels),
    ]
  }

  /// The rows of the agreements that ask for what is known, in our words.
  private var bronregels: [String] {
    let gebruikt = Set(overzicht.rijen.flatMap { bronnen(van: $0.veld).map(\.tekst) })
    return inhoud.bronnen.values.filter { gebruikt.contains($0.id.tekst) }
      .map { "\($0.id.tekst): \($0.zegt)" }.sorted()
  }

  private func bronnen(van veld: VeldNaam) -> [BronID] {
    inhoud.regeling.velden.first { $0.naam == veld }?.bron ?? []
  }

  /// The dossier to read.
  package var tekst: String {
    let lines = aanhef + delen.flatMap { ["", $0.kop, ""] + $0.regels }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for a program, and for `Dossierinvoer`.
  package func json() throws -> String {
    let file = Dossierbestand(
      versie: Dossierbestand.versie, dossier: id.text, regeling: inhoud.regeling.id,
      gemaakt: vandaag.iso, gebeurtenissen: gebeurtenissen,
      schrijvers: schrijvers.isEmpty ? nil : Inlezing.reeksen(schrijvers),
      antwoorden: overzicht.rijen.map {
        .init(
          veld: $0.veld, label: $0.label, antwoord: $0.antwoord, telt_mee: $0.teltMee,
          bron: bronnen(van: $0.veld).map(\.tekst))
      }, ingezien: ingezien)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }
}
