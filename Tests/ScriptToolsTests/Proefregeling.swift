import Content
import ScriptTools
import Testing

/// A tiny regeling in memory: one conversation, two steps, two rows of the casushouder table.
struct Proefregeling {
  var files: [String: String] = [
    "gedeeld/rollen.yaml": """
    client: {naam: de cliënt}
    helper: {naam: de helper}
    """,
    "proef/regeling.yaml": """
    id: proef
    titel: Proef
    kort: Proef
    versie: "1"
    gesprekken:
      - {id: start, titel: Start, bestand: gesprekken/start.yarn, start: Begin, fase: voorbereiding}
    """,
    "proef/bronnen.yaml": """
    rijen:
      P-01: {plek: Blz 1, soort: plicht, fase: doorlopend, zegt: Er wordt gepraat.}
      P-02: {plek: Blz 1, soort: plicht, fase: doorlopend, zegt: Er is een dag.}
      P-03: {plek: Blz 2, soort: wens, fase: doorlopend, zegt: Later., buiten: Nog niet aan de orde.}
      P-04: {plek: Blz 2, soort: wens, fase: doorlopend, zegt: Niemand doet dit.}
    """,
    "proef/velden.yaml": """
    verhuisdatum: {soort: datum, label: Dag van verhuizen, vraag: Op welke dag verhuis je?, bron: P-02}
    hulp: {soort: keuze, label: Hulp, vraag: Wil je hulp?, keuzes: {ja: Ja, later: Later}}
    naam_helper: {soort: tekst, label: Naam, vraag: Wie helpt je?}
    """,
    "proef/doelgroepen.yaml": "doelgroepen: []",
    "proef/casushouder.yaml": """
    houders: {helper: {naam: De helper}}
    rijen:
      - {id: met-hulp, als: 'bekend("hulp") and ($hulp == Hulp.Ja)', soort: helper, reden: Er is hulp., bron: P-01}
      - {id: zonder, soort: geen, reden: Er is geen hulp., bron: P-01}
    """,
    "proef/stappen.yaml": """
    - id: inpakken
      stap: Pak alles in.
      wie: client
      termijn: {anker: verhuisdatum, uiterlijk: -1d}
      bron: P-02
    - id: bellen
      stap: Bel de helper.
      wie: helper
      als: bekend("hulp") and ($hulp == Hulp.Ja)
      vervalt: Er is geen hulp.
      bron: P-01
    """,
    "proef/gesprekken/start.yarn": """
    title: Begin
    fase: voorbereiding
    thema: begin
    ---
    Begeleider: Neem de tijd. #line:proef-1 #bron:P-01
    Wil je hulp? #line:proef-2
    <<vraag $hulp>>
    <<if bekend("hulp") and ($hulp == Hulp.Ja)>>
        <<detour Helper>>
    <<endif>>
    Wat wil je nu? #line:proef-3
    -> Ik wil stoppen. #line:proef-4
        Goed. #line:proef-5
    -> Ik ga door. #line:proef-6
        Op welke dag verhuis je? #line:proef-7
        <<vraag $verhuisdatum>>
    ===
    title: Helper
    thema: hulp
    ---
    Wie helpt je? #line:proef-8
    <<vraag $naam_helper>>
    ===
    """,
  ]

  /// The same regeling with another text for one file; nil takes it away.
  func with(_ path: String, _ text: String?) -> Proefregeling {
    var changed = self
    changed.files[path] = text
    return changed
  }

  var lezing: Regelinglezing {
    Regelinglezing(
      "proef",
      from: files.keys.sorted().map { ScriptFile(path: $0, bytes: Array((files[$0] ?? "").utf8)) })
  }

  func inhoud() throws -> Inhoud {
    let lezing = lezing
    return try #require(lezing.inhoud, "\(lezing.problemen.map(\.line1))")
  }

  func speel(_ verhalen: String...) throws -> Verhalenloop {
    Verhalenloop(
      verhalen.enumerated().map {
        ScriptFile(path: "proef/verhalen/\($0 + 1).yaml", bytes: Array($1.utf8))
      }, van: lezing, try inhoud())
  }
}
