package import Content

/// A field of a regeling that nothing asks and nothing uses; often its name is misspelt.
package struct UnusedField: LintRule {
  package static let code = "LNT0403"
  package static let uitleg = Uitleg(
    wat: "Niets vraagt dit veld, en niets gebruikt het.",
    waarom: "Vaak is de naam verkeerd getypt. En wat niemand gebruikt, mag je niet bewaren.",
    doe: "Verbeter de naam, stel de vraag, of haal het veld weg.",
    voorbeeld: .init(
      "velden.yaml",
      fout: """
        spaarpot:
          soort: ja_nee
          label: Open rekeningen
          doel: weten welke hulp bij geld nodig is
        """,
      goed: """
        spaarpot:
          soort: ja_nee
          label: Open rekeningen
          vraag: Heb je open rekeningen?
          doel: weten welke hulp bij geld nodig is
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let file = "\(stof.lezing.id)/velden.yaml"
    var uses: [Substring: Int] = [:]
    for file in stof.lezing.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
        uses[word, default: 0] += 1
      }
    }
    return (stof.yaml(file)?.pairs ?? []).compactMap { naam, veld in
      guard let name = naam.scalar, uses[name[...]] == 1, veld["vraag"] == nil else { return nil }
      return problem(
        in: file, at: naam, of: stof, "niets vraagt of gebruikt het veld `\(name)`",
        hint: "verbeter de naam, stel de vraag, of haal het veld weg")
    }
  }
}
