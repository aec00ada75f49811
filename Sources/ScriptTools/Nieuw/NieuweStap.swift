package import Content
import Werkafspraken

/// A rule more for what must happen: who does it, and by when.
package struct NieuweStap: Onderdeel {
  let id: String
  let stap: String
  let wie: String
  let termijn: (anker: String, uiterlijk: String)?
  let bron: String

  /// - Parameters:
  ///   - wie: the id of a role.
  ///   - termijn: the day from which is counted, and the distance: `verhuisdatum`, `-6wk`; nil for a
  ///     step without a day.
  package init(
    id: String, stap: String, wie: String, termijn: (anker: String, uiterlijk: String)? = nil,
    bron: String
  ) {
    self.id = id
    self.stap = stap
    self.wie = wie
    self.termijn = termijn
    self.bron = bron
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    // The ids of the lists of agreements have capitals.
    try check(id.lowercased(), voorbeeld: "bel-het-wijkteam")
    guard !inhoud.regeling.stapregels.contains(where: { $0.id == id }) else {
      throw .bestaat("een stap `\(id)`")
    }
    var rows = [
      "- id: \(id)", "  stap: \(Yamlrijen.waarde(stap))", "  wie: \(wie)",
    ]
    if let termijn {
      rows.append(
        "  termijn: {anker: \(termijn.anker), uiterlijk: \(termijn.uiterlijk), grondslag: afspraak}"
      )
    }
    rows.append("  bron: [\(bron)]")
    return [try voeg(rows.joined(separator: "\n"), bij: "stappen.yaml", in: lezing)]
  }
}
