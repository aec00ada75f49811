package import Content

/// A word that is in no list of words: a typing error, or a new word for the reader.
///
/// It looks at every letter that is typed: sentences, remarks, names, conditions. A regeling without
/// a list of its own is not looked at: nobody has said which words it uses.
package struct UnknownWord: LintRule {
  package static let code = "LNT0603"
  package static let uitleg = Uitleg(
    wat: "Dit woord staat in geen woordenlijst.",
    waarom:
      "Meestal is het een typefout. Is het een nieuw woord, kies dan liever een woord dat er al is.",
    doe: "Verbeter het woord, of zet het in `woorden.txt` van deze regeling.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        We pratten over geld. #line:vb-start-90 #bron:VB-01
        """,
      goed: """
        We praten over geld. #line:vb-start-90 #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.regels.flatMap { regel in
      (regel.isGedeeld ? stof.grond.gedeeldeWoordenschat : stof.grond.woordenschat).map {
        problemen(regel, of: stof, $0)
      } ?? []
    }
  }

  private func problemen(
    _ regel: Lintstof.Bestandsregel, of stof: Lintstof, _ schat: Woordenschat
  ) -> [Probleem] {
    let bytes = Array(regel.tekst.utf8)
    return Woordenschat.woorden(in: bytes).compactMap { place in
      let woord = String(decoding: bytes[place], as: UTF8.self)
      guard !schat.kent(woord) else { return nil }
      let near = nearNames(to: woord, among: schat.woorden.sorted()).map { "`\($0)`" }
      let tip = near.isEmpty ? "" : "bedoel je \(near.joined(separator: " of "))? "
      return Probleem(
        file: regel.file, line: regel.nummer,
        column: String(decoding: bytes[..<place.lowerBound], as: UTF8.self).count + 1,
        length: woord.count, severity: .waarschuwing, code: Self.code,
        message: "het woord `\(woord)` staat in geen woordenlijst",
        hint: "\(tip)een nieuw woord hoort in \(Woordenschat.bestandsnaam)",
        source: String(regel.tekst.prefix(500)))
    }
  }
}
