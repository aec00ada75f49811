import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// Two small regelingen and a dossier that moves from the first to the second.
struct Proefverhuizing {
  static let oudeVelden = """
    gemeld: {soort: ja_nee, label: Gemeld, vraag: Is het gemeld?}
    kaart: {soort: keuze, label: Kaart, vraag: Welke kaart?, keuzes: {rood: Rood, blauw: Blauw}}
    eerste: {soort: ja_nee, label: Eerste, vraag: Is het eerste klaar?}
    tweede: {soort: ja_nee, label: Tweede, vraag: Is het tweede klaar?}
    ochtend: {soort: tekst, label: Ochtend, vraag: Wat doe je in de ochtend?}
    middag: {soort: tekst, label: Middag, vraag: Wat doe je in de middag?}
    regie: {soort: ja_nee, label: Regie, vraag: Heeft het team de regie?}
    wens: {soort: tekst, label: Wens, vraag: Wat wil je?}
    bezoek: {soort: tekst, label: Bezoek, vraag: Hoe was het bezoek?, bereik: gesprek}
    naam_team: {soort: tekst, label: Team, vraag: Welk team is het?}
    """
  static let nieuweVelden = """
    gemeld: {soort: ja_nee, label: Gemeld bij het team, vraag: Weet het team het?}
    pas: {soort: keuze, label: Pas, vraag: Welke pas?, keuzes: {groen: Groen, blauw: Blauw}}
    alles_klaar: {soort: ja_nee, label: Alles klaar, vraag: Is alles klaar?}
    dag: {soort: tekst, label: Dag, vraag: Hoe ziet je dag eruit?}
    overgenomen: {soort: ja_nee, label: Overgenomen, vraag: Is het overgenomen?}
    naam_team: {soort: tekst, label: Team, vraag: Welk team is het?}
    """
  static let overgang = """
    van: oud
    velden:
      gemeld: {opnieuw: ja, reden: Dit woord betekent nu iets anders.}
      kaart: {nieuw: pas, waarden: {rood: groen}}
      eerste: alles_klaar
      tweede: alles_klaar
      ochtend: dag
      middag: dag
      regie: {nieuw: overgenomen, waarden: {ja: ja, nee: null}, bevestig: Blijft het team casushouder?}
      wens: {reden: Deze vraag is er niet meer.}
      naam_team: {nieuw: naam_team, waarden: {SSW: Woongroen}}
    stappen: {OUD-1: NIEUW-1}
    """

  static func files(_ id: String, _ velden: String, overgang: String? = nil) -> [ScriptFile] {
    let alles = velden.split(separator: "\n").compactMap { line in
      line.split(separator: ":").first.map { "Vraag \($0)?\n<<vraag $\($0)>>" }
    }
    var texts = [
      "gedeeld/rollen.yaml": "client: {naam: de cliënt}",
      "\(id)/regeling.yaml": """
      {id: \(id), titel: Afspraken \(id), kort: \(id), versie: "1", gesprekken: [
        {id: begin, titel: Begin, bestand: gesprekken/begin.yarn, start: Begin_\(id), fase: wonen}]}
      """,
      "\(id)/bronnen.yaml": "rijen: {B-1: {plek: p, soort: plicht, fase: wonen, zegt: Doe dit.}}",
      "\(id)/velden.yaml": velden,
      "\(id)/doelgroepen.yaml": "doelgroepen: []",
      "\(id)/casushouder.yaml": """
      houders: {team: {naam: Team \(id)}, helper: {naam: Helper \(id)}}
      rijen:
        - {id: a, als: '\(id == "oud" ? "$regie" : "$overgenomen")', soort: team, reden: Zo is het., bron: B-1}
        - {id: b, soort: helper, reden: Zo is het., bron: B-1}
      """,
      "\(id)/stappen.yaml": "[{id: \(id.uppercased())-1, stap: Doe dit., wie: client, bron: B-1}]",
      "\(id)/gesprekken/begin.yarn":
        "title: Begin_\(id)\nfase: wonen\n---\n\(alles.joined(separator: "\n"))\n===",
    ]
    texts["\(id)/overgang.yaml"] = overgang
    return texts.keys.sorted().map { ScriptFile(path: $0, bytes: Array((texts[$0] ?? "").utf8)) }
  }

  static func inhoud(_ id: String, _ velden: String) throws -> Inhoud {
    let (inhoud, problemen) = Inhoud.load(id, from: files(id, velden))
    return try #require(inhoud, "\(problemen.map(\.line1))")
  }

  let oud: Inhoud
  let nieuw: Inhoud
  let store = MemoryEventStore()
  let id: DossierID
  static let vandaag = dag("2026-01-05")
  static let tijd = Tijdstip(dag: vandaag, minuut: 600)

  init() throws {
    oud = try Self.inhoud("oud", Self.oudeVelden)
    nieuw = try Self.inhoud("nieuw", Self.nieuweVelden)
    id = try #require(DossierID("234-567-89B"))
  }

  /// A dossier in which these answers were given in a conversation.
  func houder(_ antwoorden: [VeldNaam: Waarde]) throws -> Dossierhouder {
    let houder = try Dossierhouder(
      beginning: id, regeling: oud.regeling, tijd: Self.tijd, in: store)
    let beurt = try houder.beurt(of: oud.regeling.gesprekken[0], tijd: Self.tijd)
    for veld in oud.regeling.velden {
      try houder.answer(
        veld, antwoorden[veld.naam] ?? .weetNiet, beurt: beurt, tijd: Self.tijd)
    }
    return houder
  }

  func plan(_ houder: Dossierhouder) throws -> Verhuisplan {
    let file = ScriptFile(path: "nieuw/overgang.yaml", bytes: Array(Self.overgang.utf8))
    let (overgang, problemen) = OvergangReading.lees(file, naar: nieuw.regeling) {
      $0 == "oud" ? oud.regeling : nil
    }
    return Verhuisplan(
      houder, van: oud, naar: nieuw,
      try #require(overgang, "\(problemen.map(\.line1))"), vandaag: Self.vandaag)
  }

  /// What the rules see after a move, read back from the store.
  func feiten() throws -> [VeldNaam: Waarde] {
    try Dossierhouder(opening: id, in: store).feiten(nieuw, vandaag: Self.vandaag).waarden
  }
}
