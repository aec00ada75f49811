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
    let client = stof.teksten.filter(\.isVoorClient)
    let formal = client.filter { Self.counts(Self.formal, in: $0.inhoud) }
    let informal = client.filter { Self.counts(Self.informal, in: $0.inhoud) }
    guard !formal.isEmpty, !informal.isEmpty else { return [] }
    let isFormal = formal.count > informal.count
    let pattern =
      isFormal
      ? #/\b(?:je|jij|jou|jouw|jezelf)\b/#.ignoresCase() : #/\b(?:u|uw|uzelf)\b/#.ignoresCase()
    return problems(
      pattern, in: isFormal ? informal : formal, of: stof,
      message: { "hier staat `\($0)`, en elders `\(isFormal ? "u" : "je")`" },
      hint: { _ in "zeg overal `\(isFormal ? "u" : "je")`" })
  }

  private static let formal = ["u", "uw", "uzelf"].map { Array($0.utf8) }
  private static let informal = ["je", "jij", "jou", "jouw", "jezelf"].map { Array($0.utf8) }

  /// Whether a text has one of these words.
  ///
  /// - Parameter words: in small letters of ASCII.
  private static func counts(_ words: [[UInt8]], in text: String) -> Bool {
    text.utf8.split { !$0.isLetter }.contains { word in
      words.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
    }
  }
}
