package import Content

/// A blank or a mark where none belongs, or none where one does.
package struct Typography: LintRule {
  package static let code = "LNT0604"
  package static let uitleg = Uitleg(
    wat: "Er staat een spatie of een leesteken te veel, of er ontbreekt er een.",
    waarom: "Het leest slordig, en vaak is er iets verkeerd getypt.",
    doe: "Verbeter de spatie of het leesteken.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        We praten over geld ,en over werk. #line:vb-start-90 #bron:VB-01
        """,
      goed: """
        We praten over geld, en over werk. #line:vb-start-90 #bron:VB-01
        """))

  package static let isLocal = true

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let regels = stof.regels.flatMap { regel in
      Leestekens(regel.tekst).regel(inspringing: regel.isScript ? 4 : 2).map {
        vondst in
        let before = regel.tekst.utf8.prefix(vondst.plek.lowerBound)
        return Probleem(
          file: regel.file, line: regel.nummer,
          column: String(decoding: before, as: UTF8.self).count + 1, length: vondst.plek.count,
          severity: .waarschuwing, code: Self.code, message: vondst.zin, hint: Self.raad,
          source: String(regel.tekst.prefix(500)))
      }
    }
    return regels + stof.teksten.flatMap { zinnen($0, in: stof) }
  }

  private static let raad = "verbeter het, of zeg het anders"

  private func zinnen(_ tekst: Lintstof.Tekst, in stof: Lintstof) -> [Probleem] {
    let found = Leestekens(tekst.inhoud).zin().map { vondst in
      let part = tekst.inhoud.utf8.dropFirst(vondst.plek.lowerBound).prefix(12)
      return problem(
        at: tekst, in: stof, part: String(decoding: part, as: UTF8.self), vondst.zin,
        hint: Self.raad, severity: .waarschuwing)
    }
    return found + einde(tekst, in: stof)
  }

  /// A sentence ends somewhere; a choice needs no full stop.
  private func einde(_ tekst: Lintstof.Tekst, in stof: Lintstof) -> [Probleem] {
    guard tekst.soort == .regel || tekst.soort == .vraag || tekst.soort == .uitleg,
      let last = tekst.inhoud.last, !".?!:}\"”".contains(last)
    else { return [] }
    return [
      problem(
        at: tekst, in: stof, part: String(tekst.inhoud.suffix(12)),
        "deze zin eindigt niet met een punt, een vraagteken of een uitroepteken",
        hint: "zet er een punt achter", severity: .waarschuwing)
    ]
  }
}
