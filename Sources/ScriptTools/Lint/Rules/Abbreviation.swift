package import Content

/// An abbreviation for the cliënt.
///
/// Instead: write it out, or put what it means beside it.
package struct Abbreviation: LintRule {
  package static let code = "LNT0108"
  package static let uitleg = Uitleg(
    wat: "In een tekst voor de cliënt staat een afkorting.",
    waarom: "Wie haar niet kent, kan haar niet raden.",
    doe: "Schrijf haar uit, of zet tussen haakjes wat het is.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Neem je papieren mee, bijv. je pas. #bron:VB-01
        """,
      goed: """
        Neem je papieren mee, bijvoorbeeld je pas. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let dotted =
      #/\b(?:bijv|bv|o\.a|i\.v\.m|d\.m\.v|m\.b\.t|t\.a\.v|i\.p\.v|n\.a\.v|a\.u\.b|evt|etc|enz|incl|excl|max|min|nl|resp|z\.s\.m|tel|nr)\./#
      .ignoresCase()
    let capitals = #/\b[A-Z]{2,}\b(?! \()/#
    let client = stof.teksten.filter(\.isVoorClient)
    // One that the regeling explains somewhere is known: "De RSD is de dienst voor …".
    let explanation = #/\b([A-Z]{2,}) is (?:de|het|een)\b|\bheet (?:de |het )?([A-Z]{2,})\b/#
    let explained = Set(
      client.flatMap { $0.inhoud.matches(of: explanation) }.compactMap {
        $0.output.1 ?? $0.output.2
      }
    )
    return [dotted, capitals].flatMap { pattern in
      problems(
        pattern, in: client, of: stof, where: { !explained.contains($0[...]) },
        message: { "`\($0)` is een afkorting" },
        hint: { _ in "schrijf het uit, of leg het ergens uit: `De RSD is de …`" })
    }
  }
}
