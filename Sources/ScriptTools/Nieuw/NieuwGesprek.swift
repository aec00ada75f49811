package import Content
import Werkafspraken
import Yarn

/// A conversation more: a file with three sentences to begin with, and its row in `regeling.yaml`.
package struct NieuwGesprek: Onderdeel {
  let naam: String
  let titel: String
  let fase: String
  let bron: String

  /// - Parameters:
  ///   - naam: its id, and the name of its file: `eerste-bezoek`.
  ///   - fase: one of the fixed words for the part of the way it belongs to.
  package init(naam: String, titel: String, fase: String, bron: String) {
    self.naam = naam
    self.titel = titel
    self.fase = fase
    self.bron = bron
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    try check(naam, voorbeeld: "eerste-bezoek")
    let path = "\(lezing.id)/gesprekken/\(naam).yarn"
    let titles = (lezing.compilatie?.nodes ?? []).map(\.title)
    guard !inhoud.regeling.gesprekken.contains(where: { $0.heet(naam) }),
      !lezing.files.contains(where: { $0.path == path })
    else { throw .bestaat("een gesprek `\(naam)`") }
    let node = titles.contains(knoop) ? "\(knoop)Begin" : knoop
    return [
      ScriptFile(path: path, bytes: Array((script(node, lezing.id) + "\n").utf8)),
      try voeg(rij(node), bij: "regeling.yaml", onder: "gesprekken", in: lezing),
    ]
  }

  /// `EersteBezoek` for `eerste-bezoek`.
  private var knoop: String {
    naam.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private func rij(_ node: String) -> String {
    """
    - id: \(naam)
      titel: \(Yamlrijen.waarde(titel))
      bestand: gesprekken/\(naam).yarn
      start: \(node)
      fase: \(fase)
    """
  }

  // Three lines: from three on, the numbers of a file are its own.
  private func script(_ node: String, _ regeling: String) -> String {
    let line = "\(NieuweRegeling.afkorting(regeling))-\(naam)"
    return """
      // Zet hier je eigen zinnen. Elke regel is een zin. De zin boven <<vraag …>> is de vraag.
      title: \(node)
      fase: \(fase)
      thema: \(naam.replacing("-", with: " "))
      ---
      Fijn dat je er bent. #line:\(line)-1 #bron:\(bron)
      Neem de tijd. #line:\(line)-2 #bron:\(bron)
      Je hoeft niet alles te vertellen. #line:\(line)-3 #bron:\(bron)
      ===
      """
  }
}
