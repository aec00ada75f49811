package import Content
import Werkafspraken

/// A group more for whom the agreements hold, with the words that people type for it.
package struct NieuweDoelgroep: Onderdeel {
  let id: String
  let naam: String
  let uitleg: String?
  let woorden: [String]
  let bron: String

  package init(id: String, naam: String, uitleg: String? = nil, woorden: [String], bron: String) {
    self.id = id
    self.naam = naam
    self.uitleg = uitleg
    self.woorden = woorden
    self.bron = bron
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    try check(id, voorbeeld: "jong-en-alleen")
    guard !inhoud.regeling.doelgroepen.alle.contains(where: { $0.id == id }) else {
      throw .bestaat("een doelgroep `\(id)`")
    }
    var rows = ["- id: \(id)", "  naam: \(Yamlrijen.waarde(naam))"]
    if let uitleg { rows.append("  uitleg: \(Yamlrijen.waarde(uitleg))") }
    rows += ["  woorden: \(Yamlrijen.lijst(woorden))", "  bron: [\(bron)]"]
    return [
      try voeg(
        rows.joined(separator: "\n"), bij: "doelgroepen.yaml", onder: "doelgroepen", in: lezing)
    ]
  }
}
