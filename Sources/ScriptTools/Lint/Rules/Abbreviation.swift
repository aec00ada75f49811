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
    let words = Self.dotted.map { $0.replacing(".", with: "\\.") }.joined(separator: "|")
    guard let dotted = try? Regex("\\b(?:\(words))\\.", as: Substring.self).ignoresCase() else {
      return []
    }
    let capitals = #/\b[A-Z]{2,}\b(?! \()/#
    // One that the regeling explains somewhere is known: "De RSD is de dienst voor …".
    let explanation = #/\b([A-Z]{2,}) is (?:de|het|een)\b|\bheet (?:de |het )?([A-Z]{2,})\b/#
    // Few texts can have one, and a pattern is slow.
    let client = stof.teksten.filter(\.isVoorClient)
    let withCapitals = client.filter { Self.hasCapitals($0.inhoud) }
    let explained = Set(
      withCapitals.flatMap { $0.inhoud.matches(of: explanation) }.compactMap {
        $0.output.1 ?? $0.output.2
      }
    )
    let shortened = client.filter { Self.hasShortWord($0.inhoud) }
    return [(dotted, shortened), (capitals, withCapitals)].flatMap { pattern, teksten in
      problems(
        pattern, in: teksten, of: stof, where: { !explained.contains($0[...]) },
        message: { "`\($0)` is een afkorting" },
        hint: { _ in "schrijf het uit, of leg het ergens uit: `De RSD is de …`" })
    }
  }

  /// In small letters, without the last full stop.
  private static let dotted = [
    "bijv", "bv", "o.a", "i.v.m", "d.m.v", "m.b.t", "t.a.v", "i.p.v", "n.a.v", "a.u.b", "evt",
    "etc", "enz", "incl", "excl", "max", "min", "nl", "resp", "z.s.m", "tel", "nr",
  ]
  /// The letters before the first full stop of each.
  private static let begins = Set(dotted.map { Array($0.utf8.prefix { $0 != UInt8(ascii: ".") }) })

  /// The begin of one of those stands before a full stop.
  private static func hasShortWord(_ text: String) -> Bool {
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), begins.contains(word) { return true }
      if byte.isLetter { word.append(byte | 0x20) } else { word.removeAll(keepingCapacity: true) }
    }
    return false
  }

  private static func hasCapitals(_ text: String) -> Bool {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return zip(text.utf8, text.utf8.dropFirst()).contains { pair in
      capitals.contains(pair.0) && capitals.contains(pair.1)
    }
  }
}
