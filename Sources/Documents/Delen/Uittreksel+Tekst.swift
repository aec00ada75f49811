import Foundation
package import Werkafspraken

/// What the receiver reads: as text, and as JSON for a program.
extension Uittreksel {
  /// - Parameters:
  ///   - deling: what is recorded of this share.
  ///   - dag: the day on which it is made.
  package func tekst(_ deling: Deling, op dag: Dag) -> String {
    var lines = [
      "Uittreksel uit een dossier", "",
      "Voor: \(matrix.ontvanger(verzoek.ontvanger)?.naam ?? "") (\(deling.organisatie))", doel,
      "Waarom dit mag: \(deling.grond)", "Zo weet de cliënt het: \(deling.verteld)",
      "Gemaakt op: \(dag.voluit)", "",
    ]
    lines += regels.map { "\($0.label): \($0.antwoord)" }
    lines += ["", "Gebruik dit alleen voor dit doel. Geef het niet door."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Shape: `ontvanger`, `organisatie`, `doel`, `fase`, `grond`, `verteld`, `op`, and `gegevens`, a list of
  /// `veld`, `label`, `categorie`, `antwoord`.
  package func json(_ deling: Deling, op dag: Dag) throws -> String {
    let file = Bestand(
      ontvanger: verzoek.ontvanger, organisatie: deling.organisatie, doel: verzoek.doel,
      fase: matrix.doel(verzoek.doel)?.fase ?? "", grond: deling.grond, verteld: deling.verteld,
      op: dag.iso,
      gegevens: regels.map {
        Bestand.Gegeven(
          veld: $0.veld, label: $0.label, categorie: $0.categorie, antwoord: $0.antwoord)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }

  /// Why this share is allowed: what the client said, else the rows of the agreements.
  package func grond(akkoord: String?) -> String {
    if let akkoord { return "de cliënt vindt het goed: \(akkoord)" }
    let used = Set(regels.map(\.categorie))
    var bronnen: [String] = []
    for regel in matrix.categorieen where used.contains(regel.categorie) {
      for bron in regel.bron where !bronnen.contains(bron.tekst) { bronnen.append(bron.tekst) }
    }
    return bronnen.isEmpty
      ? "de afspraken" : "de afspraken (\(bronnen.joined(separator: ", ")))"
  }

  /// What is kept of a share that is made of this extract.
  package func deling(organisatie: String, grond: String, verteld: String) -> Deling {
    Deling(
      ontvanger: verzoek.ontvanger, organisatie: organisatie, doel: verzoek.doel, grond: grond,
      velden: regels.map(\.veld), verteld: verteld)
  }

  private struct Bestand: Encodable {
    var ontvanger: Ontvanger
    var organisatie: String
    var doel: Deeldoel
    var fase, grond, verteld, op: String
    var gegevens: [Gegeven]

    struct Gegeven: Encodable {
      var veld: VeldNaam
      var label: String
      var categorie: Gegevenscategorie
      var antwoord: String
    }
  }
}
