package import Content
package import Werkafspraken

/// A question more: a field, and its place in a conversation.
package struct NieuwVeld: Onderdeel {
  let naam: String
  let vraag: String
  let soort: Veld.Soort
  let label: String
  let keuzes: [String]
  let gevoelig: Veld.Gevoeligheid
  let categorie: Gegevenscategorie?
  let doel: String
  let bron: String
  let gesprek: String?

  /// - Parameters:
  ///   - naam: as the scripts call it: `huisdier`, `nieuwe_school`.
  ///   - label: a short noun phrase; nil to take the name.
  ///   - keuzes: what can be chosen, as people read it; only for a `keuze` or `meerkeuze`.
  ///   - gesprek: the id of the conversation that asks it, at the end of its first node; nil for none.
  package init(
    naam: String, vraag: String, soort: Veld.Soort, label: String? = nil, keuzes: [String] = [],
    gevoelig: Veld.Gevoeligheid = .geen, categorie: Gegevenscategorie? = nil, doel: String,
    bron: String, gesprek: String? = nil
  ) {
    self.naam = naam
    self.vraag = vraag
    self.soort = soort
    self.label = label ?? naam.prefix(1).uppercased() + naam.dropFirst().replacing("_", with: " ")
    self.keuzes = keuzes
    self.gevoelig = gevoelig
    self.categorie = categorie
    self.doel = doel
    self.bron = bron
    self.gesprek = gesprek
  }

  package func bestanden(bij lezing: Regelinglezing, _ inhoud: Inhoud) throws(Toevoegfout)
    -> [ScriptFile]
  {
    guard VeldenReading.isName(naam) else { throw .naam(naam, voorbeeld: "nieuwe_school") }
    guard !inhoud.regeling.velden.contains(where: { $0.naam.tekst == naam }) else {
      throw .bestaat("een veld `\(naam)`")
    }
    let velden = try voeg(rij, bij: "velden.yaml", in: lezing)
    guard let gesprek else { return [velden] }
    let script = try Gesprekstekst(gesprek, lezing, inhoud)
    return [velden, script.voeg(vraag: vraag, veld: naam, bron: bron)]
  }

  private var rij: String {
    var rows = [
      "\(naam):", "  soort: \(soort.rawValue)", "  label: \(Yamlrijen.waarde(label))",
      "  vraag: \(Yamlrijen.waarde(vraag))",
    ]
    if !keuzes.isEmpty {
      var ids: [String] = []
      rows.append("  keuzes:")
      for keuze in keuzes {
        ids.append(Self.id(of: keuze, besides: ids))
        rows.append("    \(ids[ids.count - 1]): \(Yamlrijen.waarde(keuze))")
      }
    }
    rows.append("  gevoelig: \(gevoelig.rawValue)")
    if let categorie { rows.append("  categorie: \(categorie.rawValue)") }
    rows += ["  doel: \(Yamlrijen.waarde(doel))", "  bron: [\(bron)]"]
    return rows.joined(separator: "\n")
  }

  /// A name of its own for a choice: the plain letters of its words.
  private static func id(of keuze: String, besides ids: [String]) -> String {
    let words = keuze.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let begin = words.joined(separator: "_")
    let name = begin.first?.isLetter == true ? begin : "keuze_\(begin)"
    guard ids.contains(name) else { return name }
    return "\(name)_\(ids.count + 1)"
  }
}
