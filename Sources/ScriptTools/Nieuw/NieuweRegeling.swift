package import Content
package import Werkafspraken

/// The files of a regeling that passes check and test at once: one conversation, one step, one row of
/// each table, to be changed by its author.
///
/// Why so full: a file that is there shows its own shape; an empty folder shows nothing.
package struct NieuweRegeling {
  let id: String
  let titel: String
  let gemeenten: [String]
  let vandaag: Dag

  /// - Parameters:
  ///   - id: the name of its folder: small letters, digits and `-`.
  ///   - vandaag: the day on which its contact and its document are said to be checked.
  package init(id: String, titel: String? = nil, gemeenten: [String] = [], vandaag: Dag) {
    self.id = id
    self.titel = titel ?? id.prefix(1).uppercased() + id.dropFirst().replacing("-", with: " ")
    self.gemeenten = gemeenten
    self.vandaag = vandaag
  }

  /// The first part of the ids of its sources: `NH` for `noord-holland`.
  package var bron: String { Self.afkorting(id).uppercased() + "-01" }

  static func afkorting(_ id: String) -> String {
    let parts = id.split(separator: "-")
    let letters =
      parts.count > 1 ? parts.map { String($0.prefix(1)) }.joined() : String(id.prefix(2))
    return letters.lowercased()
  }

  /// True for a name that a folder and a file may have.
  package static func isNaam(_ naam: String) -> Bool {
    guard let first = naam.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return naam.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// The files of its own folder.
  package var files: [ScriptFile] {
    [
      ("regeling.yaml", regeling), ("bronnen.yaml", bronnen), ("velden.yaml", velden),
      ("doelgroepen.yaml", doelgroepen), ("casushouder.yaml", casushouder),
      ("stappen.yaml", stappen), ("contacten.yaml", contacten),
      ("gesprekken/start.yarn", gesprek), ("verhalen/start.yaml", verhaal),
    ].map { ScriptFile(path: "\(id)/\($0.0)", bytes: Array(($0.1 + "\n").utf8)) }
  }

  /// What regelingen share, for a folder that has nothing yet.
  package static let gedeeld: [ScriptFile] = [
    (
      "rollen",
      """
      # Wie iets doet of meedoet. `organisatie` wijst naar het veld met de naam van de organisatie.
      client: {naam: de cliënt}
      begeleider: {naam: de begeleider}
      casushouder: {naam: de casushouder, organisatie: casushouder}
      """
    ),
    (
      "velden",
      """
      # De velden die meer dan één regeling gebruikt.
      doelgroep:
        soort: doelgroep
        label: Doelgroep
        vraag: Bij welke doelgroep hoort de cliënt?
        wie: begeleider
        gevoelig: bijzonder
        categorie: herkomst
        doel: bepalen wie casushouder is

      gemeente:
        soort: gemeente
        label: Gemeente
        vraag: In welke gemeente ga je wonen?
        doel: de juiste afspraken vinden

      verhuisdatum:
        soort: datum
        label: Dag van de verhuizing
        vraag: Op welke dag verhuis je?
        doel: uitrekenen wanneer elke stap klaar moet zijn
      """
    ),
    (
      "gemeenten",
      """
      # De gemeenten die het programma kent. Andere gemeenten mag iemand gewoon typen.
      []
      """
    ),
  ].map { ScriptFile(path: "gedeeld/\($0.0).yaml", bytes: Array(($0.1 + "\n").utf8)) }
}

extension NieuweRegeling {
  fileprivate var regeling: String {
    """
    # De kop: hoe de regeling heet, waar zij geldt en welke gesprekken er zijn.
    id: \(id)
    titel: \(Yamlrijen.waarde(titel))
    kort: \(Yamlrijen.waarde(titel))
    versie: "1.0"
    gemeenten: \(Yamlrijen.lijst(gemeenten))
    gesprekken:
      - id: start
        titel: Kennismaken
        bestand: gesprekken/start.yarn
        start: Start
        fase: voorbereiding
        uitleg: Wanneer je verhuist en wie je helpt met geld.
    """
  }

  fileprivate var bronnen: String {
    """
    # Elke afspraak uit het document, in een zin van jezelf.
    document:
      titel: \(Yamlrijen.waarde(titel))
      nakijken_voor: \(vandaag.adding(months: 12).iso)
    rijen:
      \(bron):
        plek: Bladzijde 1
        soort: regel
        fase: voorbereiding
        zegt: Wie gaat verhuizen, maakt kennis met het wijkteam en krijgt hulp bij geld.
    """
  }

  fileprivate var velden: String {
    """
    # De vragen van deze regeling. Wat iedereen vraagt, staat in ../gedeeld/velden.yaml.
    geldhulp:
      soort: keuze
      label: Hulp bij geld
      vraag: Wie helpt jou met geld?
      uitleg: Dan weten we of er nog hulp nodig is.
      keuzes:
        zelf: Ik doe het zelf
        iemand: Iemand helpt mij
        niemand: Ik zoek nog hulp
      gevoelig: financieel
      categorie: schulden
      doel: weten welke hulp bij geld nodig is
      bron: [\(bron)]
    """
  }

  fileprivate var doelgroepen: String {
    """
    # Voor wie de afspraken gelden, met de woorden die mensen ervoor typen.
    doelgroepen:
      - id: wonen-met-hulp
        naam: Wonen met hulp
        uitleg: Je woont zelf en krijgt hulp thuis.
        woorden: [wonen met hulp, begeleid wonen]
        bron: [\(bron)]
    """
  }

  fileprivate var casushouder: String {
    """
    # Wie is casushouder? De eerste rij die klopt, geldt.
    houders:
      zorgaanbieder: {naam: De zorgaanbieder}
      wijkteam: {naam: Het wijkteam}
    rijen:
      - id: na-de-verhuizing
        als: geweest("verhuisdatum")
        soort: wijkteam
        reden: De cliënt woont in de nieuwe woning.
        bron: [\(bron)]
      - id: voor-de-verhuizing
        soort: zorgaanbieder
        reden: De cliënt is nog niet verhuisd.
        tot: de dag van de verhuizing
        daarna: wijkteam
        bron: [\(bron)]
    """
  }

  fileprivate var stappen: String {
    """
    # Wat er moet gebeuren, wie het doet en voor welke dag.
    - id: kennismaken
      stap: Maak kennis met het wijkteam.
      wie: casushouder
      met: [client]
      fase: voorbereiding
      termijn: {anker: verhuisdatum, uiterlijk: -6wk, grondslag: afspraak}
      bron: [\(bron)]
    - id: geldhulp
      stap: Zoek samen iemand die helpt met geld.
      wie: begeleider
      met: [client]
      fase: voorbereiding
      als: bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)
      vervalt: De cliënt doet het zelf, of er helpt al iemand.
      vragen_bij: [geldhulp]
      bron: [\(bron)]
    """
  }

  fileprivate var contacten: String {
    """
    # Wie je kunt bellen. Bel zelf eerst om te horen of het klopt.
    - id: wijkteam
      naam: Het wijkteam
      soort: wijkteam
      woorden: [wijkteam]
      telefoon: ["14 000"]
      opmerking: Dit nummer is een voorbeeld. Zet hier het echte nummer.
      bron: [\(bron)]
      gecontroleerd: \(vandaag.iso)
    """
  }

  fileprivate var gesprek: String {
    let line = "\(Self.afkorting(id))-start"
    return """
      // Een regel is een zin. De zin boven <<vraag …>> is de vraag.
      title: Start
      fase: voorbereiding
      thema: begin
      ---
      We praten over je nieuwe woning. #line:\(line)-1 #bron:\(bron)
      Op welke dag verhuis je? #line:\(line)-2 #bron:\(bron)
      <<vraag $verhuisdatum>>
      Wie helpt jou met geld? #line:\(line)-3 #bron:\(bron)
      <<vraag $geldhulp>>
      <<if bekend("geldhulp") and ($geldhulp == Geldhulp.Niemand)>>
          We zoeken samen iemand die jou helpt. #line:\(line)-4 #bron:\(bron)
      <<endif>>
      ===
      """
  }

  fileprivate var verhaal: String {
    """
    verhaal: Wie nog hulp bij geld zoekt, maakt ook op tijd kennis
    vandaag: 2026-01-05
    gesprek: start
    antwoorden:
      verhuisdatum: 2026-03-16
      geldhulp: niemand
    verwacht:
      casushouder: zorgaanbieder
      stappen:
        kennismaken: {wie: casushouder, uiterlijk: 2026-02-02}
        geldhulp: {wie: begeleider, status: kan_nu}
    """
  }
}
