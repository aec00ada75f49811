package import Content

/// A word of the office where a word of every day exists. The list is `gedeeld/kantoorwoorden.yaml`.
package struct OfficeWord: LintRule {
  package static let code = "LNT0105"
  package static let uitleg = Uitleg(
    wat: "Hier staat een kantoorwoord.",
    waarom: "Wie weinig leest, kent die woorden niet.",
    doe: "Gebruik het gewone woord uit de tip. De lijst staat in `gedeeld/kantoorwoorden.yaml`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Wij informeren je tijdig. #bron:VB-01
        """,
      goed: """
        Wij vertellen het je. #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    stof.teksten.filter(\.isVoorClient).flatMap { tekst in
      var found = tekst.inhoud.matches(of: #/[\p{L}\-]+/#).compactMap { match in
        stof.grond.kantoorwoorden[match.output.lowercased()].map { (String(match.output), $0) }
      }
      let woorden = Woordvorm(tekst.inhoud)
      found += stof.grond.kantoorzinnen.filter { woorden.bevat($0.zin) }.map { ($0.zin, $0.beter) }
      return found.map { word, better in
        problem(
          at: tekst, in: stof, part: word, "`\(word)` is een kantoorwoord",
          hint: "zeg liever: \(better)")
      }
    }
  }
}
