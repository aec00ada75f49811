package import Content
import Yarn

/// A theme that tells a cliënt a lot, and does not ask what it means in their own words.
package struct MissingTeachBack: LintRule {
  package static let code = "LNT0307"
  package static let uitleg = Uitleg(
    wat: "Een thema legt veel uit, en vraagt niet of het duidelijk is.",
    waarom: "Wie knikt, heeft het niet altijd begrepen. Wie het navertelt, wel.",
    doe:
      "Zet `terugvertellen: <veld>` in de kop van een knoop van dit thema. Het veld is een `lange_tekst`.",
    voorbeeld: .init(
      "gesprekken/start.yarn",
      fout: """
        title: Huur
        fase: voorbereiding
        thema: de huur
        ---
        Elke maand betaal je huur. Dat doe je zelf. #bron:VB-01
        De bank kan helpen. Dat heet een vaste opdracht. #bron:VB-01
        Lukt het niet? Bel dan meteen. Wachten maakt het erger. #bron:VB-01
        Je begeleider helpt je. Dat mag ook later. #bron:VB-01
        Zo blijf je goed wonen. #bron:VB-01
        ===
        """,
      goed: """
        title: Huur
        fase: voorbereiding
        thema: de huur
        ---
        Elke maand betaal je huur. Dat doe je zelf. #bron:VB-01
        Lukt het niet? Bel dan meteen. #bron:VB-01
        Je begeleider helpt je. #bron:VB-01
        ===
        """))

  private struct Thema: Hashable {
    var file: String
    var naam: String
  }

  package init() {}

  package func check(_ stof: Lintstof) -> [Probleem] {
    let nodes = (stof.lezing.compilatie?.nodes ?? []).compactMap { node in
      node.headers.first { $0.key == "thema" }.map {
        (Thema(file: node.file, naam: $0.value), node)
      }
    }
    let regels = Dictionary(
      grouping: stof.scriptregels.alle.filter { !$0.isOptie && $0.spreker == nil }
    ) { [$0.file, $0.node] }
    var seen: Set<Thema> = []
    return nodes.compactMap { thema, first in
      guard seen.insert(thema).inserted else { return nil }
      let own = nodes.filter { $0.0 == thema }.map(\.1)
      guard !own.contains(where: { $0.headers.contains { $0.key == "terugvertellen" } }) else {
        return nil
      }
      let told = own.flatMap { regels[[$0.file, $0.title]] ?? [] }
        .flatMap { Zinnen.zinnen(in: $0.tekst) }.count { !$0.tekst.hasSuffix("?") }
      guard told > stof.grenzen.uitleg else { return nil }
      let bytes = stof.lezing.files.first { $0.path == first.file }?.bytes ?? []
      return problem(
        at: .init(
          soort: .regel, inhoud: "", isVoorClient: true, file: first.file,
          line: bytes.prefix(first.bytes.lowerBound).count { $0 == 0x0A } + 1, column: 1),
        in: stof, part: first.title,
        "het thema `\(thema.naam)` vertelt \(told) zinnen, en vraagt niet of het duidelijk is",
        hint:
          "zet `terugvertellen: <veld>` in de kop, of vertel hoogstens \(stof.grenzen.uitleg) zinnen",
        severity: .waarschuwing)
    }
  }
}
