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
    let unasked = (stof.yaml(file)?.pairs ?? []).filter { $0.value["vraag"] == nil }
    var uses = Dictionary(
      unasked.compactMap { $0.key.scalar.map { (Array($0.utf8)[...], 0) } },
      uniquingKeysWith: { first, _ in first })
    for file in stof.lezing.files where !file.path.hasSuffix(Woordenschat.bestandsnaam) {
      for word in file.bytes.split(whereSeparator: { !Self.isNamePart($0) }) {
        if let known = uses[word] { uses[word] = known + 1 }
      }
    }
    return unasked.compactMap { naam, _ in
      guard let name = naam.scalar, uses[Array(name.utf8)[...]] == 1 else { return nil }
      return problem(
        in: file, at: naam, of: stof, "niets vraagt of gebruikt het veld `\(name)`",
        hint: "verbeter de naam, stel de vraag, of haal het veld weg")
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
