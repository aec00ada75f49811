package import Content

/// `u` in a regeling that says `je`, or the other way round.
package struct MixedAddress: LintRule {
  package static let code = "LNT0109"
  package static let uitleg = Uitleg(
    wat: "De tekst zegt hier `u` en elders `je`, of andersom.",
    waarom: "Het leest alsof er opeens iemand anders praat.",
    doe: "Kies er een voor de hele regeling.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        Neem uw papieren mee. #bron:VB-01
        """,
      goed: """
        Neem je papieren mee. #bron:VB-01
        """))

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let formal = #/\b(?:u|uw|uzelf)\b/#.ignoresCase()
    let informal = #/\b(?:je|jij|jou|jouw|jezelf)\b/#.ignoresCase()
    let client = stof.teksten.filter(\.isVoorClient)
    let counts = [formal, informal].map { pattern in
      client.reduce(0) { $0 + $1.inhoud.matches(of: pattern).count }
    }
    guard counts[0] > 0, counts[1] > 0 else { return [] }
    let isFormal = counts[0] > counts[1]
    return problems(
      isFormal ? informal : formal, in: client, of: stof,
      message: { "hier staat `\($0)`, en elders `\(isFormal ? "u" : "je")`" },
      hint: { _ in "zeg overal `\(isFormal ? "u" : "je")`" })
  }
}
